/** Folds reports of one utterance into one: the same speaker, nearly the same words, the same day or the next. */
import { earliestDay, newestFirst, type PartialDate } from "#lib/dates/partial-date.ts";
import type { CollectedStatement } from "#lib/packs/collection.ts";
import { likenessOf, type Shingles, shinglesOf } from "./likeness.ts";
import type { Ranked } from "./rank-statements.ts";

/** A statement with the others that are told by it. */
export interface Folded extends Ranked {
  also: CollectedStatement[];
}

/** So much of the shorter report must be in the longer one. */
const LEAST_ALIKE = 0.7;
/** Of several reports the earliest is shown, unless it leaves out more than this of what the longest has. */
const LEAST_WHOLE = 0.75;
const DAY_MS = 86_400_000;

interface Report {
  ranked: Ranked;
  shingles: Shingles;
}

/** Folds ranked statements; each stands once, shown or folded, where the best of its fold stood. */
export function foldAlike(ranked: readonly Ranked[]): Folded[] {
  const groups = new Map<Ranked, Report[]>();
  const heads = new Map<string, Report[]>();
  for (const report of longestFirst(ranked)) {
    const head = headFor(report, heads);
    if (head) groups.get(head.ranked)?.push(report);
    else {
      groups.set(report.ranked, [report]);
      for (const three of report.shingles.threes) push(heads, three, report);
    }
  }
  const place = new Map(ranked.map((one, index) => [one, index]));
  return [...groups.values()]
    .map((group) => ({ folded: foldGroup(group), place: bestPlace(group, place) }))
    .sort((a, b) => a.place - b.place)
    .map(({ folded }) => folded);
}

function longestFirst(ranked: readonly Ranked[]): Report[] {
  const hasNeighbour = neighbours(ranked);
  return ranked
    .map((one) => ({
      ranked: one,
      shingles: shinglesOf(hasNeighbour(one) ? (one.statement.record.quotation ?? "") : ""),
    }))
    .sort((a, b) => b.shingles.length - a.shingles.length);
}

/** Most statements have no other by their speaker on the same day or the next: their words need not be looked at. */
function neighbours(ranked: readonly Ranked[]): (one: Ranked) => boolean {
  const said = new Map<string, number>();
  const key = ({ statement }: Ranked, date: PartialDate) => `${statement.speaker} ${date}`;
  for (const one of ranked) {
    const day = key(one, one.statement.record.said_at);
    said.set(day, (said.get(day) ?? 0) + 1);
  }
  return (one) => {
    const { said_at } = one.statement.record;
    return (
      (said.get(key(one, said_at)) ?? 0) > 1 || adjoining(said_at).some((day) => said.has(key(one, day)))
    );
  };
}

function adjoining(date: PartialDate): PartialDate[] {
  if (date !== earliestDay(date)) return [];
  return [-DAY_MS, DAY_MS].map((by) => new Date(Date.parse(date) + by).toISOString().slice(0, date.length));
}

/** Counts what reports share before anything dearer, so that thousands of statements of one day are no burden. */
function headFor({ ranked, shingles }: Report, heads: ReadonlyMap<string, Report[]>): Report | null {
  const shared = new Map<Report, number>();
  for (const three of shingles.threes)
    for (const head of heads.get(three) ?? []) shared.set(head, (shared.get(head) ?? 0) + 1);
  for (const [head, count] of shared) {
    // No head is shorter: the longest reports came first.
    if (count < LEAST_ALIKE * shingles.threes.size) continue;
    const [a, b] = [ranked.statement, head.ranked.statement];
    if (a.speaker !== b.speaker || !isNextTo(a.record.said_at, b.record.said_at)) continue;
    if (likenessOf(shingles, head.shingles) >= LEAST_ALIKE) return head;
  }
  return null;
}

/** The same day or adjoining ones; coarser dates only when they are written the same. */
function isNextTo(a: PartialDate, b: PartialDate): boolean {
  if (a === b) return true;
  const areDays = a === earliestDay(a) && b === earliestDay(b);
  return areDays && Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;
}

function foldGroup(group: readonly Report[]): Folded {
  const longest = Math.max(...group.map(({ shingles }) => shingles.length));
  const whole = group.filter(({ shingles }) => shingles.length >= LEAST_WHOLE * longest);
  const [head] = whole.sort(
    (a, b) =>
      newestFirst(b.ranked.statement.record.said_at, a.ranked.statement.record.said_at) ||
      b.ranked.score - a.ranked.score,
  );
  const { ranked } = head ?? (group[0] as Report);
  const also = group.map((report) => report.ranked.statement).filter((one) => one !== ranked.statement);
  return { ...ranked, also };
}

function bestPlace(group: readonly Report[], place: ReadonlyMap<Ranked, number>): number {
  return Math.min(...group.map(({ ranked }) => place.get(ranked) ?? 0));
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
