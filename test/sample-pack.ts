/** A tiny pack about two countries that do not exist. Every person, body, paper and word is made up. */
import type * as v from "valibot";
import type { Article } from "#lib/article/article.ts";
import { textArticle } from "#lib/article/text-article.ts";
import { gatherContext } from "#lib/context/context.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import { checkPack } from "#lib/packs/check.ts";
import { collect, type Entity } from "#lib/packs/collection.ts";
import { type CompiledPack, compilePack } from "#lib/packs/compile.ts";
import type { Pack, PackSchema, StatementSchema } from "#lib/packs/schema.ts";
import type { Reading } from "#lib/reading/reading.ts";

export type PackSource = v.InferInput<typeof PackSchema>;
export type StatementSource = v.InferInput<typeof StatementSchema>;

/** Makes a statement by Orlo Finch on the lighthouse compact. */
export function statement(change: Partial<StatementSource> & { id: string }): StatementSource {
  return {
    speaker: "finch",
    said_at: "2031-02-10",
    quotation: `No lamp goes dark while I hold this office (${change.id}).`,
    about: ["compact"],
    stance: "for",
    provenance: {
      url: `https://courier.example.org/${change.id}`,
      publisher: "The Harbour Courier",
      title: "No lamp goes dark",
    },
    ...change,
  };
}

/** Makes the pack as its publisher would write it; `change` replaces whole lists or the head. */
export function packSource(change: Partial<PackSource> = {}): PackSource {
  return {
    format: "hitherto-pack/1",
    pack: {
      id: "harbours",
      title: "Harbour affairs",
      version: "2031-03-01",
      language: "en",
      publisher: { name: "Harbour Desk", url: "https://desk.example.org/" },
      contact: "mailto:corrections@example.org",
      licence: "CC-BY-4.0",
      method: "Everyone in the two governments.",
    },
    persons: [
      {
        id: "finch",
        name: "Orlo Finch",
        honorific_prefix: "Sir",
        gender: "male",
        birth_date: "1971-04-02",
        identifiers: [{ scheme: "wikidata", identifier: "Q900000001" }],
      },
      { id: "raed", name: "Tove Ræd", gender: "female", identifiers: [] },
    ],
    organizations: [
      {
        id: "northrand-gov",
        name: "Government of Northrand",
        classification: "government",
        area: "NR",
        other_names: [{ name: "the Lantern House", note: "metonym" }],
        identifiers: [{ scheme: "wikidata", identifier: "Q900000002" }],
      },
      {
        id: "northrand",
        name: "Northrand",
        classification: "state",
        area: "NR",
        demonyms: ["Northrander"],
      },
      { id: "tide-party", name: "Tide Party", classification: "party", area: "NR" },
    ],
    memberships: [
      {
        person_id: "finch",
        organization_id: "northrand-gov",
        role: "Prime Minister",
        start_date: "2030-06-01",
        end_date: "2031-02-28",
      },
      { person_id: "finch", organization_id: "tide-party", role: "Leader", start_date: "2028" },
      { person_id: "raed", organization_id: "tide-party", role: "Treasurer", start_date: "2029-01" },
    ],
    proposals: [
      {
        id: "compact",
        name: "Lighthouse compact",
        kind: "treaty",
        cues: [["share", "lighthouses"]],
        summary: "The two countries would tend the lights of the strait together.",
        proposers: ["finch"],
        events: [
          { at: "2031-01-15", text: "Put to the harbour council." },
          { at: "2030-11", text: "First drafted." },
          { at: "2031-03-20", text: "Signed." },
        ],
      },
    ],
    statements: [
      statement({ id: "s-old", said_at: "2030-12-01", stance: "conditional" }),
      statement({ id: "s-new", said_at: "2031-02-10", stance: "for" }),
      statement({ id: "s-later", said_at: "2031-04-01", stance: "against" }),
      statement({ id: "s-raed", speaker: "raed", said_at: "2031-02-01", stance: "against" }),
    ],
    ...change,
  };
}

/** Checks a source and gives the pack; a sample that is not right is a mistake in the test. */
export function checkedPack(source: PackSource): Pack {
  const result = checkPack(source);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.pack;
}

/** Checks and compiles a source. */
export async function compiledPack(change: Partial<PackSource> = {}): Promise<CompiledPack> {
  return await compilePack(checkedPack(packSource(change)));
}

/** Makes a mention of an entity, as if its name stood at the start of the text. */
export function mentionOf({ key, kind, name }: Entity): Mention {
  return {
    start: 0,
    end: name.length,
    surface: name,
    kind,
    entity: key,
    candidates: [],
    rule: "full-name",
    evidence: { rule: "full-name", words: [name] },
  };
}

/** Makes the reading of a story of 20 February 2031 that names everything the packs hold. */
export function readingOf(packs: CompiledPack[], change: Partial<Article> = {}): Reading {
  const collection = collect(packs);
  const article: Article = {
    ...textArticle("Orlo Finch spoke.", null),
    title: "Lights of the strait",
    site: "The Harbour Courier",
    publishedAt: { value: "2031-02-20", source: "reader", raw: "2031-02-20" },
    ...change,
  };
  const mentions = [...collection.entities.values()].map(mentionOf);
  const date = article.publishedAt?.value ?? null;
  return {
    article,
    mentions,
    quotations: [],
    context: gatherContext({ collection, mentions, date, today: "2031-06-01" }),
    packs: packs.map(({ source: { pack } }) => ({ ...pack, publisher: pack.publisher.name })),
  };
}
