import type { ShownPosition } from "#lib/context/context.ts";
import type { EntityKey } from "#lib/packs/collection.ts";

/** As many as can be read in one go; fewer than this are not worth parting. */
const FEW = 5;
/** Where nobody in the story has taken a position, the newest stand for the rest. */
const NEWEST = 3;

/** Picks the positions to show before "Show all": those of actors in the story. */
export function firstToShow(
  positions: readonly ShownPosition[],
  inStory: ReadonlySet<EntityKey>,
): readonly ShownPosition[] {
  if (positions.length <= FEW) return positions;
  const own = positions.filter(({ shown }) => inStory.has(shown.speaker_key));
  return own.length > 0 ? own : positions.slice(0, NEWEST);
}
