/** Our order of a speaker's earlier statements, and simpler ones to hold it against. */
import { addWords } from "#lib/context/focus.ts";
import { foldAlike } from "#lib/context/fold-alike.ts";
import { relevanceOf } from "#lib/context/relevance.ts";
import { newestFirst, relate } from "#lib/dates/partial-date.ts";
import type { MentionFinder } from "#lib/mentions/find-mentions.ts";
import type { CollectedStatement, EntityKey } from "#lib/packs/collection.ts";
import type { Reading } from "#lib/reading/reading.ts";

/** Each place holds one statement, or one utterance with all its reports: their ids. */
export type Order = string[][];

export const ORDERS = ["newest first", "on plan, then newest", "BM25 alone", "Hitherto"] as const;

/** Orders what a speaker said before the story in all four ways. */
export function ordersOf(reading: Reading, speaker: EntityKey, finder: MentionFinder): Order[] {
  const date = reading.article.publishedAt?.value ?? "";
  const newest = (finder.collection.bySpeaker.get(speaker) ?? [])
    .filter(({ record }) => relate(record.said_at, date) === "before")
    .sort((a, b) => newestFirst(a.record.said_at, b.record.said_at));
  const plans = new Set(reading.context.proposals.map(({ key }) => key));
  const onPlan = ({ about }: CollectedStatement) => Number(about.some((key) => plans.has(key)));
  const likeness = wordsAlone(reading, finder);
  return [
    folded(newest),
    folded([...newest].sort((a, b) => onPlan(b) - onPlan(a))),
    folded([...newest].sort((a, b) => likeness(b) - likeness(a))),
    shown(reading, speaker),
  ];
}

/** Reports of one utterance take one place for all, so that none gains by folding alone. */
function folded(statements: readonly CollectedStatement[]): Order {
  const relevance = { plans: 0, words: 0, names: 0, shared: [] };
  return foldAlike(statements.map((statement) => ({ statement, relevance, score: 0 }))).map(
    ({ statement, also }) => [statement, ...also].map(({ record }) => record.id),
  );
}

function shown({ context }: Reading, speaker: EntityKey): Order {
  const before = context.actors.find(({ key }) => key === speaker)?.before ?? [];
  return before.map(({ id, also_at = [] }) => [id, ...also_at.flatMap(({ statement }) => statement ?? [])]);
}

/** Plain BM25 of the whole text, every word of it counting the same. */
function wordsAlone({ article }: Reading, { statements }: MentionFinder) {
  const words = new Map<string, number>();
  addWords(words, article.text, 1);
  const focus = { plans: new Map(), names: new Map(), words };
  return (statement: CollectedStatement) => relevanceOf(statement, focus, statements).words;
}
