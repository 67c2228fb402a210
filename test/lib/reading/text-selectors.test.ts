import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote } from "#lib/article/text-quote.ts";
import { textSelectors } from "#lib/reading/text-selectors.ts";

/** Letters, marks that combine, characters of two units, halves of such, and much repetition. */
const hostile = fc.string({
  minLength: 1,
  maxLength: 200,
  unit: fc.oneof(
    fc.constantFrom("a", "a", " ", "\n", "“", "\u0301", "👩‍🚀", "🇺🇦", "\uD83D", "\uDE00", "\u202E", "\u0000"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

/** A text and a place in it that does not cut a character in two. */
const place = hostile.chain((text) => {
  const edges = [0];
  for (const char of text) edges.push((edges.at(-1) ?? 0) + char.length);
  return fc
    .uniqueArray(fc.nat(edges.length - 1), { minLength: 2, maxLength: 2 })
    .map((two) => two.sort((a, b) => a - b).map((at) => edges[at] ?? 0))
    .map(([start = 0, end = 0]) => ({ text, start, end }));
});

describe("both selectors of a place", () => {
  it("find its words again, in any text", () => {
    fc.assert(
      fc.property(place, ({ text, start, end }) => {
        const [quote, position] = textSelectors(text)({ start, end });
        const words = text.slice(start, end);
        expect(quote.exact).toBe(words);
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
        expect([...text].slice(position.start, position.end).join("")).toBe(words);
        // A neighbourhood of one letter is too little for anybody to go by.
        fc.pre(quote.prefix.length + quote.suffix.length > 1);
        const found = findQuote(text, quote, start);
        expect(found && text.slice(found.start, found.end)).toBe(words);
      }),
    );
  });

  it("have whole characters at their edges", () => {
    const text = `${"x".repeat(10)}😀${"y".repeat(31)}Vesk${"z".repeat(31)}😀${"x".repeat(10)}`;
    const start = text.indexOf("Vesk");
    const [{ prefix, suffix }, position] = textSelectors(text)({ start, end: start + 4 });
    expect(prefix).toBe("y".repeat(31));
    expect(suffix).toBe("z".repeat(31));
    // One emoji before it: two units of UTF-16, one character.
    expect(position).toEqual({ type: "TextPositionSelector", start: start - 1, end: start + 3 });
  });
});
