import type { Timeline, TimelineItem } from "#lib/context/timeline.ts";
import type { TimeScale } from "./time-scale.ts";
import { type Columns, DOT, timelineColumns } from "./timeline-columns.ts";
import { LANES, type Lane, laneOf } from "./timeline-lanes.ts";
import { type Tick, timelineTicks } from "./timeline-ticks.ts";

/** All lengths are CSS pixels, from the picture's upper left corner. */
export interface TimelineLayout {
  width: number;
  height: number;
  lanes: { lane: Lane; count: number; top: number; base: number }[];
  /** In the order of the timeline's items. */
  marks: Mark[];
  ticks: Tick[];
  axis: number;
  /** The line of the story's day, and where its words are. */
  story: StoryLine | null;
  cuts: { start: number; end: number }[];
  /** Where time runs: one line, or one on each side of the story's. */
  lines: { start: number; end: number }[];
  /** Whether time runs at one speed on all lines. */
  isEven: boolean;
}

/** Its words stand beside its upper end, and tell the day where there is room. */
export interface StoryLine {
  x: number;
  side: "start" | "end";
  dated: boolean;
}

/** What stands for an item: a dot, or a bar where its day is not known. */
export interface Mark {
  item: TimelineItem;
  /** The middle of a dot; the start of a bar. */
  x: number;
  y: number;
  /** Of a bar; 0 is a dot. */
  width: number;
}

/** Where the lanes' names stand. */
export const NAMES_WIDTH = 78;
/** Words above the picture, beside the story's line. */
export const HEAD = 20;
/** "This story · 18 Feb 2025" in the picture's small bold letters (of a wide typeface), and "This story". */
export const STORY_WORDS = 172;
export const STORY_SHORT = 78;
/** A picture that is narrower has no room for its lanes. */
const LEAST_WIDTH = 220;
const FOOT = 38;
const LEAST_LANE = 18;
const LANE_GAP = 5;
/** As high as a lane becomes; more dots than fit beneath each other stand closer. */
const MOST_STACKED = 84;

/** Lays a timeline out as lanes of stacked dots, for a picture of this width. */
export function timelineLayout({ items, story }: Timeline, room: number): TimelineLayout {
  const width = Math.max(LEAST_WIDTH, room);
  const columns = timelineColumns(items, story?.days ?? null, NAMES_WIDTH, width);
  const marks = new Map<TimelineItem, Mark>();
  const lanes: TimelineLayout["lanes"] = [];
  let top = HEAD;
  for (const lane of LANES) {
    const own = items.filter((item) => laneOf(item) === lane);
    if (own.length === 0) continue;
    const levels = stacked(own, columns);
    const highest = Math.max(...levels.map(({ level }) => level)) + 1;
    const step = Math.min(DOT, MOST_STACKED / highest);
    const base = top + LANE_GAP + Math.max(LEAST_LANE, highest * step + 1);
    for (const { level, ...place } of levels)
      marks.set(place.item, { ...place, y: base - (level + 0.5) * step - 1 });
    lanes.push({ lane, count: own.length, top, base });
    top = base;
  }
  const { scales, storyX } = columns;
  return {
    width,
    height: top + FOOT,
    lanes,
    marks: items.map((item) => marks.get(item)).filter((mark) => mark !== undefined),
    ticks: timelineTicks(scales, width),
    axis: top,
    story: storyX === null ? null : storyLine(storyX, width),
    cuts: scales.flatMap(({ cuts }) => cuts),
    lines: scales.map(({ start, end }) => ({ start, end })),
    isEven: isEven(scales),
  };
}

function storyLine(x: number, width: number): StoryLine {
  if (x + STORY_WORDS <= width) return { x, side: "start", dated: true };
  if (x - STORY_WORDS >= 0) return { x, side: "end", dated: true };
  return { x, side: x + STORY_SHORT <= width ? "start" : "end", dated: false };
}

/** A day may be this much wider on one side of the story than on the other before it must be said. */
const EVEN_ENOUGH = 1.15;

function isEven(scales: readonly TimeScale[]): boolean {
  const speeds = scales.map(
    ({ start, end, days, cuts }) =>
      (end - start) /
      Math.max(1, days.to - days.from - cuts.reduce((sum, cut) => sum + cut.days.to - cut.days.from, 0)),
  );
  return Math.max(...speeds) / Math.min(...speeds) < EVEN_ENOUGH;
}

interface Stacked extends Omit<Mark, "y"> {
  level: number;
}

/** Gives each item the lowest place that is free: bars first, dots upon them, each in the order of time. */
function stacked(items: readonly TimelineItem[], columns: Columns): Stacked[] {
  const heights = new Map<number, number>();
  const isBar = ({ days }: TimelineItem) => days.to > days.from;
  const inOrder = [...items.filter(isBar), ...items.filter((item) => !isBar(item))];
  return inOrder.map((item) => {
    const { first, last } = columns.of(item);
    let level = 0;
    for (let column = first; column <= last; column++) level = Math.max(level, heights.get(column) ?? 0);
    for (let column = first; column <= last; column++) heights.set(column, level + 1);
    const x = columns.middle(first);
    if (!isBar(item)) return { item, level, x, width: 0 };
    const start = x - DOT / 2 + 0.5;
    return { item, level, x: start, width: columns.middle(last) + DOT / 2 - 0.5 - start };
  });
}
