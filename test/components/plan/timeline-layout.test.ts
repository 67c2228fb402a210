import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DOT } from "#components/plan/timeline-columns.ts";
import { laneOf } from "#components/plan/timeline-lanes.ts";
import {
  HEAD,
  type Mark,
  NAMES_WIDTH,
  STORY_SHORT,
  STORY_WORDS,
  timelineLayout,
} from "#components/plan/timeline-layout.ts";
import { type Timeline, timelineOf } from "#lib/context/timeline.ts";
import { STANCES, type Stance } from "#lib/packs/schema.ts";
import { partialDate } from "#test/partial-dates.ts";
import { sampleStatement } from "../sample-actors.ts";

function timeline(said: [string, Stance | null][], happened: string[], story: string | null): Timeline {
  const statements = said.map(([said_at, stance], index) =>
    sampleStatement({ id: `s-${index}`, said_at, stance }),
  );
  return timelineOf(
    { events: happened.map((at) => ({ at, text: at })), events_since: [], statements },
    story,
  );
}

const saids = (maxLength: number) =>
  fc.array(fc.tuple(partialDate, fc.constantFrom(...STANCES, null)), { minLength: 1, maxLength });
const anyTimeline = fc
  .tuple(saids(150), fc.array(partialDate, { maxLength: 8 }), fc.option(partialDate))
  .map(([said, happened, story]) => timeline(said, happened, story));
const anyWidth = fc.integer({ min: 220, max: 720 });
const isDot = ({ width }: Mark) => width === 0;

describe("timelineLayout", () => {
  test("has a lane for each stance that is taken, events first, one beneath the other", () => {
    const { lanes } = timelineLayout(
      timeline(
        [
          ["2025-01-01", "against"],
          ["2025-01-02", "for"],
          ["2025-01-03", null],
        ],
        ["2025-01"],
        "2025-02-01",
      ),
      340,
    );
    expect(lanes.map(({ lane, count }) => [lane, count])).toEqual([
      ["event", 1],
      ["for", 1],
      ["against", 1],
      ["none", 1],
    ]);
    for (const [index, { top, base }] of lanes.entries()) {
      expect(base - top).toBeGreaterThanOrEqual(14);
      if (index > 0) expect(top).toBe(lanes[index - 1]?.base);
    }
  });

  test("draws a day that is not known as a bar, across the story's line where it may be on either side", () => {
    const { marks, story } = timelineLayout(
      timeline(
        [
          ["2024-12-03", "for"],
          ["2025-02", "for"],
          ["2025-05-03", "for"],
        ],
        [],
        "2025-02-10",
      ),
      340,
    );
    const [, bar] = marks;
    expect(marks.map(isDot)).toEqual([true, false, true]);
    expect(bar?.x).toBeLessThan(story?.x ?? 0);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeGreaterThan(story?.x ?? 0);
  });

  test("gives what came before at least half of the picture, and says when time runs at two speeds", () => {
    const lopsided = timelineLayout(
      timeline(
        [
          ["2025-02-09", "for"],
          ["2025-12-01", "for"],
        ],
        ["2025-02-12"],
        "2025-02-18",
      ),
      340,
    );
    expect((lopsided.story?.x ?? 0) - NAMES_WIDTH).toBeGreaterThan((340 - NAMES_WIDTH) / 2);
    expect(lopsided.isEven).toBe(false);
    const even = timelineLayout(
      timeline(
        [
          ["2024-01-01", "for"],
          ["2025-01-01", "for"],
        ],
        ["2024-06-01"],
        "2024-09-01",
      ),
      340,
    );
    expect(even.isEven).toBe(true);
    expect(timelineLayout(timeline([["2024-01-01", "for"]], ["2024-06-01"], null), 340).isEven).toBe(true);
  });

  test("keeps all marks in their lanes and none in another's place", () => {
    fc.assert(
      fc.property(anyTimeline, anyWidth, (given, width) => {
        const layout = timelineLayout(given, width);
        expect(layout.marks.map(({ item }) => item)).toEqual(given.items);
        for (const { item, x, y, width: length } of layout.marks) {
          expect(x - (length > 0 ? 0 : DOT / 2)).toBeGreaterThanOrEqual(NAMES_WIDTH - 0.01);
          expect(x + (length > 0 ? length : DOT / 2)).toBeLessThanOrEqual(width + 0.01);
          const lane = layout.lanes.find((each) => each.lane === laneOf(item));
          expect(y).toBeGreaterThan(lane?.top ?? Number.NaN);
          expect(y).toBeLessThan(lane?.base ?? Number.NaN);
        }
        const places = layout.marks.filter(isDot).map(({ x, y }) => `${x} ${y.toFixed(3)}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test("stacks without overlap as long as there is height for it", () => {
    fc.assert(
      fc.property(saids(11), anyWidth, (said, width) => {
        const { marks } = timelineLayout(timeline(said, [], "2025-06-15"), width);
        const boxes = marks.map(({ x, y, width: length }) => ({
          from: length > 0 ? x : x - DOT / 2 + 0.5,
          to: length > 0 ? x + length : x + DOT / 2 - 0.5,
          y,
        }));
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(index + 1))
            expect(a.to < b.from || b.to < a.from || Math.abs(a.y - b.y) >= DOT - 0.01).toBe(true);
      }),
    );
  });

  test("keeps the order of time, and the story's line between what came before and what came after", () => {
    fc.assert(
      fc.property(anyTimeline, anyWidth, (given, width) => {
        const { marks, story } = timelineLayout(given, width);
        const dots = marks.filter(isDot);
        for (const [index, { x }] of dots.entries())
          expect(x).toBeGreaterThanOrEqual(dots[index - 1]?.x ?? 0);
        if (!story) return;
        for (const { item, x, width: length } of marks) {
          if (item.part === "after") expect(x).toBeGreaterThan(story.x);
          if (item.part === "before") expect(x + length).toBeLessThan(story.x);
          if (item.part === "overlaps") expect(x).toBeLessThan(story.x);
        }
      }),
    );
  });

  test("has room for all words: the story's beside its line, the axis' beneath, the lanes' before the marks", () => {
    fc.assert(
      fc.property(anyTimeline, anyWidth, (given, width) => {
        const { story, ticks, lanes, axis, height } = timelineLayout(given, width);
        if (story) {
          const words = story.dated ? STORY_WORDS : STORY_SHORT;
          const [from, to] = story.side === "start" ? [story.x, story.x + words] : [story.x - words, story.x];
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(width);
        }
        for (const { x } of ticks) expect(x).toBeGreaterThanOrEqual(NAMES_WIDTH);
        expect(lanes[0]?.top).toBe(HEAD);
        expect(lanes.at(-1)?.base).toBe(axis);
        expect(height).toBeGreaterThan(axis + 30);
      }),
    );
  });
});
