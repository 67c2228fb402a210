/** Precision, recall and F1 of spans over tokens. */
import type { Span } from "#lib/quotations/quotation.ts";

/** A run of neighbouring tokens: first and last index. */
export interface Run {
  first: number;
  last: number;
}

export interface Tally {
  /** Shares of predicted runs found by hand, and of runs by hand that were predicted, summed. */
  precise: number;
  predicted: number;
  recalled: number;
  wanted: number;
}

export interface Tokens {
  /** Offsets of words and marks, in order. */
  spans: Span[];
}

/** Splits a text into words and single marks. */
export function tokensOf(text: string): Tokens {
  return {
    spans: [...text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  };
}

/** Gives the runs that spans cover; spans with only white space between them make one run, as in a sequence of tags. */
export function runsOf({ spans: tokens }: Tokens, spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const first = firstFrom(tokens, span.start);
    let last = first;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last += 1;
    const before = runs.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else if (first < tokens.length) runs.push({ first, last });
  }
  return runs;
}

function firstFrom(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Leaves out runs listed twice: one source may serve several contents. */
export function distinct(runs: readonly Run[]): Run[] {
  return [...new Map(runs.map((run) => [`${run.first}-${run.last}`, run])).values()];
}

/** Counts runs that are the same on both sides. */
export function exact(
  predicted: readonly Run[],
  wanted: readonly Run[],
  all: { predicted: readonly Run[]; wanted: readonly Run[] },
): Tally {
  const key = (run: Run) => `${run.first}-${run.last}`;
  const gold = new Set(all.wanted.map(key));
  const found = new Set(all.predicted.map(key));
  return {
    precise: predicted.filter((run) => gold.has(key(run))).length,
    predicted: predicted.length,
    recalled: wanted.filter((run) => found.has(key(run))).length,
    wanted: wanted.length,
  };
}

/**
 * Counts the share of each run's tokens that the other side covers: the soft span measure of Johansson and Moschitti (2010),
 * which Pareti et al. (2013) use for quotations.
 */
export function overlapping(
  predicted: readonly Run[],
  wanted: readonly Run[],
  all: { predicted: readonly Run[]; wanted: readonly Run[] },
): Tally {
  const gold = cover(all.wanted);
  const found = cover(all.predicted);
  return {
    precise: predicted.reduce((sum, run) => sum + share(run, gold), 0),
    predicted: predicted.length,
    recalled: wanted.reduce((sum, run) => sum + share(run, found), 0),
    wanted: wanted.length,
  };
}

function cover(runs: readonly Run[]): Set<number> {
  return new Set(
    runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
}

function share({ first, last }: Run, covered: ReadonlySet<number>): number {
  let count = 0;
  for (let at = first; at <= last; at += 1) if (covered.has(at)) count += 1;
  return count / (last - first + 1);
}

/** Adds up tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = { precise: 0, predicted: 0, recalled: 0, wanted: 0 };
  for (const tally of tallies)
    for (const field of Object.keys(total) as (keyof Tally)[]) total[field] += tally[field];
  return total;
}

/** Writes precision, recall and F1 in per cent. */
export function inPercent({ precise, predicted, recalled, wanted }: Tally): string {
  const precision = predicted > 0 ? precise / predicted : 0;
  const recall = wanted > 0 ? recalled / wanted : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return [precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(5)).join(" ");
}
