/** The time of day beside a date, and whose time it is. */

/** A clock reading; null where the text does not say. */
export interface Clock {
  /** minutes since midnight */
  minutes: number | null;
  /** minutes ahead of universal time */
  offset: number | null;
}

/** Hours ahead of universal time (IANA tz database); names that several countries share, as IST, are left out. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ UTC: 0, GMT: 0, BST: 1, CET: 1, CEST: 2, EET: 2, EEST: 3, MSK: 3, SAST: 2 },
  ...{ ET: -5, EST: -5, EDT: -4, CT: -6, CDT: -5, MT: -7, MST: -7, MDT: -6, PT: -8, PST: -8, PDT: -7 },
  ...{ WIB: 7, SGT: 8, HKT: 8, JST: 9, KST: 9, AEST: 10, AEDT: 11, NZST: 12, NZDT: 13 },
};

const OFFSET = /(?:\d|GMT|UTC|\s)([+-])(\d{2}):?(\d{2})\b(?![-/.]\d)/;
const ZULU = /\dZ\b|\d\sZ$/;
const ZONE_NAME = /\b[A-Z]{2,4}\b/g;

/** A time of day needs its colon (`9:05`, `13:00:00.000`, `4:30 pm`) or the compact form's T (`T130000`). */
const TIME =
  /(?<![\d:])(\d{1,2})(?::|(?<=T\d\d))(\d{2})(?::?\d{2}(?:\.\d{1,9})?)?(?!\d)(?:\s?([ap])\.?m\b)?/i;

/** Reads the time and zone in a short text (a stamp without its date, or what stands around a date in a line). */
export function readClock(text: string): Clock {
  const [, hour, minute, half] = TIME.exec(text) ?? [];
  const minutes = hour && minute ? minutesOf(Number(hour), Number(minute), half) : null;
  return { minutes, offset: offsetOf(text) };
}

function offsetOf(text: string): number | null {
  const [, sign, hours, minutes] = OFFSET.exec(text) ?? [];
  if (sign) return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (ZULU.test(text)) return 0;
  const names = text.match(ZONE_NAME) ?? [];
  const zone = names.find((name) => Object.hasOwn(ZONES, name));
  return zone === undefined ? null : (ZONES[zone] ?? 0) * 60;
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | null {
  const fullHour = half ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hour;
  return fullHour < 24 && minute < 60 ? fullHour * 60 + minute : null;
}
