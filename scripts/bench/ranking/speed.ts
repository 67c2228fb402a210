/** How long the words and names of all statements take to index. */
import { prepareFinder } from "#lib/mentions/find-mentions.ts";
import type { CollectedStatement, PackCollection } from "#lib/packs/collection.ts";

export interface IndexTime {
  statements: number;
  /** Time of the processor, median. */
  ms: number;
}

const SIZES = [500, 5000];
const RUNS = 5;
const MICROSECONDS = 1000;

/** Times preparing a collection with so many statements, made of those at hand, less the time it takes with none. */
export function timeIndex(collection: PackCollection): IndexTime[] {
  const all = [...collection.bySpeaker.values()].flat();
  const timeOf = (statements: CollectedStatement[]) =>
    medianMs(() => prepareFinder({ ...collection, bySpeaker: new Map([["all", statements]]) }));
  const none = timeOf([]);
  return SIZES.map((statements) => {
    const many = Array.from({ length: statements }, (_, at) => all[at % all.length])
      .filter((statement) => statement !== undefined)
      .map((statement) => ({ ...statement }));
    return { statements, ms: timeOf(many) - none };
  });
}

function medianMs(job: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    // Of this process alone: what else the machine does is not the index's doing.
    const before = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / MICROSECONDS;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}
