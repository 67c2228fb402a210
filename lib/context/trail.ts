import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { Stance } from "#lib/packs/schema.ts";

/** A stance and the first day it was taken on; more than one where the same day has different ones. */
export interface TrailStep {
  stances: Stance[];
  at: PartialDate;
}

/**
 * Gives how a stance moved: one step for each change, in the order of `stands` (oldest first). Which of two different
 * stances of one date came first is not known, so they are one step.
 */
export function trailOf(stands: readonly { stance: Stance; said_at: PartialDate }[]): TrailStep[] {
  const days = new Map<PartialDate, Set<Stance>>();
  for (const { stance, said_at } of stands)
    days.set(said_at, (days.get(said_at) ?? new Set<Stance>()).add(stance));
  const steps: TrailStep[] = [];
  for (const [at, taken] of days) {
    const last = steps.at(-1);
    const isSame = last?.stances.length === taken.size && last.stances.every((stance) => taken.has(stance));
    if (!isSame) steps.push({ stances: [...taken], at });
  }
  return steps;
}
