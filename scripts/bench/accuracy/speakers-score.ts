/** Scores persons found in real texts against mentions and chains that carry Wikidata ids. */

import type { Span } from "../score.ts";
import { around, type SetResult, SYSTEMS } from "./bench-set.ts";
import { type Counts, countOf } from "./counts.ts";
import type { NamedFind } from "./finds.ts";
import type { SpeakerDocument, SpeakerMention } from "./speakers-gold.ts";

export interface ReadDocument {
  document: SpeakerDocument;
  /** Persons found, by system, in the order of SYSTEMS. */
  finds: readonly (readonly NamedFind[])[];
}

const NAME_FORMS = new Set(["full-name", "short-name", "honorific", "description-name", "name-description"]);
const INFERRED = new Set(["role", "nominal"]);

/** Row titles; a name found by any rule counts among names. */
export const SUMS = { names: "all names", inferred: "roles and nominals", sources: "pronouns as sources" };

/** Scores a number of documents by every system; only persons in `scored` are looked for. */
export function scoreSpeakers(
  title: string,
  documents: readonly ReadDocument[],
  scored: ReadonlySet<string>,
  { notes, open }: { notes: string[]; open: boolean },
): SetResult {
  const errors: { rank: number; line: string }[] = [];
  const counts = SYSTEMS.map((_, system) => {
    const own: Counts = new Map();
    for (const { document, finds } of documents) {
      const list = finds[system] ?? [];
      const report = (rank: number, what: string, place: Span) => {
        if (open && system === 0)
          errors.push({ rank, line: `${document.id}: ${what}: ${around(document.text, place)}` });
      };
      countMentions(own, document, list, scored, report);
      countFinds(own, document, list, report);
      countSources(own, document, list, scored);
    }
    return own;
  });
  return {
    title,
    notes,
    counts,
    summed: true,
    errors: errors.sort((a, b) => a.rank - b.rank).map(({ line }) => line),
  };
}

type Report = (rank: number, what: string, place: Span) => void;

function countMentions(
  counts: Counts,
  { mentions }: SpeakerDocument,
  finds: readonly NamedFind[],
  scored: ReadonlySet<string>,
  report: Report,
): void {
  for (const mention of mentions) {
    const { entity_type, wikidata = "", form } = mention;
    const group = groupOf(form);
    if (entity_type !== "person" || !scored.has(wikidata) || !group) continue;
    const hit = finds.some((find) => find.entity === wikidata && overlap(find, mention));
    for (const row of new Set([form, group])) {
      const count = countOf(counts, row);
      count.labels++;
      if (hit) count.hit++;
    }
    if (!hit) report(1, `no ${form} ${wikidata}`, mention);
  }
}

function groupOf(form: string): string | null {
  if (NAME_FORMS.has(form)) return SUMS.names;
  return INFERRED.has(form) ? SUMS.inferred : null;
}

/** A find is right on a mention of the same person, of whatever form; on anything else it is false. */
function countFinds(
  counts: Counts,
  { mentions }: SpeakerDocument,
  finds: readonly NamedFind[],
  report: Report,
): void {
  for (const find of finds) {
    if (!find.entity || find.form === "pronoun") continue;
    const right = mentions.some((mention) => isSame(mention, find));
    const group = INFERRED.has(find.form) ? SUMS.inferred : SUMS.names;
    for (const row of new Set([find.form, group])) {
      const count = countOf(counts, row);
      count.finds++;
      if (right) count.right++;
    }
    if (!right) report(0, `${find.form} → ${find.entity}`, find);
  }
}

function isSame(mention: SpeakerMention, find: NamedFind): boolean {
  return mention.entity_type === "person" && mention.wikidata === find.entity && overlap(mention, find);
}

/** Pronouns matter where they name the source of what is reported; the gold says where that is. */
function countSources(
  counts: Counts,
  { mentions, attributions }: SpeakerDocument,
  finds: readonly NamedFind[],
  scored: ReadonlySet<string>,
): void {
  const indexes = new Set(attributions.flatMap(({ source }) => source.mention ?? []));
  for (const index of indexes) {
    const mention = mentions[index];
    if (mention?.form !== "pronoun" || mention.entity_type !== "person") continue;
    const count = countOf(counts, SUMS.sources);
    const answer = finds.find((find) => find.entity !== null && overlap(find, mention));
    const right = answer !== undefined && answer.entity === mention.wikidata;
    if (scored.has(mention.wikidata ?? "")) count.labels++;
    if (answer) count.finds++;
    if (right) {
      count.hit++;
      count.right++;
    }
  }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
