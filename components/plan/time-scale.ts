import type { Days } from "#lib/context/timeline.ts";

/** Where a day lies on a line, in CSS pixels. */
export interface TimeScale {
  /** The line's own ends. */
  days: Days;
  start: number;
  end: number;
  at(day: number): number;
  /** Empty stretches that are drawn shorter than they are. */
  cuts: { days: Days; start: number; end: number }[];
}

/** An empty stretch that would take more of the line than this is cut. */
const MOST_EMPTY = 0.4;
/** Shorter ones are left as they are: a pause of a season says something. */
const LEAST_CUT_DAYS = 200;
/** Less than this would be drawn as if it were much. */
const LEAST_LEFT_DAYS = 28;
const CUT_WIDTH = 16;
/** More would leave little of the line. */
const MOST_CUTS = 2;

/**
 * Lays days out on a line between two places. Time runs evenly, but for long stretches in which nothing is: one early
 * event would else press all others together.
 */
export function timeScale(occupied: readonly Days[], start: number, end: number): TimeScale {
  const runs = joined(occupied);
  const cuts = longGaps(runs);
  const days = { from: runs[0]?.from ?? 0, to: runs.at(-1)?.to ?? 0 };
  const length = Math.max(1, span(days) - cuts.reduce((sum, cut) => sum + span(cut), 0));
  const perDay = (end - start - cuts.length * CUT_WIDTH) / length;
  const at = (day: number) => {
    let place = start + (day - days.from) * perDay;
    for (const cut of cuts) {
      const share = Math.max(0, Math.min(1, (day - cut.from) / span(cut)));
      place += share * (CUT_WIDTH - span(cut) * perDay);
    }
    return Math.max(start, Math.min(end, place));
  };
  return {
    days,
    start,
    end,
    at,
    cuts: cuts.map((cut) => ({ days: cut, start: at(cut.from), end: at(cut.to) })),
  };
}

/** Stretches in order, those that meet made one. */
function joined(occupied: readonly Days[]): Days[] {
  const runs: Days[] = [];
  for (const { from, to } of [...occupied].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs;
}

/** Cuts the longest gap as long as it is too much of what is then left. */
function longGaps(runs: readonly Days[]): Days[] {
  const gaps = runs.slice(1).map(({ from }, index) => ({ from: runs[index]?.to ?? from, to: from }));
  let left = (runs.at(-1)?.to ?? 0) - (runs[0]?.from ?? 0);
  const cuts: Days[] = [];
  for (const gap of gaps.sort((a, b) => span(b) - span(a))) {
    const isLong = span(gap) >= LEAST_CUT_DAYS && span(gap) >= left * MOST_EMPTY;
    if (!isLong || left - span(gap) < LEAST_LEFT_DAYS || cuts.length === MOST_CUTS) break;
    cuts.push(gap);
    left -= span(gap);
  }
  return cuts.sort((a, b) => a.from - b.from);
}

function span({ from, to }: Days): number {
  return to - from;
}
