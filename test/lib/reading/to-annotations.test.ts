import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textArticle } from "#lib/article/text-article.ts";
import { collect } from "#lib/packs/collection.ts";
import type { Quotation } from "#lib/quotations/quotation.ts";
import type { Reading } from "#lib/reading/reading.ts";
import { type Annotation, readingToAnnotations } from "#lib/reading/to-annotations.ts";
import { compiledPack, mentionOf, readingOf } from "#test/sample-pack.ts";

const URL = "https://courier.example.org/lights";
const packs = [await compiledPack()];
const collection = collect(packs);
const RAED = { id: "raed", name: "Tove Ræd" };
const TEXT = "Orlo Finch said “no lamp goes dark”. A clerk doubted it.";

function quotation(words: string, change: Partial<Quotation> = {}): Quotation {
  const start = TEXT.indexOf(words);
  const content = { start, end: start + words.length };
  return { kind: "direct", content, source: null, cue: null, speaker: "harbours/finch", ...change };
}

async function annotated(change: Partial<Reading> = {}, url: string | null = URL) {
  const reading = readingOf(packs, { ...textArticle(TEXT, null), title: "Lights", url });
  const finch = reading.mentions.filter(({ entity }) => entity === "harbours/finch");
  // Through text and back, as it is taken away.
  const written = await readingToAnnotations({ ...reading, mentions: finch, ...change }, collection);
  const read: typeof written = JSON.parse(JSON.stringify(written));
  return read;
}

const itemsOf = async (change: Partial<Reading>) => (await annotated(change)).first?.items ?? [];
const textOf = ({ body }: Annotation) => body.flatMap((one) => (one.type === "TextualBody" ? one.value : []));
const linksOf = ({ body }: Annotation) =>
  body.flatMap((one) => (one.type === "SpecificResource" ? [`${one.purpose} ${one.source}`] : []));

describe("the collection", () => {
  it("is one page of the Web Annotation model", async () => {
    const { first, ...collected } = await annotated({ quotations: [quotation("“no lamp goes dark”")] });
    expect(collected).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationCollection",
      label: "Lights",
      total: 2,
      last: first?.id,
    });
    expect(first).toMatchObject({ type: "AnnotationPage", partOf: collected.id, startIndex: 0 });
    expect(first?.items).toHaveLength(2);
  });

  it("has no page when there is nothing to say: a page may not be empty", async () => {
    const empty = await annotated({ mentions: [], quotations: [] });
    expect(empty.total).toBe(0);
    expect(Object.keys(empty)).not.toContain("first");
  });

  it("has ids that are addresses, all different, and the same for the same reading", async () => {
    const change = { quotations: [quotation("“no lamp goes dark”"), quotation("doubted it")] };
    const ids = ({ id, first }: Awaited<ReturnType<typeof annotated>>) => [
      id,
      ...(first ? [first.id, ...first.items.map((item) => item.id)] : []),
    ];
    const all = ids(await annotated(change));
    expect(new Set(all).size).toBe(5);
    for (const id of all)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids(await annotated(change))).toEqual(all);
    expect(ids(await annotated(change, "https://courier.example.org/other"))).not.toEqual(all);
  });
});

describe("a mention", () => {
  it("is identified by name and Wikidata item, on the story's own words", async () => {
    const [item] = await itemsOf({});
    expect(item).toMatchObject({
      type: "Annotation",
      motivation: "identifying",
      body: [
        {
          type: "SpecificResource",
          source: "http://www.wikidata.org/entity/Q900000001",
          purpose: "identifying",
        },
        { type: "TextualBody", value: "Orlo Finch", purpose: "identifying" },
      ],
      target: {
        source: URL,
        selector: [
          { type: "TextQuoteSelector", exact: "Orlo Finch", prefix: "" },
          { type: "TextPositionSelector", start: 0, end: 10 },
        ],
      },
    });
  });

  it("that could be two is a question, and links to neither", async () => {
    const [finch] = readingOf(packs).mentions;
    if (!finch) throw new Error("the sample has mentions");
    const unsure = { ...finch, entity: null, candidates: ["harbours/finch", "harbours/raed"] };
    const [item] = await itemsOf({ mentions: [unsure] });
    expect(item?.motivation).toBe("questioning");
    expect(item && textOf(item)).toEqual(["Could be Orlo Finch or Tove Ræd."]);
    expect(item && linksOf(item)).toEqual([]);
  });
});

describe("a quotation", () => {
  it("says whose it is", async () => {
    const [, item] = await itemsOf({ quotations: [quotation("“no lamp goes dark”")] });
    expect(item?.motivation).toBe("commenting");
    expect(item && textOf(item)).toEqual(["Orlo Finch said this."]);
    expect(item && linksOf(item)).toEqual(["linking http://www.wikidata.org/entity/Q900000001"]);
    expect(item?.target.selector[0].exact).toBe("“no lamp goes dark”");
  });

  it.each([
    ["indirect", { kind: "indirect" as const }, "Orlo Finch said this, in the story’s own words."],
    ["thought", { standing: "thought" as const }, "Orlo Finch is reported to think or want this."],
    ["spoken of", { standing: "about" as const }, "Orlo Finch spoke of this."],
    [
      "unsaid",
      { standing: "unsaid" as const },
      "Orlo Finch is not reported to have said this: it is denied, supposed or still to come.",
    ],
    ["by one not in the packs", { speaker: null, source: { start: 37, end: 44 } }, "A clerk said this."],
    ["by nobody named", { speaker: null }, "Someone the story does not name said this."],
  ])("claims no more than the story does: %s", async (_what, change, sentence) => {
    const [, item] = await itemsOf({ quotations: [quotation("“no lamp goes dark”", change)] });
    expect(item && textOf(item)).toEqual([sentence]);
  });
});

describe("hostile input", () => {
  it("without a web address the text names its source, and no local path leaves", async () => {
    for (const url of [null, "file:///home/reader/story.html", "javascript:alert(1)"]) {
      const { first } = await annotated({}, url);
      expect(first?.items[0]?.target.source).toMatch(/^urn:uuid:/);
    }
  });

  it("makes no address of what is no Wikidata item", async () => {
    const identifiers = [{ scheme: "wikidata", identifier: "Q1> <script>" }];
    const odd = await compiledPack({ persons: [{ id: "finch", name: "Orlo Finch", identifiers }, RAED] });
    const own = collect([odd]);
    const finch = own.entities.get("harbours/finch");
    if (!finch) throw new Error("the sample has Finch");
    const reading = { ...readingOf([odd]), mentions: [mentionOf(finch)] };
    const { first } = await readingToAnnotations(reading, own);
    expect(first?.items[0]?.body.map(({ type }) => type)).toEqual(["TextualBody"]);
  });

  it("every annotation has the words at its place, whatever the text", async () => {
    const spans = fc.array(fc.tuple(fc.nat(), fc.nat(30)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }),
        spans,
        async (text, raw) => {
          const quotations = raw.map(([at, length]) => {
            const start = at % text.length;
            return quotation("", { content: { start, end: Math.min(text.length, start + length) } });
          });
          const article = { ...textArticle(text, null), url: URL };
          const { first, total } = await readingToAnnotations(
            {
              ...readingOf(packs),
              article: { ...readingOf(packs).article, ...article },
              mentions: [],
              quotations,
            },
            collection,
          );
          expect(total).toBe(quotations.length);
          for (const [index, { content }] of quotations.entries())
            expect(first?.items[index]?.target.selector[0].exact).toBe(
              text.slice(content.start, content.end),
            );
        },
      ),
      { numRuns: 60 },
    );
  });
});
