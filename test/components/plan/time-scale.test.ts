import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeScale } from "#components/plan/time-scale.ts";
import { daysOf } from "#lib/context/timeline.ts";

const days = (...dates: string[]) => dates.map(daysOf);
const at = (date: string) => daysOf(date).from;

describe("timeScale", () => {
  test("lays the first day at the start, the last at the end, and time runs evenly between", () => {
    const scale = timeScale(days("2025-01-01", "2025-01-21", "2025-01-11"), 100, 300);
    expect(
      ["2025-01-01", "2025-01-06", "2025-01-11", "2025-01-21"].map((date) => scale.at(at(date))),
    ).toEqual([100, 150, 200, 300]);
    expect(scale.cuts).toEqual([]);
  });

  test("cuts a long stretch in which nothing is", () => {
    const scale = timeScale(
      days("2008-04", "2022-01", "2022-09", "2023-06", "2024-03", "2025-02-20"),
      0,
      300,
    );
    expect(scale.cuts).toHaveLength(1);
    const [cut] = scale.cuts;
    expect(cut?.days).toEqual({ from: daysOf("2008-04").to, to: at("2022-01") });
    expect((cut?.end ?? 0) - (cut?.start ?? 0)).toBeCloseTo(16);
    expect(scale.at(at("2022-01"))).toBeLessThan(40);
  });

  test("cuts nothing where next to nothing would be left", () => {
    expect(timeScale(days("2024-01-01", "2025-12-01"), 0, 300).cuts).toEqual([]);
  });

  test("cuts no stretch of which a coarse date takes up a part", () => {
    expect(timeScale(days("2024-01-01", "2024", "2025-01-10"), 0, 300).cuts).toEqual([]);
  });

  test("goes forward only, keeps within its ends, and has nothing in what it cuts", () => {
    const run = fc
      .tuple(fc.integer({ min: -20_000, max: 30_000 }), fc.constantFrom(0, 0, 27, 364))
      .map(([from, length]) => ({ from, to: from + length }));
    const line = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 60, max: 600 }));
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 20 }), line, (occupied, [start, length]) => {
        const scale = timeScale(occupied, start, start + length);
        const places = [...occupied.flatMap(({ from, to }) => [from, to])]
          .sort((a, b) => a - b)
          .map((day) => scale.at(day));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(start);
          expect(place).toBeLessThanOrEqual(start + length);
        }
        for (const cut of scale.cuts)
          for (const { from, to } of occupied) expect(to <= cut.days.from || from >= cut.days.to).toBe(true);
      }),
    );
  });
});
