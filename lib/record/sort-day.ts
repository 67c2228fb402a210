/** Days as numbers that a database sorts newest first. */
import { earliestDay, latestDay, type PartialDate } from "#lib/dates/partial-date.ts";

const DAY_MS = 86_400_000;

/** What stands for a day that is not known: after all that are. */
export const NO_DAY = 9_999_999;

/** Gives the number under which a date is sorted: days before 1970 of the last day it can mean, so that newer is less. */
export function sortDay(date: PartialDate | null): number {
  return date === null ? NO_DAY : -dayNumber(latestDay(date));
}

/** Gives the numbers between which everything lies that is certainly before a day; what has no day comes last. */
export function daysBefore(date: PartialDate): [from: number, to: number] {
  return [1 - dayNumber(earliestDay(date)), NO_DAY];
}

/** Gives the numbers of a day itself, both included. */
export function daysOf(date: PartialDate): [from: number, to: number] {
  return [-dayNumber(latestDay(date)), -dayNumber(earliestDay(date))];
}

/** Gives the numbers of everything that may be later than a day's begin. */
export function daysSince(date: PartialDate): [from: number, to: number] {
  return [-NO_DAY, -dayNumber(earliestDay(date))];
}

/** Counts the days from 1970 to a full ISO day. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}
