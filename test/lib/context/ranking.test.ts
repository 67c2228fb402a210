import { describe, expect, test } from "vitest";
import { type ContextRequest, gatherContext } from "#lib/context/context.ts";
import { collect, type PackCollection } from "#lib/packs/collection.ts";
import {
  compiledPack,
  mentionOf,
  type PackSource,
  type StatementSource,
  statement,
} from "#test/sample-pack.ts";

const DAY = "2031-02-20";

async function collectionOf(
  statements: (Partial<StatementSource> & { id: string })[],
  change: Partial<PackSource> = {},
): Promise<PackCollection> {
  const all = statements.map((each) => statement({ about: [], stance: null, ...each }));
  return collect([await compiledPack({ statements: all, ...change })]);
}

function beforeOf(collection: PackCollection, names: string[], change: Partial<ContextRequest> = {}) {
  const mentions = names.flatMap((id) => {
    const entity = collection.entities.get(`harbours/${id}`);
    return entity ? [mentionOf(entity)] : [];
  });
  const { actors } = gatherContext({ collection, mentions, date: DAY, today: DAY, ...change });
  return actors.find(({ entity }) => entity === "finch");
}

const ids = (statements: { id: string }[] | undefined) => statements?.map(({ id }) => id);
const storyOf = (text: string) => ({ title: null, text, blocks: [] });

describe("the order of statements", () => {
  test("follows the words of the story where it has no plan", async () => {
    const collection = await collectionOf([
      { id: "boats", said_at: "2031-02-01", quotation: "Our boats came home early." },
      { id: "bread", said_at: "2029-05-01", quotation: "Nobody should queue for bread in a rich country." },
      { id: "snow", said_at: "2031-02-03", quotation: "The snow will melt without our help." },
    ]);
    const story = storyOf("Bread is dear. Bakers close, and people queue in the dark for a loaf of bread.");
    expect(beforeOf(collection, ["finch"], { story })?.before[0]).toMatchObject({
      id: "bread",
      why: "shares words with the story: queue, bread",
    });
  });

  test("puts the story's plan before shared words", async () => {
    const collection = await collectionOf([
      { id: "words", quotation: "Winter nights are long on the quay." },
      { id: "plan", said_at: "2030-11-01", quotation: "I signed it with both hands.", about: ["compact"] },
    ]);
    const story = storyOf("On a long winter night, Orlo Finch spoke of the Lighthouse compact.");
    const finch = beforeOf(collection, ["finch", "compact"], { story });
    expect(ids(finch?.before)).toEqual(["plan", "words"]);
  });

  test("of two plans puts first the one that the speaker is quoted on", async () => {
    const change = {
      proposals: [
        { id: "compact", name: "Lighthouse compact" },
        { id: "levy", name: "Harbour levy" },
      ],
    };
    const statements = [
      { id: "on-levy", quotation: "A fair price for a safe berth.", about: ["levy"] },
      { id: "on-compact", said_at: "2030-01-01", quotation: "I signed with both hands.", about: ["compact"] },
    ];
    const collection = await collectionOf(statements, change);
    const said = { kind: "indirect" as const, content: { start: 0, end: 0 }, source: null, cue: null };
    const quotations = [{ ...said, speaker: "harbours/finch", about: ["harbours/compact"] }];
    const named = ["finch", "compact", "levy"];
    expect(ids(beforeOf(collection, named)?.before)).toEqual(["on-levy", "on-compact"]);
    expect(ids(beforeOf(collection, named, { quotations })?.before)).toEqual(["on-compact", "on-levy"]);
  });

  test("does not fill the first three from one occasion when another is as good", async () => {
    const things = ["lamp", "bell", "tower", "wall"];
    const collection = await collectionOf([
      ...things.map((thing) => ({ id: thing, quotation: `Mind the ${thing}.`, venue: "debate" })),
      { id: "other", said_at: "2031-02-09", quotation: "Mind the boat.", venue: "quay" },
    ]);
    expect(ids(beforeOf(collection, ["finch"])?.before)?.slice(0, 3)).toContain("other");
  });
});

describe("reports of one utterance", () => {
  const words = "No lamp goes dark while I hold this office, and none will be lit in vain.";

  test("are one statement with further sources, under the earlier day", async () => {
    const collection = await collectionOf([
      { id: "next", said_at: "2031-02-11", quotation: words.replace("none", "no lamp"), provenance: other() },
      { id: "first", said_at: "2031-02-10", quotation: words },
    ]);
    const finch = beforeOf(collection, ["finch"]);
    expect(ids(finch?.before)).toEqual(["first"]);
    expect(finch?.before[0]?.also_at).toEqual([
      {
        publisher: "Morning Ledger",
        url: "https://ledger.example.org/lamps",
        said_at: "2031-02-11",
        statement: "next",
        pack: "harbours",
      },
    ]);
  });

  test("stay two when days lie between them, for then it was said again", async () => {
    const collection = await collectionOf([
      { id: "again", said_at: "2031-02-15", quotation: words },
      { id: "first", said_at: "2031-02-10", quotation: words },
    ]);
    expect(ids(beforeOf(collection, ["finch"])?.before)).toEqual(["again", "first"]);
  });

  test("stay apart across the story's day", async () => {
    const collection = await collectionOf([
      { id: "eve", said_at: "2031-02-19", quotation: words },
      { id: "day", said_at: DAY, quotation: words, provenance: other() },
    ]);
    const finch = beforeOf(collection, ["finch"]);
    expect([ids(finch?.before), ids(finch?.same_day)]).toEqual([["eve"], ["day"]]);
    expect(finch?.before[0]?.also_at).toEqual([]);
  });

  test("that the pack itself lists are shown, and what is no source is passed over", async () => {
    const also = [
      { publisher: "Morning Ledger", url: "https://ledger.example.org/a" },
      { publisher: "Mischief", url: "javascript:alert(1)" },
      { publisher: 7, url: "https://ledger.example.org/b" },
      null,
      "https://ledger.example.org/c",
    ];
    const collection = await collectionOf([
      {
        id: "s",
        provenance: { ...other(), also },
        also_at: [{ publisher: "Mischief", url: "javascript:1" }],
      },
    ]);
    expect(beforeOf(collection, ["finch"])?.before[0]?.also_at).toEqual([
      { publisher: "Morning Ledger", url: "https://ledger.example.org/a", said_at: "2031-02-10" },
    ]);
  });
});

function other() {
  return { publisher: "Morning Ledger", url: "https://ledger.example.org/lamps" };
}

describe("what the story quotes", () => {
  const said = "“No lamp goes dark while I hold this office,” Orlo Finch told the harbour council.";
  const quotation = {
    kind: "direct" as const,
    content: { start: 0, end: said.indexOf("Orlo") - 1 },
    source: null,
    cue: null,
    speaker: "harbours/finch",
    about: ["harbours/compact"],
  };

  test("is set beside earlier statements on the same plan, and beside those in the same words", async () => {
    const collection = await collectionOf([
      { id: "plan", quotation: "I signed it with both hands.", about: ["compact"] },
      { id: "same", said_at: "2030-12-01", quotation: "No lamp goes dark while I hold this office." },
      { id: "near", said_at: "2030-11", quotation: "No lamp goes dark while I hold this great office!" },
      { id: "later", said_at: "2031-03-01", quotation: "No lamp goes dark while I hold this office." },
    ]);
    const finch = beforeOf(collection, ["finch", "compact"], {
      story: storyOf(said),
      quotations: [quotation],
    });
    const pack = "harbours";
    expect(finch?.quoted).toEqual([
      { quotation: 0, earlier: [{ statement: "plan", pack, said_at: "2031-02-10" }] },
    ]);
    expect(finch?.echoes).toEqual([
      { quotation: 0, statement: "same", pack, said_at: "2030-12-01", exact: true },
      { quotation: 0, statement: "near", pack, said_at: "2030-11", exact: false },
    ]);
  });

  test("is compared by the words between its marks alone", async () => {
    const collection = await collectionOf([
      { id: "same", said_at: "2030-12-01", quotation: "No lamp goes dark while I hold this office." },
    ]);
    const text = "Orlo Finch told the harbour council that “no lamp goes dark while I hold” any.";
    const content = { start: text.indexOf("that"), end: text.length - 1 };
    const mixed = { ...quotation, kind: "mixed" as const, content };
    const finch = beforeOf(collection, ["finch"], { story: storyOf(text), quotations: [mixed] });
    expect(finch?.echoes).toMatchObject([{ statement: "same", exact: true }]);
  });

  test("echoes nothing when it is not said, or told in other words", async () => {
    const collection = await collectionOf([
      { id: "same", quotation: "No lamp goes dark while I hold this office." },
    ]);
    const echoes = (change: object) =>
      beforeOf(collection, ["finch"], { story: storyOf(said), quotations: [{ ...quotation, ...change }] })
        ?.echoes;
    expect(echoes({})).toHaveLength(1);
    expect(echoes({ standing: "unsaid" })).toEqual([]);
    expect(echoes({ kind: "indirect" })).toEqual([]);
    expect(echoes({ speaker: "harbours/raed" })).toEqual([]);
  });
});
