/** From universal time to the day where the publisher sits. */
import type { DateStatement } from "./date-statements.ts";

const DAY_MINUTES = 1440;
/** Clocks run from 12 hours behind universal time to 14 hours before it. */
const FURTHEST_WEST = -12 * 60;
const FURTHEST_EAST = 14 * 60;
/** Offsets are whole quarters of an hour; two stamps of one moment may be cut or rounded differently. */
const QUARTER = 15;
const SLACK = 1;

/** Tells whether a statement is in universal time: it says so, or another one with the same day and time does. */
export function isUniversal(one: DateStatement, others: readonly DateStatement[]): boolean {
  if (one.offset !== null || one.minutes === null) return one.offset === 0;
  return others.some((other) => other.offset === 0 && other.day === one.day && other.minutes === one.minutes);
}

/**
 * Restates a publication in universal time by the publisher's own clock, as far as other statements tell it.
 * An offset written anywhere is the surest, then a date that the reader sees, then the address, then stamps without zone.
 */
export function inLocalTime(utc: DateStatement, others: readonly DateStatement[]): DateStatement {
  const offset = others.find((other) => other.offset)?.offset;
  if (offset && utc.minutes !== null)
    return { ...utc, day: shifted(utc.day, Math.floor((utc.minutes + offset) / DAY_MINUTES)) };
  const unsaid = others.filter(
    (other) => other.offset === null && !other.isChange && canBeSameMoment(utc, other),
  );
  const shown =
    unsaid.find(({ source }) => source === "text") ??
    unsaid.find(({ source }) => source === "url") ??
    unsaid[0];
  if (!shown) return beforeChange(utc, others);
  return shown.day === utc.day ? utc : shown;
}

/** A change the reader is told happened the day before, local time, puts the publication on that day at the latest. */
function beforeChange(utc: DateStatement, others: readonly DateStatement[]): DateStatement {
  const isEarly = utc.minutes !== null && utc.minutes < -FURTHEST_WEST;
  const dayBefore = shifted(utc.day, -1);
  const change = others.find(({ isChange, day, offset }) => isChange && offset === null && day === dayBefore);
  return isEarly && change ? { ...utc, day: dayBefore } : utc;
}

/** Tells whether a local date can be the same moment: always on the same day, else only if some place's clock makes it so. */
function canBeSameMoment(utc: DateStatement, local: DateStatement): boolean {
  const days = (Date.parse(local.day) - Date.parse(utc.day)) / (DAY_MINUTES * 60_000);
  if (days === 0) return true;
  if (utc.minutes === null) return false;
  if (local.minutes === null) {
    const isEarly = utc.minutes < -FURTHEST_WEST;
    const isLate = utc.minutes >= DAY_MINUTES - FURTHEST_EAST;
    return (days === -1 && isEarly) || (days === 1 && isLate);
  }
  const ahead = days * DAY_MINUTES + local.minutes - utc.minutes;
  const offQuarter = Math.abs(ahead - QUARTER * Math.round(ahead / QUARTER));
  return ahead >= FURTHEST_WEST && ahead <= FURTHEST_EAST && offQuarter <= SLACK;
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MINUTES * 60_000).toISOString().slice(0, 10);
}
