import fc from "fast-check";
import { expect, it, describe as suite } from "vitest";
import { describe, findQuote } from "#lib/article/text-quote.ts";

const text = "Marsh spoke first. Then Marsh left, and nobody spoke. Marsh came back.";
const placeOf = (nth: number) => {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf("Marsh", start + 1);
  return { start, end: start + 5 };
};

suite("a described place", () => {
  it("is found again where it was", () => {
    for (const nth of [1, 2, 3])
      expect(findQuote(text, describe(text, placeOf(nth)), 0)).toEqual(placeOf(nth));
  });

  it("is found again after text was put in before it", () => {
    const selector = describe(text, placeOf(2));
    const longer = `An editor's note with Marsh in it. ${text}`;
    expect(findQuote(longer, selector, placeOf(2).start)).toEqual({
      start: placeOf(2).start + 35,
      end: placeOf(2).end + 35,
    });
  });

  it("is lost when its words are gone, or only stand in another sentence", () => {
    const selector = describe(text, placeOf(2));
    expect(findQuote("Nobody spoke.", selector, 0)).toBeNull();
    expect(findQuote("“Marsh”", selector, 0)).toBeNull();
  });

  it("holds for any place in any text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (any, a, b) => {
        const start = a % any.length;
        const end = start + 1 + (b % (any.length - start));
        const found = findQuote(any, describe(any, { start, end }), start);
        expect(found === null || any.slice(found.start, found.end) === any.slice(start, end)).toBe(true);
      }),
    );
  });
});
