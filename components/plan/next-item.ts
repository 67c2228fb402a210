import type { Timeline } from "#lib/context/timeline.ts";

/** Gives the item before or after the chosen one; with none chosen, the nearest to the story's day. Null at the ends. */
export function nextItem({ items }: Timeline, chosen: number | null, by: 1 | -1): number | null {
  const next = chosen === null ? fromStory(items, by) : chosen + by;
  return next >= 0 && next < items.length ? next : null;
}

function fromStory(items: Timeline["items"], by: 1 | -1): number {
  const later = items.findIndex(({ part }) => part === "after");
  const firstLater = later < 0 ? items.length : later;
  return by > 0 ? firstLater : firstLater - 1;
}
