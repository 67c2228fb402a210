import { expect, test } from "vitest";
import { compareTexts, f1, meanOverlap } from "#scripts/bench/shingles.ts";

test("equal texts overlap in full, whatever the marks and spaces", () => {
  expect(compareTexts("one two, three\n\nfour five", "one two three four — five")).toEqual({
    precision: 1,
    recall: 1,
  });
});

test("counts a repeated shingle as often as both texts hold it", () => {
  expect(compareTexts("a b c d a b c d", "a b c d")).toEqual({ precision: 0.2, recall: 1 });
});

test("a short text is one shingle, an empty one has nothing right", () => {
  expect(compareTexts("a b", "a b")).toEqual({ precision: 1, recall: 1 });
  expect(compareTexts("", "a b")).toEqual({ precision: 0, recall: 0 });
  expect(f1({ precision: 0, recall: 0 })).toBe(0);
});

test("averages pages before F1 is taken", () => {
  const mean = meanOverlap([
    { precision: 1, recall: 0.5 },
    { precision: 0.5, recall: 0.5 },
  ]);
  expect(mean).toEqual({ precision: 0.75, recall: 0.5 });
  expect(f1(mean)).toBeCloseTo(0.6);
});
