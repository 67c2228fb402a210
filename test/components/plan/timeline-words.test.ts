import { describe, expect, test } from "vitest";
import { markAt } from "#components/plan/mark-at.ts";
import { nextItem } from "#components/plan/next-item.ts";
import type { Mark } from "#components/plan/timeline-layout.ts";
import { timelineSentence } from "#components/plan/timeline-sentence.ts";
import { timelineOf } from "#lib/context/timeline.ts";
import { sampleStatement } from "../sample-actors.ts";

const given = (happened: string[], said: string[], story: string | null) =>
  timelineOf(
    {
      events: happened.map((at) => ({ at, text: at })),
      events_since: [],
      statements: said.map((said_at, index) => sampleStatement({ id: `s-${index}`, said_at })),
    },
    story,
  );

describe("the sentence of a picture", () => {
  test.each([
    [
      given(["2030-11"], ["2031-01-02", "2031-03-04"], "2031-02-20"),
      "Timeline of the patrol, from November 2030 to 4 March 2031: 1 event and 2 statements. This story is of 20 February 2031; 1 statement came after it.",
    ],
    [
      given(["2030", "2031-01"], [], "2031-02-20"),
      "Timeline of the patrol, from 2030 to January 2031: 2 events. This story is of 20 February 2031; nothing came after it.",
    ],
    [
      given([], ["2031-01-02", "2031-03-04"], null),
      "Timeline of the patrol, from 2 January 2031 to 4 March 2031: 2 statements.",
    ],
  ])("%#", (timeline, expected) => {
    expect(timelineSentence("the patrol", timeline)).toBe(expected);
  });
});

describe("going from one to the next", () => {
  const timeline = given(["2030-11", "2031-02-20"], ["2031-03-04"], "2031-02-20");

  test("begins on either side of the story's day", () => {
    expect(nextItem(timeline, null, -1)).toBe(1);
    expect(nextItem(timeline, null, 1)).toBe(2);
    expect(nextItem(given(["2030", "2030-11"], [], "2031-02-20"), null, 1)).toBeNull();
    expect(nextItem(given(["2030", "2030-11"], [], null), null, -1)).toBe(1);
  });

  test("ends at the first and the last", () => {
    expect(nextItem(timeline, 1, -1)).toBe(0);
    expect(nextItem(timeline, 0, -1)).toBeNull();
    expect(nextItem(timeline, 2, 1)).toBeNull();
  });
});

describe("what a pointer is at", () => {
  const [item] = given(["2030"], [], null).items;
  if (!item) throw new Error("there is one");
  const marks: Mark[] = [
    { item, x: 100, y: 50, width: 0 },
    { item, x: 107, y: 50, width: 0 },
    { item, x: 200, y: 50, width: 80 },
  ];

  test.each<[number, number, number | null]>([
    [100, 50, 0],
    [105, 52, 1],
    [90, 45, 0],
    [240, 55, 2],
    [150, 50, null],
    [100, 80, null],
  ])("%i, %i: %j", (x, y, index) => {
    expect(markAt(marks, x, y)).toBe(index);
  });
});
