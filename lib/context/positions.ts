/** Who stands where on a proposal: each actor's latest stance before the story's day ends. */
import { earliestDay, latestDay, newestFirst, type PartialDate } from "#lib/dates/partial-date.ts";
import type { CollectedStatement, EntityKey } from "#lib/packs/collection.ts";
import type { Stance } from "#lib/packs/schema.ts";

export interface Position {
  actor: EntityKey;
  stance: Stance;
  said_at: PartialDate;
  statement: CollectedStatement;
}

/** Gives the position of each speaker on a day, newest first; statements that may be later than the day do not count. */
export function positionsOn(statements: readonly CollectedStatement[], date: PartialDate | null): Position[] {
  const latest = new Map<EntityKey, Position>();
  for (const statement of statements) {
    const { stance, said_at } = statement.record;
    if (!stance || (date && latestDay(said_at) > earliestDay(date))) continue;
    const known = latest.get(statement.speaker);
    if (!known || newestFirst(said_at, known.said_at) < 0)
      latest.set(statement.speaker, { actor: statement.speaker, stance, said_at, statement });
  }
  return [...latest.values()].sort((a, b) => newestFirst(a.said_at, b.said_at));
}
