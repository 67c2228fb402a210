import { type BoardRow, byStance } from "#lib/context/board.ts";

/** Writes "for 4 · conditional 3 · against 5"; null when nobody's position is known. A body with one voice counts once. */
export function stanceLine(rows: readonly BoardRow[]): string | null {
  const parts = byStance(rows).map((group) => `${group.stance} ${group.rows.length}`);
  return parts.length > 0 ? parts.join(" · ") : null;
}
