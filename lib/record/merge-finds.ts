import type { RecordFinds } from "./record-answers.ts";
import { keyOf } from "./recorded.ts";

/** What a search has found so far. */
export type FindsSoFar = Omit<RecordFinds, "next">;

export const NO_FINDS: Readonly<FindsSoFar> = Object.freeze({ newest: [], found: 0, looked: 0 });

/** Joins the finds of one stretch of the record with those before; the `most` newest of all stay. */
export function mergeFinds(before: FindsSoFar, next: FindsSoFar, most: number): FindsSoFar {
  const newest = [...before.newest, ...next.newest].sort(
    (a, b) => a.day - b.day || keyOf(a).join(" ").localeCompare(keyOf(b).join(" ")),
  );
  return {
    newest: newest.slice(0, most),
    found: before.found + next.found,
    looked: before.looked + next.looked,
  };
}
