import { describe, expect, test } from "vitest";
import { collect } from "#lib/packs/collection.ts";
import type { Reading } from "#lib/reading/reading.ts";
import { readingToJson } from "#lib/reading/to-json.ts";
import { compiledPack, packSource, readingOf, statement } from "#test/sample-pack.ts";

async function jsonOf(change: Partial<Reading> = {}) {
  const packs = [await compiledPack()];
  const reading = { ...readingOf(packs), ...change };
  // Through text and back, as a caller of the command line gets it.
  return JSON.parse(JSON.stringify(readingToJson("story-1", reading, collect(packs))));
}

const span = { start: 0, end: 4 };

describe("the contract's fields", () => {
  test("article", async () => {
    const json = await jsonOf();
    expect(Object.keys(json)).toEqual(["id", "article", "mentions", "quotations", "context"]);
    expect(json.id).toBe("story-1");
    expect(json.article).toMatchObject({
      title: "Lights of the strait",
      byline: null,
      site: "The Harbour Courier",
      published_at: "2031-02-20",
      lang: null,
      text: "Orlo Finch spoke.",
    });
  });

  test("mentions, with the ids of their packs", async () => {
    const { mentions } = await jsonOf();
    expect(mentions[0]).toMatchObject({
      start: 0,
      end: 10,
      surface: "Orlo Finch",
      kind: "person",
      entity: "finch",
      wikidata: "Q900000001",
      pack: "harbours",
      candidates: [],
      rule: "full-name",
    });
  });

  test("an ambiguous mention has candidates and no entity", async () => {
    const [mention] = readingOf([await compiledPack()]).mentions;
    if (!mention) throw new Error("the sample has mentions");
    const unsure = { ...mention, entity: null, candidates: ["harbours/finch", "harbours/raed"] };
    const { mentions } = await jsonOf({ mentions: [unsure] });
    expect(mentions[0]).toMatchObject({ entity: null, wikidata: null, candidates: ["finch", "raed"] });
  });

  test("quotations", async () => {
    const direct = { kind: "direct" as const, content: span, source: span, cue: null };
    const { quotations } = await jsonOf({
      quotations: [
        { ...direct, speaker: "harbours/finch", about: ["harbours/compact"] },
        { ...direct, source: null, speaker: null },
      ],
    });
    expect(quotations).toEqual([
      {
        kind: "direct",
        content: span,
        source: span,
        cue: null,
        speaker: "finch",
        wikidata: "Q900000001",
        about: ["compact"],
      },
      { kind: "direct", content: span, source: null, cue: null, speaker: null, wikidata: null, about: [] },
    ]);
  });

  test("actors of the context", async () => {
    const { context } = await jsonOf();
    const [finch] = context.actors.filter(({ entity }: { entity: string }) => entity === "finch");
    expect(finch).toMatchObject({
      name: "Orlo Finch",
      pack: "harbours",
      mentions: 1,
      offices: [{ role: "Prime Minister", organization: "northrand-gov", start_date: "2030-06-01" }, {}],
      offices_now: [{ role: "Leader", organization: "tide-party", start_date: "2028", end_date: null }],
      before: [{ id: "s-new", pack: "harbours", why: "about Lighthouse compact" }, { id: "s-old" }],
      same_day: [],
      since: [{ id: "s-later" }],
    });
  });

  test("statements, as in the pack", async () => {
    const { context } = await jsonOf();
    const [finch] = context.actors.filter(({ entity }: { entity: string }) => entity === "finch");
    expect(finch.before[0]).toMatchObject({
      speaker: "finch",
      said_at: "2031-02-10",
      quotation: "No lamp goes dark while I hold this office (s-new).",
      about: ["compact"],
      stance: "for",
      provenance: { url: "https://courier.example.org/s-new", publisher: "The Harbour Courier" },
    });
  });

  test("proposals of the context", async () => {
    const { context } = await jsonOf();
    expect(context.proposals).toMatchObject([
      {
        entity: "compact",
        name: "Lighthouse compact",
        pack: "harbours",
        mentions: 1,
        proposers: ["finch"],
        events: [{ at: "2030-11", text: "First drafted." }, { at: "2031-01-15" }],
        positions: [
          { actor: "finch", stance: "for", said_at: "2031-02-10", statement: "s-new" },
          { actor: "raed", stance: "against", said_at: "2031-02-01", statement: "s-raed" },
        ],
      },
    ]);
  });
});

test("a position tells in ids how it moved and for whom it was taken; others are unstated", async () => {
  const persons = [...(packSource().persons ?? []), { id: "moss", name: "Ada Moss" }];
  const moss = { person_id: "moss", organization_id: "tide-party", role: "Secretary" };
  const memberships = [...(packSource().memberships ?? []), moss];
  const statements = [
    ...(packSource().statements ?? []),
    statement({ id: "s-moss", speaker: "moss", about: [], stance: "for" }),
  ];
  const packs = [await compiledPack({ persons, memberships, statements })];
  const json = JSON.parse(JSON.stringify(readingToJson("story-1", readingOf(packs), collect(packs))));
  const [compact] = json.context.proposals;
  expect(compact.positions[0]).toEqual({
    actor: "finch",
    actor_name: "Orlo Finch",
    stance: "for",
    said_at: "2031-02-10",
    statement: "s-new",
    body: "northrand",
    left_office: false,
    died_on: null,
    moves: [{ stance: "conditional", said_at: "2030-12-01", statement: "s-old", pack: "harbours" }],
    since: [{ stance: "against", said_at: "2031-04-01", statement: "s-later", pack: "harbours" }],
  });
  expect(compact.unstated).toEqual(["moss"]);
  expect(compact.events_since).toMatchObject([{ at: "2031-03-20" }]);
  expect(compact).not.toHaveProperty("statements");
});

test("a story without a day says null", async () => {
  const reading = readingOf([await compiledPack()], { publishedAt: null });
  expect((await jsonOf(reading)).article.published_at).toBeNull();
});

test("nothing of how the program names things inside gets out", async () => {
  expect(JSON.stringify(await jsonOf())).not.toMatch(/harbours\/|"key"/);
});
