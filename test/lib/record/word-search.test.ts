import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digest } from "#lib/record/digest.ts";
import { wordSearch } from "#lib/record/word-search.ts";
import { statementOf } from "./sample-record.ts";

const finds = (query: string, change = {}) => wordSearch(query)?.(statementOf(change));

describe("finding words", () => {
  test.each(["lamp", "LAMP dark", "orlo", "finch lamp", "courier.example", "  no   lamp "])("%j", (query) => {
    expect(finds(query)).toBe(true);
  });

  test.each(["lamps", "lamp light", "ræd"])("not %j", (query) => {
    expect(finds(query)).toBe(false);
  });

  test("whatever the accents", () => {
    expect(finds("raed", { name: "Tove Raed" })).toBe(true);
    expect(finds("erdogan", { name: "Erdoğan" })).toBe(true);
    expect(finds("don't", { words: "We don’t" })).toBe(true);
  });

  test("a search without words is none", () => {
    expect(wordSearch("  ")).toBeNull();
    expect(wordSearch("?!")).toBeNull();
  });

  test("every word of a statement finds it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZäöüÄÖÜéÉ]{1,12}( [a-zA-ZäöüÄÖÜéÉ]{1,12}){0,5}$/), (words) => {
        for (const word of words.split(" ")) expect(finds(word, { words })).toBe(true);
      }),
    );
  });
});

test("digests of different texts differ, those of the same do not", () => {
  const texts = Array.from({ length: 20_000 }, (_, n) => `https://courier.example.org/${n}`);
  expect(new Set(texts.map(digest)).size).toBe(texts.length);
  expect(digest("a")).toBe(digest("a"));
  expect(digest("Ā")).not.toBe(digest("ā"));
});
