import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "#lib/gazetteer/fold.ts";
import { digest } from "#lib/record/digest.ts";
import { packStatements } from "#lib/record/story-text.ts";
import { wordSearch } from "#lib/record/word-search.ts";
import { statementOf, storyOf } from "./sample-record.ts";

function add(same: Map<string, string[]>, letter: string): void {
  const folded = fold(letter);
  same.set(folded, [...(same.get(folded) ?? []), letter]);
}

const finds = (query: string, change = {}) => wordSearch(query)?.finds(statementOf(change));

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

  test("a text is passed over only when nothing in it would be found", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(6), (words, from, length) => {
        const at = from % (words.length + 1);
        const search = wordSearch(words.slice(at, at + length + 1));
        const statement = statementOf({ words, name: "", site: "" });
        if (search?.finds(statement)) expect(search.mayBeIn(words)).toBe(true);
      }),
    );
    expect(wordSearch("erdogan")?.mayBeIn("ERDOĞAN")).toBe(true);
  });

  test("no letter is passed over for another that folds to the same", () => {
    const same = new Map<string, string[]>();
    for (let code = 0; code < 0xd800; code++) add(same, String.fromCharCode(code));
    for (let code = 0xe000; code <= 0xffff; code++) add(same, String.fromCharCode(code));
    const passedOver = [...same].flatMap(([folded, letters]) => {
      const search = letters.length > 1 ? wordSearch(folded) : null;
      return search ? letters.filter((letter) => !search.mayBeIn(letter)) : [];
    });
    expect(passedOver).toEqual([]);
  });

  test("every word of a statement finds it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZäöüÄÖÜéÉ]{1,12}( [a-zA-ZäöüÄÖÜéÉ]{1,12}){0,5}$/), (words) => {
        const text = packStatements({ story: storyOf(), statements: [statementOf({ words })] });
        for (const word of words.split(" ")) {
          expect(finds(word, { words })).toBe(true);
          expect(wordSearch(word)?.mayBeIn(text)).toBe(true);
        }
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
