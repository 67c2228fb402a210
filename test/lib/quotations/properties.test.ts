import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareStory } from "#lib/mentions/story.ts";
import { findQuotations } from "#lib/quotations/find-quotations.ts";
import type { Quotation, Span } from "#lib/quotations/quotation.ts";
import { blocksOf, quotationsIn } from "./reported.ts";

const WORDS =
  "said told says adding according to Vesk Lune she he the harbour a council that would not criticised accused of branded expects , . ? : ; — ( ) \" “ ” ' ‘ ’ « » „ '' \n and but who 's 90s been".split(
    / /,
  );
const anyText = fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), newsLike(80));

function newsLike(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", "", " ")), { maxLength })
    .map((pieces) => pieces.map(([word, gap]) => word + gap).join(""));
}

function spansOf({ content, source, cue }: Quotation): Span[] {
  return [content, source, cue].filter((span) => span !== null);
}

function crosses(a: Span, b: Span): boolean {
  const apart = a.end <= b.start || b.end <= a.start;
  const inside = (x: Span, y: Span) => x.start >= y.start && x.end <= y.end;
  return !apart && !inside(a, b) && !inside(b, a);
}

function lies(text: string): (span: Span) => boolean {
  return ({ start, end }) => start >= 0 && end > start && end <= text.length;
}

describe("findQuotations", () => {
  test("keeps its spans inside the text, in order and whole, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = quotationsIn(text);
        const starts = found.map(({ content }) => content.start);
        const ordered = starts.every((start, index) => start >= (starts[index - 1] ?? 0));
        return ordered && found.flatMap(spansOf).every(lies(text));
      }),
      { numRuns: 400 },
    );
  });

  test("lets content, cue and source overlap only where one holds the other", () => {
    fc.assert(
      fc.property(anyText, (text) =>
        quotationsIn(text).every((quotation) => {
          const spans = spansOf(quotation);
          return !spans.some((a) => spans.some((b) => crosses(a, b)));
        }),
      ),
      { numRuns: 400 },
    );
  });

  test("gives the same for the same text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(quotationsIn(text)).toEqual(quotationsIn(text));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["marks and reporting words", () => seeded(WORDS, 200_000)],
    ["one endless sentence", () => "said that Vesk ".repeat(14_000)],
    ["openings that never close", () => "“a ".repeat(66_000)],
    ["paragraphs that only open", () => "“a\n".repeat(66_000)],
    ["apostrophes", () => "'as as' ".repeat(25_000)],
    ["commas", () => "Vesk, the one, ".repeat(13_000)],
  ])(
    "reads 200 kB of %s in time that stays in proportion",
    (_, make) => {
      const half = timeOf(make().slice(0, 100_000));
      const whole = timeOf(make().slice(0, 200_000));
      // Twice the text takes twice the time; the rest is for a busy machine.
      expect(whole).toBeLessThan(Math.max(1000, half * 4));
    },
    30_000,
  );
});

/** Processor time in ms, so that other work on the machine does not count. */
function timeOf(text: string): number {
  const story = prepareStory(text, blocksOf(text));
  const before = process.cpuUsage();
  findQuotations(story, []);
  return process.cpuUsage(before).user / 1000;
}

/** Picks words by a fixed rule, so that a failure can be run again. */
function seeded(words: readonly string[], length: number): string {
  let text = "";
  let seed = 1;
  while (text.length < length) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += `${words[seed % words.length]} `;
  }
  return text;
}
