import type { Days, TimelineItem } from "#lib/context/timeline.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";

/** A dot and the gap to the next (CSS pixels). */
export const DOT = 7;
/** On either side of the story's line. */
const STORY_GAP = 4;
/** The least and the most of the picture for what came before the story: it is what the reader came for. */
const LEAST_BEFORE = 0.55;
const MOST_BEFORE = 0.8;
/** A side with less than this would show a single day across all its width; 28 days have a tick in them. */
const LEAST_DAYS = 28;

/** The columns in which dots are stacked; none is on the story's line. */
export interface Columns {
  /** One line of time, or one on each side of the story's. */
  scales: TimeScale[];
  storyX: number | null;
  of(item: TimelineItem): { first: number; last: number };
  /** The middle of a column. */
  middle(column: number): number;
}

/** Lays columns out between two places; before and since the story's day time may run at scales of their own. */
export function timelineColumns(
  items: readonly TimelineItem[],
  story: Days | null,
  start: number,
  end: number,
): Columns {
  return story ? aroundStory(items, story, start, end) : inOne(items, start, end);
}

function inOne(items: readonly TimelineItem[], start: number, end: number): Columns {
  const days = items.map((item) => item.days);
  const scale = timeScale([...days, ...atLeast(days, "to")], start + DOT / 2, end - DOT / 2);
  const most = Math.floor((end - start) / DOT) - 1;
  const column = (day: number) => clamp(Math.floor((scale.at(day) - start) / DOT), 0, most);
  return {
    scales: [scale],
    storyX: null,
    of: ({ days: { from, to } }) => ({ first: column(from), last: column(to) }),
    middle: (index) => start + (index + 0.5) * DOT,
  };
}

/** Columns before the story have negative numbers. */
function aroundStory(items: readonly TimelineItem[], story: Days, start: number, end: number): Columns {
  const before = items.map(({ days }) => within(days, -Infinity, story.to)).filter(isSome);
  const after = items.map(({ days }) => within(days, story.to + 1, Infinity)).filter(isSome);
  const storyX = start + shareBefore(before, after, story) * (end - start);
  const left = [...before, story, ...atLeast([...before, story], "from")];
  const right = [...after, { from: story.to, to: story.to }, ...atLeast([...after, story], "to")];
  const [endBefore, startAfter] = [storyX - STORY_GAP, storyX + STORY_GAP];
  const scaleBefore = timeScale(left, start + DOT / 2, endBefore);
  const scaleAfter = timeScale(right, startAfter, end - DOT / 2);
  const [first, last] = [-Math.floor((endBefore - start) / DOT), Math.floor((end - startAfter) / DOT) - 1];
  const column = (day: number, isAfter: boolean) =>
    isAfter
      ? clamp(Math.floor((scaleAfter.at(day) - startAfter) / DOT), 0, Math.max(0, last))
      : clamp(Math.floor((scaleBefore.at(day) - endBefore) / DOT), Math.min(-1, first), -1);
  return {
    scales: after.length > 0 ? [scaleBefore, scaleAfter] : [scaleBefore],
    storyX,
    of: ({ days: { from, to } }) => ({
      first: column(from, from > story.to),
      last: column(to, to > story.to),
    }),
    middle: (index) => (index < 0 ? endBefore : startAfter) + (index + 0.5) * DOT,
  };
}

/** The share of what came before: as time has it, within bounds; all of the picture but a column where nothing came after. */
function shareBefore(before: readonly Days[], after: readonly Days[], story: Days): number {
  if (after.length === 0) return 0.95;
  if (before.length === 0) return 0.1;
  const evenly = timeScale([...before, ...after, story], 0, 1000);
  return clamp(evenly.at(story.to) / 1000, LEAST_BEFORE, MOST_BEFORE);
}

/** What makes a stretch long enough for a line of its own, added at its free end. */
function atLeast(days: readonly Days[], free: "from" | "to"): Days[] {
  const from = Math.min(...days.map((each) => each.from));
  const to = Math.max(...days.map((each) => each.to));
  if (to - from >= LEAST_DAYS) return [];
  const day = free === "from" ? to - LEAST_DAYS : from + LEAST_DAYS;
  return [{ from: day, to: day }];
}

function within({ from, to }: Days, least: number, most: number): Days | null {
  return from > most || to < least ? null : { from: Math.max(from, least), to: Math.min(to, most) };
}

function isSome(days: Days | null): days is Days {
  return days !== null;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
