/** The record as a pack that another reader can add. */
import { isPartialDate } from "#lib/dates/partial-date.ts";
import { PACK_FORMAT, type PackHead, type StatementRecord } from "#lib/packs/schema.ts";
import { digest } from "./digest.ts";
import type { PackPublisher } from "./pack-publisher.ts";
import { jsonRows, type RecordWriter } from "./record-writer.ts";
import type { RecordedWords } from "./recorded.ts";

interface PackSpeaker {
  id: string;
  name: string;
  actor: RecordedWords["actor"];
  wikidata: string | null;
}

/** Who was met so far, by what they are known by. */
type Speakers = Map<string, PackSpeaker>;

interface Progress {
  written: number;
  leftOut: number;
  languages: Set<string>;
}

/**
 * Starts the pack form of the record; `day` is today, ISO. Statements of stories without a day are left out: a pack must
 * say when something was said.
 */
export function recordPack(publisher: PackPublisher, day: string): RecordWriter {
  const speakers: Speakers = new Map();
  const progress: Progress = { written: 0, leftOut: 0, languages: new Set() };
  return {
    write: (page) => {
      const dated = page.filter(({ from }) => from.date !== null && isPartialDate(from.date));
      for (const { from } of dated) if (from.lang) progress.languages.add(from.lang.toLowerCase());
      const rows = dated.map((words) => statementOf(words, speakerIn(speakers, words).id));
      const piece = jsonRows(rows, true);
      const lead = progress.written > 0 ? ",\n" : `{"format":"${PACK_FORMAT}","statements":[\n`;
      progress.written += rows.length;
      progress.leftOut += page.length - rows.length;
      return rows.length > 0 ? `${lead}${piece}` : "";
    },
    end: () => ending(publisher, day, speakers, progress),
    leftOut: () => progress.leftOut,
  };
}

function ending(publisher: PackPublisher, day: string, speakers: Speakers, progress: Progress): string {
  const start = progress.written > 0 ? "" : `{"format":"${PACK_FORMAT}","statements":[`;
  const all = [...new Set(speakers.values())];
  const rest = {
    pack: headOf(publisher, day, [...progress.languages]),
    persons: all.filter(({ actor }) => actor === "person").map(actorOf),
    organizations: all.filter(({ actor }) => actor === "organization").map(actorOf),
  };
  return `${start}\n],${JSON.stringify(rest).slice(1)}\n`;
}

function headOf({ name, contact }: PackPublisher, day: string, languages: string[]): PackHead {
  const [language = "und", another] = languages;
  return {
    id: `reading-${digest(`${name} ${contact}`)}`,
    title: `What ${name} read`,
    version: day,
    language: another ? "mul" : language,
    publisher: { name },
    contact,
    licence: "Not stated: quotations, each with its source",
    method:
      "Quotations with a known speaker, found by Hitherto in the news stories its publisher read. " +
      "Each bears the day of the story that reports it; the words may be older. Not checked by hand.",
  };
}

/** The same speaker may have been kept before its pack knew its Wikidata item, and after. */
function speakerIn(speakers: Speakers, { actor, speaker, item, name }: RecordedWords): PackSpeaker {
  const byItem = item ? `wikidata:${item}` : null;
  const byKey = `pack:${actor} ${speaker}`;
  const sameKey = speakers.get(byKey);
  const wikidata = item?.slice(item.indexOf(" ") + 1) ?? null;
  const isOther = wikidata !== null && sameKey?.wikidata && sameKey.wikidata !== wikidata;
  const known = (byItem && speakers.get(byItem)) || (isOther ? undefined : sameKey);
  const found = known ?? { id: byItem ?? byKey, name, actor, wikidata };
  found.wikidata ??= wikidata;
  if (byItem) speakers.set(byItem, found);
  if (!sameKey) speakers.set(byKey, found);
  return found;
}

function actorOf({ id, name, wikidata }: PackSpeaker) {
  return { id, name, identifiers: wikidata ? [{ scheme: "wikidata", identifier: wikidata }] : [] };
}

function statementOf(words: RecordedWords, speaker: string): Partial<StatementRecord> {
  const { site, story, id, from } = words;
  const date = from.date ?? "";
  return {
    id: `${site}/${story}/${id}`,
    speaker,
    said_at: date,
    ...saying(words),
    about: [],
    stance: null,
    ...(from.lang ? { lang: from.lang } : {}),
    provenance: {
      url: from.url,
      publisher: from.publisher,
      title: from.title || null,
      published_at: date,
      retrieved_at: from.readAt.slice(0, 10),
    },
  };
}

/** Only whole spoken words are given as somebody's; parts of them mean little or the opposite without what tells of them. */
function saying({ kind, words }: RecordedWords): Pick<StatementRecord, "quotation" | "summary"> {
  return kind === "direct" ? { quotation: words } : { quotation: null, summary: words };
}
