import { StatementView } from "#components/statement/StatementView.tsx";
import type { ShownPosition } from "#lib/context/context.ts";
import type { Stance } from "#lib/packs/schema.ts";
import { byStance } from "./stances.ts";

interface PlanPositionsProps {
  positions: readonly ShownPosition[];
}

const TITLES: Record<Stance, string> = {
  for: "For",
  conditional: "Conditional",
  against: "Against",
  neutral: "Neutral",
};

/** Who stands where on a plan, each with the words that show it. */
export function PlanPositions({ positions }: PlanPositionsProps) {
  return byStance(positions).map((group) => (
    <section key={group.stance}>
      <h4>
        {TITLES[group.stance]} ({group.positions.length})
      </h4>
      <ul class="statements">
        {group.positions.map((position) => (
          <li key={`${position.actor} ${position.statement}`}>
            <StatementView statement={position.shown} named />
          </li>
        ))}
      </ul>
    </section>
  ));
}
