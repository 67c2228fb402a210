import { describe, expect, test, vi } from "vitest";
import { hitherto } from "./run-hitherto.ts";

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

describe("wrong usage ends with 2, says what is wrong and how it goes, and gives no result", () => {
  test.each([
    [[], "A command is needed."],
    [["constructor"], 'There is no command "constructor".'],
    [["read"], "read needs a page, or --jsonl."],
    [["read", "--jsonl", "page.html"], "takes no files"],
    [["read", "--jsonl", "--date", "2031-02-20"], "each line has its own date"],
    [["read", "page.html", "--date", "20/02/2031"], '--date: found "20/02/2031", expected a date'],
    [
      ["read", "page.html", "--format", "pdf"],
      '--format: found "pdf", expected text, json, markdown or annotations',
    ],
    [["read", "page.html", "--colour"], "--colour"],
    [["read", "page.html", "--pack"], "--pack"],
    [["pack"], "pack needs check or build"],
    [["pack", "check", "a.json", "b.json"], "one file"],
    [["pack", "build", "a.json"], "-o"],
  ])("%j", (args, message) => {
    const { code, out, err } = hitherto(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
    expect(err).toContain("Usage:\n  hitherto read");
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test.each(["--help", "-h", "help"])("%s is no mistake: the usage is the result", (word) => {
  const { code, out, err } = hitherto([word]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^Usage:\n/);
});
