import { daysOf } from "#lib/context/timeline.ts";
import { formatDate } from "#lib/dates/partial-date.ts";
import type { TimeScale } from "./time-scale.ts";

/** A place on the axis with its words. */
export interface Tick {
  x: number;
  /** "Feb", or "15 Feb"; null where the axis goes by years. */
  month: string | null;
  /** "2025", at the first tick of each year. */
  year: string | null;
}

/** Room for "2025" or "Feb" in the axis' small letters, and a gap (CSS pixels). */
export const TICK_WIDTH = 36;
/** Room for "15 Feb". */
export const DAY_TICK_WIDTH = 52;
/** Months from one tick to the next, the finest first; half a month is its first and its 15th day. */
const STEPS = [0.5, 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const MONTHS = 12;
/** February to the longest of months: ticks of one axis stand no nearer than this share of the usual. */
const SHORTEST = 0.92;
const DAY_MS = 86_400_000;

/** Gives how wide the words of a tick are, with the gap to the next (CSS pixels). */
export function tickWidth({ month }: Tick): number {
  return month?.includes(" ") ? DAY_TICK_WIDTH : TICK_WIDTH;
}

/** Gives the ticks of lines that lie beside each other, as fine as there is room for, with all words before `end`. */
export function timelineTicks(scales: readonly TimeScale[], end: number): Tick[] {
  const ticks: Tick[] = [];
  for (const scale of scales) {
    const step = stepFor(scale);
    let told = "";
    for (const { x, at } of placesOf(scale, step)) {
      const [year = ""] = at.split("-");
      const tick = { x, month: monthOf(at, step), year: year === told ? null : year };
      const previous = ticks.at(-1);
      const isFree = !previous || x - previous.x >= (tickWidth(previous) + tickWidth(tick)) / 2;
      if (!isFree || x > end - tickWidth(tick) / 2) continue;
      ticks.push(tick);
      told = year;
    }
  }
  return ticks;
}

function monthOf(at: string, step: number): string | null {
  if (step >= MONTHS) return null;
  return formatDate(at, "short").replace(/ \d{4}$/, "");
}

/** The finest step at which ticks have room; beside a cut they may stand nearer, and one of the two is left out. */
function stepFor({ start, end, days, cuts }: TimeScale): number {
  const cutDays = cuts.reduce((sum, cut) => sum + cut.days.to - cut.days.from, 0);
  const cutWidth = cuts.reduce((sum, cut) => sum + cut.end - cut.start, 0);
  const perDay = (end - start - cutWidth) / Math.max(1, days.to - days.from - cutDays);
  const room = (step: number) => step * perDay * (365.25 / MONTHS) * SHORTEST;
  return (
    STEPS.find((step) => room(step) >= (step < 1 ? DAY_TICK_WIDTH : TICK_WIDTH)) ?? STEPS.at(-1) ?? MONTHS
  );
}

interface Place {
  x: number;
  at: string;
}

/** The days every `step` months that are on the line and not in a cut. */
function placesOf({ at: place, days, cuts }: TimeScale, step: number): Place[] {
  const places: Place[] = [];
  const begin = Math.floor((yearOf(days.from) * MONTHS) / step) * step;
  const end = (yearOf(days.to) + 1) * MONTHS;
  for (let count = Math.max(0, begin); count < end; count += step) {
    const month = `${padded(Math.floor(count / MONTHS), 4)}-${padded((Math.floor(count) % MONTHS) + 1, 2)}`;
    const at = step < 1 ? `${month}-${count % 1 === 0 ? "01" : "15"}` : month;
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
