/** Who stands where on a proposal: each actor's latest stance before the story's day ends, and how it got there. */
import { earliestDay, latestDay, newestFirst, type PartialDate, relate } from "#lib/dates/partial-date.ts";
import type { CollectedStatement, EntityKey } from "#lib/packs/collection.ts";
import type { Stance } from "#lib/packs/schema.ts";

/** A stance as it was taken in one statement. */
export interface Stand {
  stance: Stance;
  said_at: PartialDate;
  statement: CollectedStatement;
}

export interface Position extends Stand {
  actor: EntityKey;
  /** The actor's other stances up to the story's day, oldest first. */
  moves: Stand[];
  /** Those taken after the story's day, oldest first: no part of the position. */
  since: Stand[];
}

/** Gives the position of each speaker on a day, newest first; statements that may be later than the day do not count. */
export function positionsOn(statements: readonly CollectedStatement[], date: PartialDate | null): Position[] {
  return [...standsBySpeaker(statements)]
    .map(([actor, stands]) => positionOf(actor, stands, date))
    .filter((position) => position !== null)
    .sort((a, b) => newestFirst(a.said_at, b.said_at));
}

function standsBySpeaker(statements: readonly CollectedStatement[]): Map<EntityKey, Stand[]> {
  const stands = new Map<EntityKey, Stand[]>();
  for (const statement of statements) {
    const { stance, said_at } = statement.record;
    if (!stance) continue;
    const own = stands.get(statement.speaker) ?? [];
    stands.set(statement.speaker, [...own, { stance, said_at, statement }]);
  }
  return stands;
}

function positionOf(actor: EntityKey, stands: readonly Stand[], date: PartialDate | null): Position | null {
  const [latest, ...earlier] = stands
    .filter(({ said_at }) => !date || latestDay(said_at) <= earliestDay(date))
    .sort((a, b) => newestFirst(a.said_at, b.said_at));
  if (!latest) return null;
  const since = stands
    .filter(({ said_at }) => date && relate(said_at, date) === "after")
    .sort((a, b) => newestFirst(b.said_at, a.said_at));
  return { actor, ...latest, moves: earlier.reverse(), since };
}
