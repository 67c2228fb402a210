import type { ShownPosition } from "#lib/context/context.ts";
import type { Stance } from "#lib/packs/schema.ts";

/** The order in which stances are told. */
const ORDER: readonly Stance[] = ["for", "conditional", "against", "neutral"];

/** Groups positions by stance, in the order in which stances are told; a stance that nobody takes is left out. */
export function byStance(
  positions: readonly ShownPosition[],
): { stance: Stance; positions: ShownPosition[] }[] {
  return ORDER.map((stance) => ({
    stance,
    positions: positions.filter((each) => each.stance === stance),
  })).filter((group) => group.positions.length > 0);
}

/** Writes "for 4 · conditional 3 · against 5"; null when nobody's position is known. */
export function stanceLine(positions: readonly ShownPosition[]): string | null {
  const parts = byStance(positions).map((group) => `${group.stance} ${group.positions.length}`);
  return parts.length > 0 ? parts.join(" · ") : null;
}
