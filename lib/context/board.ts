/** The board of a proposal: who stands where, with the people who speak for one body in one row. */
import type { EntityKey } from "#lib/packs/collection.ts";
import type { Stance } from "#lib/packs/schema.ts";
import type { ShownPosition } from "./proposal-context.ts";

/** The order in which stances are told. */
const ORDER: readonly Stance[] = ["for", "conditional", "against", "neutral"];

/** One voice on the board: an actor, or a body through the people who take the same stance for it. */
export interface BoardRow {
  stance: Stance;
  /** The one that stands for the row comes first. */
  positions: [ShownPosition, ...ShownPosition[]];
}

/**
 * Gives the rows of a board in the order of `positions`. A row is led by whoever of `inStory` is in it, else by the first;
 * a body that is divided has a row under each stance.
 */
export function boardOf(
  positions: readonly ShownPosition[],
  inStory: ReadonlySet<EntityKey> = new Set(),
): BoardRow[] {
  const rows = new Map<string, BoardRow>();
  for (const position of positions) {
    const { stance, shown, body } = position;
    const voice = `${stance} ${body?.key ?? shown.speaker_key}`;
    const row = rows.get(voice);
    if (row) row.positions.push(position);
    else rows.set(voice, { stance, positions: [position] });
  }
  const isOutside = ({ shown }: ShownPosition) => Number(!inStory.has(shown.speaker_key));
  for (const row of rows.values()) row.positions.sort((a, b) => isOutside(a) - isOutside(b));
  return [...rows.values()];
}

/** Groups rows by stance, in the order in which stances are told; a stance that nobody takes is left out. */
export function byStance(rows: readonly BoardRow[]): { stance: Stance; rows: BoardRow[] }[] {
  return ORDER.map((stance) => ({ stance, rows: rows.filter((row) => row.stance === stance) })).filter(
    (group) => group.rows.length > 0,
  );
}
