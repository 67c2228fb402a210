import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textArticle } from "#lib/article/text-article.ts";
import { prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import type { Quotation } from "#lib/quotations/quotation.ts";
import { readArticle } from "#lib/reading/reading.ts";
import { worthKeeping } from "#lib/record/worth-keeping.ts";
import { compiledPack } from "#test/sample-pack.ts";

const collection = collect([await compiledPack()]);
const finder = prepareFinder(collection);
const URL_OF_STORY = "https://www.courier.example.org/lamps?utm_source=letter#top";

/** Keeps a story of these paragraphs. */
function kept(text: string, url = URL_OF_STORY) {
  const article = {
    ...textArticle(text, "2031-02-20"),
    title: "Lamps",
    site: "The Harbour Courier",
    publishedAt: { value: "2031-02-20", source: "meta" as const, raw: "2031-02-20" },
  };
  const reading = readArticle(article, finder, "2031-03-01");
  return worthKeeping({
    reading,
    url,
    readAt: "2031-03-01T10:00:00.000Z",
    entities: collection.entities,
  });
}

/** Keeps one quotation by Orlo Finch, given by its words in the text. */
function keptQuotation(text: string, words: string, change: Partial<Quotation> = {}) {
  const start = text.indexOf(words);
  const quotation: Quotation = {
    kind: "direct",
    content: { start, end: start + words.length },
    source: null,
    cue: null,
    speaker: "harbours/finch",
    ...change,
  };
  const reading = { article: textArticle(text, null), quotations: [quotation] };
  const { entities } = collection;
  return worthKeeping({ reading, url: URL_OF_STORY, readAt: "2031-03-01T10:00:00.000Z", entities })
    ?.statements;
}

describe("worthKeeping", () => {
  test("keeps who said what, with the story it was met in", () => {
    const record = kept(
      "“No lamp goes dark,” said Sir Orlo Finch. The harbour slept.\n\nTove Ræd said nothing.",
    );
    expect(record?.story).toMatchObject({
      site: "courier.example.org",
      url: "https://www.courier.example.org/lamps",
      title: "Lamps",
      publisher: "The Harbour Courier",
      date: "2031-02-20",
      readAt: "2031-03-01T10:00:00.000Z",
      count: 1,
    });
    expect(record?.statements).toMatchObject([
      {
        kind: "direct",
        words: "No lamp goes dark",
        speaker: "harbours/finch",
        item: "person Q900000001",
        name: "Orlo Finch",
        actor: "person",
      },
    ]);
  });

  test.each([
    [
      "Sir Orlo Finch said that the money was there. It rained.",
      "Sir Orlo Finch said that the money was there",
    ],
    ["Orlo Finch denied taking money for lamps. It rained.", "Orlo Finch denied taking money for lamps"],
    ["Orlo Finch denied “taking money for lamps”. It rained.", "Orlo Finch denied “taking money for lamps”"],
    ["Orlo Finch said the plan was “a dark joke”. It rained.", "Orlo Finch said the plan was “a dark joke”"],
  ])("keeps what is told with the words that tell it: %s", (text, words) => {
    const [told, ...rest] = kept(text)?.statements ?? [];
    expect(told?.words).toBe(words);
    expect(told?.kind).not.toBe("direct");
    expect(rest).toEqual([]);
  });

  test("keeps nothing told of which the telling word is not there", () => {
    const text = "The money for the lamps was there.";
    expect(keptQuotation(text, text, { kind: "indirect" })).toEqual([]);
    expect(keptQuotation("“taking bribes”", "“taking bribes”")).toEqual([]);
  });

  test("keeps nothing of a speaker who is not known", () => {
    expect(kept("“No lamp goes dark,” said Hale Brandt, a fisherman.")?.statements).toEqual([]);
  });

  test.each(["about", "thought", "unsaid"] as const)("keeps nothing that is merely %s", (standing) => {
    expect(keptQuotation("“It is late”", "“It is late”", { standing })).toEqual([]);
  });

  test("keeps the same words once", () => {
    const twice =
      "“No lamp goes dark,” said Orlo Finch. It rained. “No lamp goes dark,” said Orlo Finch again.";
    expect(kept(twice)?.statements).toHaveLength(1);
  });

  test.each([
    ["“No lamp goes dark,”", "No lamp goes dark"],
    ["'No lamp goes dark'", "No lamp goes dark"],
    ["„Kein Licht geht aus“", "Kein Licht geht aus"],
    ["“We paid.\n\n“We paid twice.”", "We paid. We paid twice."],
    ["“The ‘lamp’ is lit”", "The ‘lamp’ is lit"],
  ])("takes the outer marks off %s", (text, words) => {
    expect(keptQuotation(text, text)).toMatchObject([{ words }]);
  });

  test("cuts what no reader would read to its end", () => {
    const long = "Words ".repeat(1000);
    const [statement] = keptQuotation(long, long) ?? [];
    expect(statement?.words.length).toBeLessThanOrEqual(2002);
    expect(statement?.words).toMatch(/ Words …$/);
  });

  test("keeps nothing of a file on the reader's own machine", () => {
    expect(kept("“No lamp goes dark,” said Orlo Finch.", "file:///home/reader/story.html")).toBeNull();
  });

  test("knows a story whatever way led to it", () => {
    const text = "“No lamp goes dark,” said Orlo Finch.";
    const again = kept(text, "https://www.courier.example.org/lamps?fbclid=123");
    expect(again?.story.story).toBe(kept(text)?.story.story);
    expect(kept(text, "https://www.courier.example.org/lamps?page=2")?.story.story).not.toBe(
      again?.story.story,
    );
    expect(kept(text, "https://reader:secret@courier.example.org/lamps")?.story.url).not.toContain("secret");
  });

  test("keeps the words of any story without a throw, and no empty ones", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const content = { start: 0, end: text.length };
        const quotations: Quotation[] = [
          { kind: "direct", content, source: null, cue: null, speaker: "harbours/finch" },
        ];
        const record = worthKeeping({
          reading: { article: textArticle(text, null), quotations },
          url: URL_OF_STORY,
          readAt: "2031-03-01T10:00:00.000Z",
          entities: collection.entities,
        });
        for (const { words } of record?.statements ?? []) expect(words).toMatch(/\p{L}/u);
      }),
    );
  });
});
