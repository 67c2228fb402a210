import type { Timeline, TimelineItem } from "#lib/context/timeline.ts";
import { formatDate } from "#lib/dates/partial-date.ts";

/** Says in two sentences what a timeline's picture shows. */
export function timelineSentence(name: string, { items, story }: Timeline): string {
  const first = items[0];
  const last = items.at(-1);
  const span = first && last ? `, from ${formatDate(first.at)} to ${formatDate(last.at)}` : "";
  const all = `Timeline of ${name}${span}: ${counted(items)}.`;
  if (!story) return all;
  const since = items.filter(({ part }) => part === "after");
  const day = formatDate(story.at);
  return since.length > 0
    ? `${all} This story is of ${day}; ${counted(since)} came after it.`
    : `${all} This story is of ${day}; nothing came after it.`;
}

function counted(items: readonly TimelineItem[]): string {
  const events = items.filter(({ kind }) => kind === "event").length;
  const parts = [
    [events, "event"],
    [items.length - events, "statement"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? "" : "s"}`)
    .join(" and ");
}
