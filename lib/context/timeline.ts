/** What happened and what was said around a proposal, as one line of time with the story's day on it. */
import { earliestDay, latestDay, newestFirst, type PartialDate, relate } from "#lib/dates/partial-date.ts";
import type { Stance } from "#lib/packs/schema.ts";
import type { ProposalContext } from "./proposal-context.ts";
import type { ShownStatement } from "./statements.ts";

/** A stretch of days, both ends included, counted from 1 January 1970. */
export interface Days {
  from: number;
  to: number;
}

interface ItemBase {
  at: PartialDate;
  days: Days;
  /** How it lies to the story's day; `overlaps` is that day, or a coarser date that contains it. Null: the day is not known. */
  part: "before" | "overlaps" | "after" | null;
}

export type TimelineItem = ItemBase &
  (
    | { kind: "event"; event: ProposalContext["events"][number] }
    | { kind: "statement"; stance: Stance | null; statement: ShownStatement }
  );

export interface Timeline {
  /** The oldest first. */
  items: TimelineItem[];
  story: { at: PartialDate; days: Days } | null;
}

/** Puts a proposal's events and statements in the order of time; `date` is the story's day, or null. */
export function timelineOf(
  { events, events_since, statements }: Pick<ProposalContext, "events" | "events_since" | "statements">,
  date: PartialDate | null,
): Timeline {
  const base = (at: PartialDate) => ({ at, days: daysOf(at), part: date ? relate(at, date) : null });
  const items: TimelineItem[] = [
    ...[...events, ...events_since].map((event) => ({ ...base(event.at), kind: "event" as const, event })),
    ...statements.map((statement) => ({
      ...base(statement.said_at),
      kind: "statement" as const,
      stance: statement.stance ?? null,
      statement,
    })),
  ];
  return {
    items: items.sort((a, b) => newestFirst(b.at, a.at)),
    story: date ? { at: date, days: daysOf(date) } : null,
  };
}

const DAY_MS = 86_400_000;

/** Gives the days that a date can mean. */
export function daysOf(date: PartialDate): Days {
  const dayOf = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  return { from: dayOf(earliestDay(date)), to: dayOf(latestDay(date)) };
}
