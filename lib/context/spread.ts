import type { Ranked } from "./rank-statements.ts";

/** What is seen without unfolding: this many should not all be from one occasion. */
const FIRST = 3;
/** Another statement may go before one from the same occasion when its score is at least this share of the other's. */
const AS_GOOD = 0.9;

/** Moves a statement of another occasion into the first three when they would all be of one day and venue, and it is as good. */
export function spread<T extends Ranked>(ranked: readonly T[]): T[] {
  const first = ranked.slice(0, FIRST);
  const last = first.at(-1);
  if (first.length < FIRST || !last || new Set(first.map(occasionOf)).size > 1) return [...ranked];
  const other = ranked.findIndex(
    (one, index) =>
      index >= FIRST && one.score >= AS_GOOD * last.score && occasionOf(one) !== occasionOf(last),
  );
  const chosen = ranked[other];
  if (!chosen) return [...ranked];
  const rest = ranked.filter((_, index) => index !== other);
  return [...rest.slice(0, FIRST - 1), chosen, ...rest.slice(FIRST - 1)];
}

function occasionOf({ statement: { record } }: Ranked): string {
  return `${record.said_at} ${record.venue ?? ""}`;
}
