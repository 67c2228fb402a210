import { describe, type TextPositionSelector, type TextQuoteSelector } from "#lib/article/text-quote.ts";

/** The same place told twice, as JSON-LD: by its words with their neighbours, and by where it stands. */
export type TextSelectors = [
  TextQuoteSelector & { type: "TextQuoteSelector" },
  TextPositionSelector & { type: "TextPositionSelector" },
];

/**
 * Makes both selectors for places of a text, given as UTF-16 offsets. Their own offsets count characters (Unicode code
 * points), as the Web Annotation model asks (4.2.4, 4.2.5), and no neighbour begins or ends in half a character.
 */
export function textSelectors(text: string): (place: TextPositionSelector) => TextSelectors {
  const characters = characterOffsets(text);
  return (place) => {
    const { exact, prefix, suffix } = describe(text, place);
    return [
      {
        type: "TextQuoteSelector",
        exact,
        prefix: splits(text, place.start - prefix.length) ? prefix.slice(1) : prefix,
        suffix: splits(text, place.end + suffix.length) ? suffix.slice(0, -1) : suffix,
      },
      { type: "TextPositionSelector", start: characters(place.start), end: characters(place.end) },
    ];
  };
}

/** Tells whether an offset lies between the two halves of one character. */
function splits(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0;
}

/** Turns UTF-16 offsets into numbers of characters; most texts have the same of both. */
function characterOffsets(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index + 1);
  return (offset) => offset - seconds.filter((second) => second < offset).length;
}
