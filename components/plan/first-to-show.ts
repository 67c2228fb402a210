import type { BoardRow } from "#lib/context/board.ts";
import type { EntityKey } from "#lib/packs/collection.ts";

/** As many as can be read in one go; fewer than this are not worth parting. */
const FEW = 5;
/** Where nobody in the story has taken a position, the newest stand for the rest. */
const NEWEST = 3;

/** Picks the rows to show before "Show all": those of actors in the story. */
export function firstToShow(rows: readonly BoardRow[], inStory: ReadonlySet<EntityKey>): readonly BoardRow[] {
  if (rows.length <= FEW) return rows;
  const own = rows.filter(({ positions }) =>
    positions.some(({ shown, body }) => inStory.has(shown.speaker_key) || (body && inStory.has(body.key))),
  );
  return own.length > 0 ? own : rows.slice(0, NEWEST);
}
