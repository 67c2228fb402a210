import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  earliestDay,
  formatDate,
  isPartialDate,
  isWithin,
  latestDay,
  newestFirst,
  relate,
} from "#lib/dates/partial-date.ts";
import { partialDate } from "#test/partial-dates.ts";

/** Every day a partial date can mean, found by trying them all. */
function daysOf(date: string): string[] {
  const year = Number(date.slice(0, 4));
  const days: string[] = [];
  for (let day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; ) {
    const iso = day.toISOString().slice(0, 10);
    if (iso.startsWith(date)) days.push(iso);
    day = new Date(day.getTime() + 86_400_000);
  }
  return days;
}

describe("isPartialDate", () => {
  test.each(["2025", "2025-02", "2025-02-20", "2024-02-29", "2000-02-29", "1999-12-31"])(
    "takes %s",
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  test.each([
    "",
    "25",
    "2025-2",
    "2025-13",
    "2025-00",
    "2025-02-29",
    "1900-02-29",
    "2025-02-00",
    "2025-04-31",
    "2025-02-20T10:00",
    "2025-02-20 ",
    " 2025",
    "2025\n",
    "20250220",
    "２０２５",
  ])("refuses %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test("takes nothing that is not a day of the calendar, whatever the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), (text) => {
        fc.pre(text >= "0100");
        const time = Date.parse(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(isPartialDate(text)).toBe(exists);
      }),
    );
  });
});

test("a date spans from its earliest to its latest day", () => {
  expect([earliestDay("2024-02"), latestDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
  expect([earliestDay("2025"), latestDay("2025")]).toEqual(["2025-01-01", "2025-12-31"]);
  expect([earliestDay("2025-02-20"), latestDay("2025-02-20")]).toEqual(["2025-02-20", "2025-02-20"]);
});

test("dates are related as all the days they can mean are related", () => {
  fc.assert(
    fc.property(partialDate, partialDate, (a, b) => {
      const [daysA, daysB] = [daysOf(a), daysOf(b)];
      const before = daysA.every((day) => daysB.every((other) => day < other));
      const after = daysA.every((day) => daysB.every((other) => day > other));
      expect(relate(a, b)).toBe(before ? "before" : after ? "after" : "overlaps");
    }),
    { numRuns: 60 },
  );
});

describe("isWithin", () => {
  test.each([
    ["2025-02-20", "2025-02-20", "2025-02-20"],
    ["2025-02-20", null, null],
    ["2025-02-20", undefined, "2025-02"],
    ["2025-02-20", "2025", null],
    ["2025", "2025-12-31", null],
  ])("%s lies between %s and %s", (date, start, end) => {
    expect(isWithin(date, start, end)).toBe(true);
  });

  test.each([
    ["2025-02-20", "2025-02-21", null],
    ["2025-02-20", null, "2025-02-19"],
    ["2025-02-20", null, "2025-01"],
    ["2024", "2025", "2026"],
  ])("%s does not lie between %s and %s", (date, start, end) => {
    expect(isWithin(date, start, end)).toBe(false);
  });
});

test("sorts the newest first, and the finer of two before the coarser that contains it", () => {
  const dates = ["2025", "2025-02-20", "2024-12-31", "2025-02", "2025-02-21", "2025-01-01"];
  expect(dates.sort(newestFirst)).toEqual([
    "2025-02-21",
    "2025-02-20",
    "2025-02",
    "2025-01-01",
    "2025",
    "2024-12-31",
  ]);
});

test("writes a date as far as it is known", () => {
  expect(formatDate("2025-02-05")).toBe("5 February 2025");
  expect(formatDate("2025-09-05", "short")).toBe("5 Sep 2025");
  expect(formatDate("2025-02")).toBe("February 2025");
  expect(formatDate("2025")).toBe("2025");
});
