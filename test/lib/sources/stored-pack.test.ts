import { describe, expect, test } from "vitest";
import { readStored, unreadable } from "#lib/sources/stored-pack.ts";
import { compiledPack } from "#test/sample-pack.ts";

const VERSION = "1.2.0";

describe("what comes back from the database", () => {
  test("is used when it is right", async () => {
    const compiled = await compiledPack();
    expect(readStored("harbours", compiled, VERSION)).toEqual({ id: "harbours", compiled, trouble: null });
  });

  test("is not checked again by the version that found it right, but by every other", async () => {
    const { source, ...rest } = await compiledPack();
    const spoilt = { ...rest, source: { ...source, persons: "gone" } };
    expect(readStored("harbours", { ...spoilt, checkedBy: VERSION }, VERSION).trouble).toBeNull();
    expect(readStored("harbours", { ...spoilt, checkedBy: "1.1.0" }, VERSION).trouble).not.toBeNull();
  });

  test("is told by its title, with the first fault and what to do, when it no longer fits", async () => {
    const { source, ...rest } = await compiledPack();
    const [statement] = source.statements;
    const spoilt = { ...rest, source: { ...source, statements: [{ ...statement, said_at: "soon" }] } };
    expect(readStored("harbours", spoilt, VERSION)).toEqual({
      id: "harbours",
      title: "Harbour affairs",
      trouble:
        'It does not fit this version of Hitherto: at $.statements[0].said_at it has "soon" where an ISO date such as 2025, 2025-02 or 2025-02-20 is needed. Remove it, or add it again from its file.',
    });
  });

  test.each([
    ["nothing", undefined],
    ["a text", "harbours"],
    ["another format", { format: "other/1", source: {} }],
  ])("is told by its id when it is %s", (_what, value) => {
    expect(readStored("harbours", value, VERSION)).toMatchObject({
      id: "harbours",
      title: "harbours",
      trouble: expect.stringContaining("What is stored of it is no pack. Remove it"),
    });
  });

  test("never throws, whatever the source is", () => {
    const format = "hitherto-compiled/1";
    for (const source of [null, 7, [], {}, { pack: null }, { pack: { title: 7 } }])
      expect(readStored("h", { format, source }, VERSION)).toMatchObject({ title: "h" });
  });
});

test("a pack that the browser could not read says so", () => {
  expect(unreadable("harbours", new Error("The disk is full"))).toMatchObject({
    title: "harbours",
    trouble: expect.stringContaining("The browser could not read it (The disk is full). Remove it"),
  });
  expect(unreadable("harbours", "x")).toMatchObject({
    trouble: expect.stringContaining("could not read it. "),
  });
});
