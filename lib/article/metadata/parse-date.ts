/** Calendar days out of stamps for machines and lines for readers. */
import { isPartialDate, type PartialDate } from "#lib/dates/partial-date.ts";
import { type Clock, readClock } from "./clock.ts";
import { monthOf } from "./month-names.ts";

/** How a page writes numeric dates and what language its month names are in. */
export interface DateStyle {
  /** primary language subtag, e.g. `en` */
  language: string | null;
  /** `02/03/2025` is 2 March */
  dayFirst: boolean;
}

/** A day as written somewhere. */
export interface StatedDay extends Clock {
  day: PartialDate;
  /** where the date stands in the text, UTF-16 units */
  start: number;
  end: number;
}

/** News on the web begins about here; what is older is a default of some database. */
const EARLIEST_YEAR = 1995;
const LATEST_YEAR = 2099;

/** Longer texts are no dates. */
const LONGEST_STAMP = 100;
const LONGEST_LINE = 400;

const SEPARATED = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=[T\s]|$|\d{4}(?:\d{2})?$)/;
const EPOCH = /^(?:\d{10}|\d{13})$/;

/**
 * Reads a stamp meant for machines, as in JSON-LD, meta tags and `datetime`: ISO 8601 with its many near misses,
 * epoch seconds or milliseconds, or any form a reader might meet.
 */
export function parseStamp(raw: string, style: DateStyle): StatedDay | null {
  const text = raw.trim();
  if (text.length > LONGEST_STAMP) return null;
  if (EPOCH.test(text)) return parseEpoch(text);
  const iso = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (!iso) return findDay(text, style);
  const day = dayOf(iso[1], iso[2], iso[3]);
  if (!day) return null;
  const rest = text.slice(iso[0].length);
  return { day, ...readClock(rest), start: 0, end: text.length };
}

function parseEpoch(digits: string): StatedDay | null {
  const moment = new Date(Number(digits.padEnd(13, "0")));
  const [year, month, dayOfMonth] = moment.toISOString().slice(0, 10).split("-");
  const day = dayOf(year, month, dayOfMonth);
  const minutes = moment.getUTCHours() * 60 + moment.getUTCMinutes();
  return day ? { day, minutes, offset: 0, start: 0, end: digits.length } : null;
}

/** Ordinal endings and the stop after a day of the month. */
const ORDINAL = "(?:st|nd|rd|th|er|re|º|°|ª|\\.)?";
/** Not \p{L}: repeated, it takes V8 a third of a second to prepare, and the list of month names decides anyway. */
const MONTH = "([^\\s\\d.,/:;|()-]{3,14})\\.?";
const YEAR = "(\\d{4})(?!\\d)";
/** The clock that `date(1)` and JavaScript put between day and year. */
const CLOCK = "(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[a-z]{2,5})?)?";

type Part = string | undefined;
type Form = readonly [RegExp, (parts: readonly Part[], style: DateStyle) => PartialDate | null];

/** Date forms in running text. Each pattern's repetitions are bounded, so matching stays linear. */
const FORMS: readonly Form[] = [
  [
    /(?<![\d.])(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/g,
    ([, year, month, day]) => dayOf(year, month, day),
  ],
  [
    new RegExp(
      `(?<![\\d:])(\\d{1,2})${ORDINAL}[\\s/-]{0,3}(?:de\\s|of\\s|d['’]\\s?)?${MONTH},?[\\s/-]{0,3}(?:del?\\s)?${YEAR}`,
      "gi",
    ),
    ([, day, month, year], style) => dayIn(year, month, day, style),
  ],
  [
    new RegExp(`${MONTH}[\\s-]{0,3}(\\d{1,2})${ORDINAL}(?!\\d)${CLOCK}[\\s,-]{1,3}${YEAR}`, "gi"),
    ([, month, day, year], style) => dayIn(year, month, day, style),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{4})\\.?,?\\s(?:m\\.\\s)?${MONTH}\\s?(\\d{1,2})(?![\\d:])`, "gi"),
    ([, year, month, day], style) => dayIn(year, month, day, style),
  ],
  [
    /(?<![\d.:/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d:]|[./-]\d)/g,
    ([, first, , second, year], style) => numericDay(first, second, year, style),
  ],
];

/**
 * Finds the first complete date in a line meant for readers ("Published 20 February 2025, 12:48"); null if there is none.
 * Dates that do not exist, or lie before 1995, are passed over.
 */
export function findDay(line: string, style: DateStyle): StatedDay | null {
  const text = line.slice(0, LONGEST_LINE);
  let first: StatedDay | null = null;
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const day = read(match, style);
      if (!day) continue;
      if (first && first.start <= match.index) break;
      const end = match.index + match[0].length;
      first = {
        day,
        ...readClock(text.slice(Math.max(0, match.index - 40), end + 40)),
        start: match.index,
        end,
      };
      break;
    }
  }
  return first;
}

function numericDay(first: Part, second: Part, year: Part, style: DateStyle): PartialDate | null {
  const fullYear = year?.length === 2 ? `20${year}` : year;
  const [day, month] = style.dayFirst ? [first, second] : [second, first];
  return dayOf(fullYear, month, day) ?? dayOf(fullYear, day, month);
}

function dayIn(year: Part, month: Part, day: Part, style: DateStyle): PartialDate | null {
  const number = monthOf(month ?? "", style.language);
  return number ? dayOf(year, String(number), day) : null;
}

/** Writes year, month and day as an ISO day if the calendar has it and news may bear it. */
export function dayOf(year: Part, month: Part, day: Part): PartialDate | null {
  if (!year || !month || !day) return null;
  if (Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPartialDate(date) ? date : null;
}
