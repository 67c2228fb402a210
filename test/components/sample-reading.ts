/** A reading of an invented story. */
import type { Mention } from "#lib/mentions/mention.ts";
import type { Reading } from "#lib/reading/reading.ts";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import { council, hollowell, lune, PACK, patrol, vesk } from "./sample-actors.ts";

/** Makes a mention of Ilmar Vesk, unless told otherwise. */
export function sampleMention(change: Partial<Mention> = {}): Mention {
  return {
    start: 60,
    end: 67,
    surface: "Mr Vesk",
    kind: "person",
    entity: vesk.key,
    candidates: [],
    rule: "honorific",
    evidence: { rule: "honorific", words: ["Vesk"], antecedent: { start: 0, end: 10 } },
    ...change,
  };
}

const TEXT =
  "Ilmar Vesk told the Straits Council on Thursday that “no ship of ours will sail”. Piers Hollowell said Orlen was ready.";

/** Makes a reading of an invented story. */
export function sampleReading(change: Partial<Reading> = {}): Reading {
  const said = "no ship of ours will sail";
  const start = TEXT.indexOf(said);
  return {
    article: {
      title: "Velland turns down harbour patrol of thirty cutters",
      byline: null,
      site: "The Straits Courier",
      lang: "en",
      url: "https://courier.example.org/patrol",
      publishedAt: { value: "2031-02-20", source: "json-ld", raw: "2031-02-20T09:00:00+01:00" },
      text: TEXT,
      blocks: [{ kind: "paragraph", start: 0, end: TEXT.length }],
    },
    mentions: [sampleMention()],
    quotations: [
      {
        kind: "direct",
        content: { start, end: start + said.length },
        source: null,
        cue: null,
        speaker: vesk.key,
      },
    ],
    context: { actors: [vesk, council, hollowell, lune], candidates: [], proposals: [patrol] },
    packs: [
      {
        id: PACK,
        title: "Politics of the Straits",
        version: "2031-02-01",
        publisher: "Straits Desk",
        contact: "mailto:desk@example.org",
      },
    ],
    ...change,
  };
}

/** Makes the state of a tab in which that story was read. */
export function readTab(
  reading: Reading = sampleReading(),
  change: Partial<Extract<TabReading, { state: "read" }>> = {},
): Extract<TabReading, { state: "read" }> {
  return {
    state: "read",
    pageId: "page-1",
    url: "https://courier.example.org/patrol",
    reading,
    painted: 12,
    correctedDate: null,
    ownDate: reading.article.publishedAt,
    ...change,
  };
}

/** Takes the date off a reading, with what that means for its statements. */
export function withoutDate(reading: Reading): Reading {
  return {
    ...reading,
    article: { ...reading.article, publishedAt: null },
    context: {
      ...reading.context,
      actors: reading.context.actors.map((actor) => ({
        ...actor,
        undated: [...actor.since, ...actor.same_day, ...actor.before],
        before: [],
        same_day: [],
        since: [],
      })),
    },
  };
}
