import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeScale } from "#components/plan/time-scale.ts";
import { tickWidth, timelineTicks } from "#components/plan/timeline-ticks.ts";
import { daysOf } from "#lib/context/timeline.ts";

/** The ticks of a line on which something is from one day to another. */
function ticks([first = "", last = ""]: string[], width: number) {
  const days = { from: daysOf(first).from, to: daysOf(last).to };
  return timelineTicks([timeScale([days], 0, width - 8)], width).map(({ month, year }) =>
    [month, year].filter(Boolean).join("/"),
  );
}

describe("timelineTicks", () => {
  test.each<[string[], number, string[]]>([
    [["2025-02-03", "2025-03-10"], 200, ["15 Feb/2025", "1 Mar"]],
    [["2024-11-20", "2025-02-18"], 200, ["Dec/2024", "Jan/2025", "Feb"]],
    [["2024-11-20", "2025-12-18"], 260, ["Jan/2025", "Apr", "Jul", "Oct"]],
    [["2022-01-10", "2026-02-01"], 260, ["2023", "2024", "2025"]],
    [["1990", "2025"], 200, ["1990", "2000", "2010", "2020"]],
  ])("%j on %i pixels: %j", (dates, width, expected) => {
    expect(ticks(dates, width)).toEqual(expected);
  });

  test("have no words over each other or beyond the end, on one line or two", () => {
    const day = fc.integer({ min: 0, max: 25_000 });
    const line = fc.tuple(day, fc.integer({ min: 28, max: 9000 }), fc.integer({ min: 40, max: 400 }));
    fc.assert(
      fc.property(line, line, ([from, length, first], [from2, length2, second]) => {
        const end = first + 8 + second;
        const lineOf = (day0: number, days: number, start: number, stop: number) =>
          timeScale(
            [
              { from: day0, to: day0 },
              { from: day0 + days, to: day0 + days },
            ],
            start,
            stop,
          );
        const all = timelineTicks(
          [lineOf(from, length, 0, first), lineOf(from2, length2, first + 8, end - 8)],
          end,
        );
        for (const [index, tick] of all.entries()) {
          expect(tick.x + tickWidth(tick) / 2).toBeLessThanOrEqual(end);
          const next = all[index + 1];
          if (next) expect(next.x - tickWidth(next) / 2).toBeGreaterThanOrEqual(tick.x + tickWidth(tick) / 2);
        }
      }),
    );
  });
});
