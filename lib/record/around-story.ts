/** What the record has on an actor around a story: which parts of it to look up, and how to part what is found. */
import { earliestDay, type PartialDate, relate } from "#lib/dates/partial-date.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import type { RecordedWords } from "./recorded.ts";
import { dayNumber, daysBefore, daysOf, daysSince, NO_DAY } from "./sort-day.ts";
import { itemOf } from "./worth-keeping.ts";

/** An actor of the story, by all that it can be known by. */
export interface RecordActor {
  key: EntityKey;
  kind: "person" | "organization";
  wikidata: string | null;
}

/** One stretch of the index by actor and day, newest first. */
export interface RecordLookup {
  who: string;
  /** As `sortDay` gives them, both included. */
  from: number;
  to: number;
  most: number;
}

/** What was met in other stories, newest first; those of one day are never called earlier or later. */
export interface RecordAround {
  before: RecordedWords[];
  same_day: RecordedWords[];
  since: RecordedWords[];
  /** Those that cannot be called earlier: their story, or this one, has no day. */
  undated: RecordedWords[];
  /** Whether the record has older ones than these. */
  more: boolean;
}

/** A popup shows one openly and folds the others; the options page has them all. */
export const MOST_BEFORE = 5;
const MOST_OTHERS = 3;
/** The story itself and the same words in other papers may be among what is looked up. */
const SPARE = 3;

/**
 * Lists what to look up for an actor: by its Wikidata item, and by its key for what was kept before the item was known.
 * What was kept under an item that the pack has since taken back is nobody's.
 */
export function lookupsFor({ key, kind, wikidata }: RecordActor, date: PartialDate | null): RecordLookup[] {
  const names = wikidata ? [itemOf(kind, wikidata), key] : [key];
  const stretches: [stretch: [number, number], most: number][] = date
    ? [
        [daysBefore(date), MOST_BEFORE + SPARE],
        [daysOf(date), MOST_OTHERS + SPARE],
        [daysSince(date), MOST_OTHERS + SPARE],
      ]
    : [[[-NO_DAY, NO_DAY], MOST_BEFORE + SPARE]];
  return names.flatMap((who) => stretches.map(([[from, to], most]) => ({ who, from, to, most })));
}

/**
 * Parts what was looked up by the story's day. The same words in several papers are shown once, from the earliest.
 */
export function partRecord(found: readonly RecordedWords[], date: PartialDate | null): RecordAround {
  const around: RecordAround = { before: [], same_day: [], since: [], undated: [], more: false };
  const earliestLast = [...found].sort((a, b) => age(a) - age(b));
  const once = [...new Map(earliestLast.map((words) => [words.id, words])).values()];
  for (const words of once.sort((a, b) => a.day - b.day || a.place - b.place))
    around[partOf(words, date)].push(words);
  const { before, same_day, since, undated } = around;
  const [most, mostUndated] = [MOST_BEFORE, date ? MOST_OTHERS : MOST_BEFORE];
  return {
    before: before.slice(0, most),
    same_day: same_day.slice(0, MOST_OTHERS),
    since: since.slice(0, MOST_OTHERS),
    undated: undated.slice(0, mostUndated),
    more: before.length > most || undated.length > mostUndated,
  };
}

/** What has no day is never the earliest. */
function age({ day }: RecordedWords): number {
  return day === NO_DAY ? -NO_DAY : day;
}

const PARTS = { before: "before", overlaps: "same_day", after: "since" } as const;

function partOf(
  { from }: RecordedWords,
  date: PartialDate | null,
): "before" | "same_day" | "since" | "undated" {
  if (!date) return "undated";
  if (from.date) return PARTS[relate(from.date, date)];
  // Read two days before the story's day, and so said before it, wherever on earth the two days began.
  return dayNumber(from.readAt) + 1 < dayNumber(earliestDay(date)) ? "before" : "undated";
}
