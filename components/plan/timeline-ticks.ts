import { daysOf } from "#lib/context/timeline.ts";
import { formatDate } from "#lib/dates/partial-date.ts";
import type { TimeScale } from "./time-scale.ts";

/** A place on the axis with its words. */
export interface Tick {
  x: number;
  /** "Feb"; null where the axis goes by years. */
  month: string | null;
  /** "2025", at the first tick of each year. */
  year: string | null;
}

/** Room for "2025" or "Feb" in the axis' small letters, and a gap (CSS pixels). */
export const TICK_WIDTH = 34;
/** Months from one tick to the next, the finest first. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const MONTHS = 12;
const DAY_MS = 86_400_000;

/** Gives the ticks of an axis whose words end before `end` (CSS pixels): as fine as there is room for. */
export function timelineTicks(scale: TimeScale, end: number): Tick[] {
  const ticks: Tick[] = [];
  const step = stepFor(scale);
  let told = "";
  for (const { x, at } of placesOf(scale, step)) {
    const previous = ticks.at(-1);
    if (x > end - TICK_WIDTH / 2 || (previous && x - previous.x < TICK_WIDTH)) continue;
    const [year = ""] = at.split("-");
    const [month = null] = step < MONTHS ? formatDate(at, "short").split(" ") : [];
    ticks.push({ x, month, year: year === told ? null : year });
    told = year;
  }
  return ticks;
}

/** The finest step at which ticks have room; beside a cut they may stand nearer, and one of the two is left out. */
function stepFor({ at, days, cuts }: TimeScale): number {
  const cutDays = cuts.reduce((sum, cut) => sum + cut.days.to - cut.days.from, 0);
  const cutWidth = cuts.reduce((sum, cut) => sum + cut.end - cut.start, 0);
  const monthWidth =
    ((at(days.to) - at(days.from) - cutWidth) / Math.max(1, days.to - days.from - cutDays)) *
    (365.25 / MONTHS);
  return STEPS.find((step) => step * monthWidth >= TICK_WIDTH) ?? STEPS.at(-1) ?? MONTHS;
}

interface Place {
  x: number;
  /** A month, as `2025-02`: the place is its first day. */
  at: string;
}

/** The firsts of every `step` months that are on the line and not in a cut. */
function placesOf({ at: place, days, cuts }: TimeScale, step: number): Place[] {
  const places: Place[] = [];
  const begin = Math.floor((yearOf(days.from) * MONTHS) / step) * step;
  const end = (yearOf(days.to) + 1) * MONTHS;
  for (let count = Math.max(0, begin); count < end; count += step) {
    const at = `${padded(Math.floor(count / MONTHS), 4)}-${padded((count % MONTHS) + 1, 2)}`;
    const { from } = daysOf(at);
    const isOnLine = days.from <= from && from <= days.to;
    if (isOnLine && !cuts.some((cut) => cut.days.from < from && from < cut.days.to))
      places.push({ x: place(from), at });
  }
  return places;
}

function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

function padded(count: number, digits: number): string {
  return String(count).padStart(digits, "0");
}
