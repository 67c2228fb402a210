import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textArticle } from "#lib/article/text-article.ts";

const blocksOf = (text: string) =>
  textArticle(text, null).blocks.map(({ start, end }) => text.slice(start, end));

describe("textArticle", () => {
  test("knows nothing but the text and the address it is given", () => {
    expect(textArticle("Finch spoke.", "https://courier.example.org/")).toEqual({
      title: null,
      byline: null,
      site: null,
      lang: null,
      url: "https://courier.example.org/",
      publishedAt: null,
      text: "Finch spoke.",
      blocks: [{ kind: "paragraph", start: 0, end: 12 }],
    });
  });

  test("every line with words is a block, whichever way lines are ended", () => {
    expect(blocksOf("one\n\ntwo\r\nthree\rfour\n \t\n")).toEqual(["one", "two", "three", "four"]);
    expect(blocksOf("")).toEqual([]);
  });

  test("keeps any text to the character; its blocks hold every visible character once, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab \t\n\r\u2028\u00A0\uFEFF😀\u0301") }), (text) => {
        expect(textArticle(text, null).text).toBe(text);
        expect(blocksOf(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const block of blocksOf(text)) expect(block).toMatch(/^[^\n\r]*\S[^\n\r]*$/);
      }),
    );
  });
});
