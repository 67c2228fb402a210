/** An actor's statements around a story: what was said before it, on its day, and since. */
import { newestFirst, type PartialDate, relate } from "#lib/dates/partial-date.ts";
import type { CollectedStatement, EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { StatementRecord } from "#lib/packs/schema.ts";

/** A statement as it is shown: as in the pack, with the pack's id, the speaker's name and office, and why it is shown. */
export interface ShownStatement extends StatementRecord {
  pack: string;
  /** Tells the speaker from others of the same name; an actor that two packs share has one key and two ids. */
  speaker_key: EntityKey;
  speaker_name: string;
  /** The speaker's office on the day it was said. */
  speaker_office: string | null;
  why: string;
}

export interface StatementsAround {
  /** Certainly before the story's day, at the precision known. */
  before: ShownStatement[];
  /** On the story's day, or so coarsely dated that it may be. */
  same_day: ShownStatement[];
  since: ShownStatement[];
  /** All of them, when the story's day is not known: then none can be called earlier. */
  undated: ShownStatement[];
}

/** Parts statements by the story's day; within each part those on the story's plans come first, then the newest. */
export function partByDay(
  statements: readonly CollectedStatement[],
  date: PartialDate | null,
  plans: ReadonlySet<EntityKey>,
  show: (statement: CollectedStatement) => ShownStatement,
): StatementsAround {
  const around: StatementsAround = { before: [], same_day: [], since: [], undated: [] };
  const ranked = [...statements].sort(
    (a, b) => onPlans(b, plans) - onPlans(a, plans) || newestFirst(a.record.said_at, b.record.said_at),
  );
  for (const statement of ranked) around[partOf(statement.record.said_at, date)].push(show(statement));
  return around;
}

const PART = { before: "before", overlaps: "same_day", after: "since" } as const;

function partOf(saidAt: PartialDate, date: PartialDate | null): keyof StatementsAround {
  return date ? PART[relate(saidAt, date)] : "undated";
}

function onPlans({ about }: CollectedStatement, plans: ReadonlySet<EntityKey>): number {
  return about.some((key) => plans.has(key)) ? 1 : 0;
}

/** Says in a few words why a statement is shown for this story. */
export function whyShown(
  statement: CollectedStatement,
  plans: ReadonlySet<EntityKey>,
  collection: PackCollection,
): string {
  const named = statement.about
    .filter((key) => plans.has(key))
    .map((key) => collection.entities.get(key)?.name);
  return named.length > 0 ? `about ${named.join(" and ")}` : "by someone named in the story";
}
