import type { TimelineItem } from "#lib/context/timeline.ts";
import type { Stance } from "#lib/packs/schema.ts";

export type Lane = "event" | Stance | "none";

/** From top to bottom: what happened, then what was said, in the order in which stances are told. */
export const LANES: readonly Lane[] = ["event", "for", "conditional", "against", "neutral", "none"];

/** What a lane is called, short enough to stand before it. */
export const LANE_NAMES: Readonly<Record<Lane, string>> = {
  event: "Events",
  for: "For",
  conditional: "Conditional",
  against: "Against",
  neutral: "Neutral",
  none: "No stance",
};

/** Gives the lane in which an item stands. */
export function laneOf(item: TimelineItem): Lane {
  return item.kind === "event" ? "event" : (item.stance ?? "none");
}
