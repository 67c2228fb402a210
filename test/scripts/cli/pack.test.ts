import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { packSource, statement } from "#test/sample-pack.ts";
import { folderOfFiles, hitherto } from "./run-hitherto.ts";

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const write = folderOfFiles();
const source = JSON.stringify(packSource());
const good = write("good.json", source);

describe("pack check", () => {
  test("says what a good pack holds, and its hash", () => {
    const { code, out, err } = hitherto(["pack", "check", good]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^Harbour affairs 2031-03-01: 2 persons, 3 organizations, 1 proposals, 4 statements\nSHA-256 [0-9a-f]{64}\n$/,
    );
  });

  test("lists every fault with its path, what was found and what was expected", () => {
    const statements = [
      statement({ id: "a", said_at: "soon" }),
      statement({ id: "b", stance: "maybe" as "for" }),
    ];
    const { code, out } = hitherto([
      "pack",
      "check",
      write("bad.json", JSON.stringify(packSource({ statements }))),
    ]);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^\$\.statements\[0\]\.said_at: found "soon", expected an ISO date/),
      expect.stringMatching(/^\$\.statements\[1\]\.stance: found "maybe", expected for, against/),
      "",
    ]);
  });

  test("lists a hundred faults at most and counts the rest", () => {
    const persons = Array.from({ length: 120 }, (_, index) => ({ id: `p${index}` }));
    const file = write("worse.json", JSON.stringify({ ...packSource(), persons }));
    const lines = hitherto(["pack", "check", file]).out.trimEnd().split("\n");
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe("… and 20 more");
  });

  test("a file that is not there, or is no JSON", () => {
    const missing = hitherto(["pack", "check", join(good, "..", "nowhere.json")]);
    expect(missing).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("there is no such file"),
    });
    expect(hitherto(["pack", "check", write("junk.json", "{")])).toMatchObject({ code: 1 });
  });
});

describe("pack build", () => {
  test("makes the compiled pack, which is checked and built again to the very same", () => {
    const compiled = join(good, "..", "compiled.json");
    const again = join(good, "..", "again.json");
    const built = hitherto(["pack", "build", good, "-o", compiled]);
    expect(built).toMatchObject({ code: 0, err: "" });
    expect(hitherto(["pack", "check", compiled]).out).toBe(built.out);
    expect(hitherto(["pack", "build", compiled, "-o", again]).out).toBe(built.out);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(compiled, "utf8"));
    const { format, sha256 } = JSON.parse(readFileSync(compiled, "utf8"));
    expect(format).toBe("hitherto-compiled/1");
    expect(built.out).toContain(sha256);
  });

  test("refuses a compiled pack that was changed by hand", () => {
    const compiled = join(good, "..", "tampered.json");
    hitherto(["pack", "build", good, "-o", compiled]);
    write("tampered.json", readFileSync(compiled, "utf8").replace("Orlo Finch", "Orla Finch"));
    const { code, out } = hitherto(["pack", "check", compiled]);
    expect(code).toBe(1);
    expect(out).toMatch(/^\$\.sha256: found a compiled pack whose content does not fit its hash/);
  });

  test("writes nothing for a bad pack, and says when it cannot write", () => {
    const bad = write("bad.json", "{}");
    const target = join(good, "..", "never.json");
    expect(hitherto(["pack", "build", bad, "-o", target]).code).toBe(1);
    expect(() => readFileSync(target)).toThrow();
    const nowhere = hitherto(["pack", "build", good, "-o", join(good, "below.json")]);
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining("could not be written") });
  });
});
