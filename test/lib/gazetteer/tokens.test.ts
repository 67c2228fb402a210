import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapBetween, type Token, tokenize } from "#lib/gazetteer/tokens.ts";

const surfaces = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
const keys = (text: string) => tokenize(text).map(({ key }) => key);

describe("tokenize", () => {
  test("gives the words with their exact places", () => {
    expect(tokenize("“Mr Støre’s plan”")).toMatchObject([
      { start: 1, end: 3, key: "mr" },
      { start: 4, end: 9, key: "store" },
      { start: 10, end: 11, key: "s" },
      { start: 12, end: 16, key: "plan" },
    ]);
  });

  test("counts in UTF-16 units after characters that take two", () => {
    expect(tokenize("🏳️‍🌈 Putin")[0]).toMatchObject({ start: 7, end: 12 });
    expect(surfaces("𝒳 Kallas")).toEqual(["𝒳", "Kallas"]);
  });

  test("invisible characters neither part nor bound a word", () => {
    expect(keys("Zel\u00ADen\u200Bsky")).toEqual(["zelensky"]);
    expect(surfaces("\uFEFFPutin\u00AD said")).toEqual(["Putin", "said"]);
    expect(keys("می\u200Cخواهد")).toEqual(keys("میخواهد"));
  });

  test("accents written as characters of their own are the same word, and stay part of it", () => {
    expect(keys("Wałe\u0328sa Støre")).toEqual(keys("Wałęsa Støre"));
    expect(surfaces("Wałe\u0328sa")).toEqual(["Wałe\u0328sa"]);
    expect(keys("ハ\u309A リ")).toEqual(keys("パ リ"));
    expect(keys("김정은".normalize("NFD"))).toEqual(["김정은"]);
  });

  test("vowel signs are letters in their own right", () => {
    expect(keys("मोदी")).not.toEqual(keys("मद"));
  });

  test("scripts without spaces give a word a character", () => {
    expect(surfaces("习近平说NATO")).toEqual(["习", "近", "平", "说", "NATO"]);
    expect(surfaces("กี่ครั้ง").join("")).toBe("กี่ครั้ง");
  });

  test.each<[string, Partial<Token>]>([
    ["NATO", { capital: true, allCaps: true }],
    ["Nato", { capital: true, allCaps: false }],
    ["nato", { capital: false, allCaps: false }],
    ["É", { capital: true, allCaps: false }],
    ["G7", { capital: true, allCaps: true }],
    ["10", { capital: true, allCaps: false }],
    ["北", { capital: true, allCaps: false }],
  ])("tells the case of %s", (word, expected) => {
    expect(tokenize(word)[0]).toMatchObject(expected);
  });

  test("whatever the text: words are in order, apart, not empty, and hold all letters and digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const tokens = tokenize(text);
        let end = 0;
        let outside = "";
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.key).not.toBe("");
          outside += text.slice(end, token.start);
          end = token.end;
        }
        outside += text.slice(end);
        expect(outside).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

test.each([
  ["Keir\u00A0\t Starmer", " "],
  ["Keir\u00AD Starmer", " "],
  ["Jean\u2011Noël", "-"],
  ["O\u2019Neill", "'"],
  ["Keir\nStarmer", "\n"],
  ["Keir \r\n Starmer", " \r\n "],
])("the gap in %j is %j", (text, gap) => {
  const [left, right] = tokenize(text);
  expect(left && right && gapBetween(text, left, right)).toBe(gap);
});
