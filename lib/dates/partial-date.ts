/**
 * A day as far as it is known: `2025`, `2025-02` or `2025-02-20` (ISO 8601, reduced precision).
 * Plain strings, so that they travel through JSON and messages unchanged.
 */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Tells whether a text is an ISO date of known precision that exists in the calendar (no 31 February). */
export function isPartialDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (!month) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return !day || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Characters of a full day: most dates are, and thousands are compared for one story. */
const FULL = 10;

/** Gives the first day a date can mean: `2025-02` → `2025-02-01`. */
export function earliestDay(date: PartialDate): string {
  return date.length === FULL ? date : `${date}-01-01`.slice(0, FULL);
}

/** Gives the last day a date can mean: `2025-02` → `2025-02-28`. */
export function latestDay(date: PartialDate): string {
  if (date.length === FULL) return date;
  const [year = "", month = "12"] = date.split("-");
  return `${year}-${month}-${daysIn(Number(year), Number(month))}`;
}

/**
 * Orders two dates as far as their precision allows.
 * `before` and `after` are certain; `overlaps` means the same day, or that the coarser one contains the finer.
 */
export function relate(a: PartialDate, b: PartialDate): "before" | "overlaps" | "after" {
  if (latestDay(a) < earliestDay(b)) return "before";
  if (earliestDay(a) > latestDay(b)) return "after";
  return "overlaps";
}

/** Tells whether a day can lie in a span of time; an open end (null) reaches for ever. */
export function isWithin(
  date: PartialDate,
  start: PartialDate | null | undefined,
  end: PartialDate | null | undefined,
): boolean {
  const begun = !start || earliestDay(start) <= latestDay(date);
  const notOver = !end || latestDay(end) >= earliestDay(date);
  return begun && notOver;
}

/** Compares two dates for sorting, newest first; a finer date stands before the coarser one that contains it. */
export function newestFirst(a: PartialDate, b: PartialDate): number {
  return earliestDay(b).localeCompare(earliestDay(a)) || b.length - a.length;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Writes a date for a reader: `20 February 2025`, `February 2025`, `2025`; `short` cuts the month to three letters. */
export function formatDate(date: PartialDate, style: "long" | "short" = "long"): string {
  const [year = "", month, day] = date.split("-");
  const name = month ? (MONTHS[Number(month) - 1] ?? month) : null;
  const shown = name && style === "short" ? name.slice(0, 3) : name;
  return [day ? String(Number(day)) : null, shown, year].filter(Boolean).join(" ");
}
