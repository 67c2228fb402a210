import type { Days, Timeline, TimelineItem } from "#lib/context/timeline.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";
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

/** A dot and the gap to the next. */
export const DOT = 7;
/** Where the lanes' names stand. */
export const NAMES_WIDTH = 72;
/** Words above the picture, beside the story's line. */
export const HEAD = 20;
/** "This story · 18 Feb 2025" in the picture's small letters, and "This story". */
export const STORY_WORDS = 152;
export const STORY_SHORT = 66;
/** A picture that is narrower has no room for its lanes. */
const LEAST_WIDTH = 220;
const FOOT = 34;
const LEAST_LANE = 18;
const LANE_GAP = 5;
/** As high as a lane becomes; more dots than fit beneath each other stand closer. */
const MOST_STACKED = 84;

/** Lays a timeline out as lanes of stacked dots, for a picture of this width. */
export function timelineLayout({ items, story }: Timeline, room: number): TimelineLayout {
  const width = Math.max(LEAST_WIDTH, room);
  const columns = columnsFor(items, story?.days ?? null, width);
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
  const { scale, storyX } = columns;
  return {
    width,
    height: top + FOOT,
    lanes,
    marks: items.map((item) => marks.get(item)).filter((mark) => mark !== undefined),
    ticks: timelineTicks(scale, width),
    axis: top,
    story: storyX === null ? null : storyLine(storyX, width),
    cuts: scale.cuts,
  };
}

function storyLine(x: number, width: number): StoryLine {
  if (x + STORY_WORDS <= width) return { x, side: "start", dated: true };
  if (x - STORY_WORDS >= 0) return { x, side: "end", dated: true };
  return { x, side: x + STORY_SHORT <= width ? "start" : "end", dated: false };
}

/** The columns in which dots are stacked. One ends at the story's line, so that nothing stands on it. */
interface Columns {
  scale: TimeScale;
  storyX: number | null;
  of(item: TimelineItem): { first: number; last: number };
  middle(column: number): number;
}

function columnsFor(items: readonly TimelineItem[], story: Days | null, width: number): Columns {
  const start = NAMES_WIDTH;
  const occupied = [...items.map(({ days }) => days), ...(story ? [story] : [])];
  // Room for a column on either side of the story's line, also where it is the first or the last.
  const scale = timeScale(occupied, start + 1.5 * DOT, width - 1.5 * DOT);
  const storyX = story ? scale.at(story.to) : null;
  const origin = storyX ?? start;
  const first = Math.ceil((start - origin) / DOT);
  const last = Math.floor((width - origin) / DOT) - 1;
  const columnAt = (day: number, part: TimelineItem["part"]) => {
    const column = Math.floor((scale.at(day) - origin) / DOT);
    const side = part === null ? column : part === "after" ? Math.max(0, column) : Math.min(-1, column);
    return Math.max(first, Math.min(last, side));
  };
  return {
    scale,
    storyX,
    of: ({ days, part }) => {
      // A coarse date that contains the story's day goes on beyond the line.
      const lastPart = part === "overlaps" && story && days.to > story.to ? "after" : part;
      return { first: columnAt(days.from, part), last: columnAt(days.to, lastPart) };
    },
    middle: (column) => origin + (column + 0.5) * DOT,
  };
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
