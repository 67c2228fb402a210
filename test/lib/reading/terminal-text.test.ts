import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, harmless, wrapText } from "#lib/reading/terminal-text.ts";
import { hostileText } from "#test/hostile-pack.ts";

test.each([
  ["Finch", 5],
  ["Ræd", 3],
  ["e\u0301", 1],
  ["习近平", 6],
  ["プーチン", 8],
  ["김정은", 6],
  ["a\u00ADb", 2],
  ["😀", 2],
])("%s takes %i columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ["a\tb\r\nc\u2028d", "a b c d"],
  ["\u001b[31mred\u001b[0m", "[31mred[0m"],
  ["\u009b2Jx\u0007", "2Jx"],
  ["txt\u202Egnp.exe", "txtgnp.exe"],
])("%j becomes %j", (text, expected) => {
  expect(harmless(text)).toBe(expected);
});

describe("wrapText", () => {
  test("breaks between words and indents every line", () => {
    expect(wrapText("one two three", 9, "  ")).toEqual(["  one two", "  three"]);
  });

  test("breaks a word only when it is wider than a line", () => {
    expect(wrapText("ab abcdefghijkl mn", 5)).toEqual(["ab", "abcde", "fghij", "kl mn"]);
    expect(wrapText("习近平主席", 5)).toEqual(["习近", "平主", "席"]);
  });

  test("empty text gives no line", () => {
    expect(wrapText(" \n ", 40)).toEqual([]);
  });

  test("loses no word and fits", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrapText(text, width, " ");
        expect(lines.join("").replace(/\s/g, "")).toBe(harmless(text).replace(/\s/g, ""));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
