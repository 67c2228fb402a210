import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadPack } from "#lib/packs/load.ts";
import { compiledPack, packSource, statement } from "#test/sample-pack.ts";

describe("loads", () => {
  test("a pack as its publisher writes it", async () => {
    const result = await loadPack(JSON.stringify(packSource()));
    expect(result).toEqual({ ok: true, compiled: await compiledPack() });
  });

  test("a compiled pack, which keeps its hash however often it is loaded", async () => {
    const compiled = await compiledPack();
    const once = await loadPack(JSON.stringify(compiled));
    expect(once).toEqual({ ok: true, compiled });
  });

  test("a file that an editor began with a byte order mark", async () => {
    expect(await loadPack(`\uFEFF${JSON.stringify(packSource())}`)).toMatchObject({ ok: true });
  });
});

describe("refuses", () => {
  test("a compiled pack that somebody changed", async () => {
    const compiled = await compiledPack();
    const tampered = JSON.stringify(compiled).replace("No lamp goes dark", "Every lamp goes dark");
    expect(await loadPack(tampered)).toMatchObject({ ok: false, faults: [{ path: "$.sha256" }] });
  });

  test("a compiled pack that fits its hash but is no right pack", async () => {
    const bad = { ...(await compiledPack()).source, format: "something/1" };
    const bytes = new TextEncoder().encode(JSON.stringify(bad, Object.keys(bad).sort()));
    const sha256 = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
    const result = await loadPack(JSON.stringify({ format: "hitherto-compiled/1", sha256, source: bad }));
    expect(result.ok).toBe(false);
  });

  test("a withdrawn statement smuggled into a compiled pack stays out", async () => {
    const source = { ...packSource(), statements: [statement({ id: "gone", withdrawn: true })] };
    const result = await loadPack(JSON.stringify(source));
    expect(result.ok && result.compiled.source.statements).toEqual([]);
  });

  test.each([
    ["no text at all", ""],
    ["no JSON", "{"],
    ["a page", "<!doctype html><p>404"],
    ["null", "null"],
    ["a list", "[]"],
    ["only the stamp", '{"format":"hitherto-compiled/1"}'],
    ["lists in lists", "[".repeat(200_000)],
    ["closed lists in lists", "[".repeat(200_000) + "]".repeat(200_000)],
  ])("%s, with a reason", async (_what, text) => {
    const result = await loadPack(text);
    expect(result).toMatchObject({ ok: false, more: 0 });
    expect(!result.ok && result.faults.length).toBeGreaterThan(0);
  });

  test("a pack with something nested beyond reason in an unknown field", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    for (const format of ["hitherto-pack/1", "hitherto-compiled/1"]) {
      const text = JSON.stringify({ ...packSource(), format, more: 0 }).replace(
        '"more":0',
        `"more":${deep},"source":${deep}`,
      );
      expect(await loadPack(text)).toMatchObject({ ok: false });
    }
  });
});

test("never throws, whatever the file", async () => {
  const source = JSON.stringify(packSource());
  const damaged = fc
    .tuple(fc.nat(source.length), fc.nat(40), fc.string({ maxLength: 8 }))
    .map(([at, length, junk]) => source.slice(0, at) + junk + source.slice(at + length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.string(), fc.json()), async (text) => {
      const result = await loadPack(text);
      expect(result.ok || result.faults.length > 0).toBe(true);
    }),
  );
});
