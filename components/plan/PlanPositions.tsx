import { useEffect, useRef, useState } from "preact/hooks";
import { StatementView } from "#components/statement/StatementView.tsx";
import type { ShownPosition } from "#lib/context/context.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import type { Stance } from "#lib/packs/schema.ts";
import { firstToShow } from "./first-to-show.ts";
import { byStance } from "./stances.ts";

interface PlanPositionsProps {
  positions: readonly ShownPosition[];
  /** The actors that the story names. */
  inStory: ReadonlySet<EntityKey>;
}

const TITLES: Record<Stance, string> = {
  for: "For",
  conditional: "Conditional",
  against: "Against",
  neutral: "Neutral",
};

/** Who stands where on a plan, each with the words that show it: first those in the story, all when asked. */
export function PlanPositions({ positions, inStory }: PlanPositionsProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  // The button goes when it is used; the keyboard goes on from the top of what it showed.
  useEffect(() => {
    if (all) list.current?.focus();
  }, [all]);
  const shown = all ? positions : firstToShow(positions, inStory);
  const totals = new Map(byStance(positions).map((group) => [group.stance, group.positions.length]));
  return (
    <div class="positions" tabIndex={-1} ref={list}>
      {byStance(shown).map((group) => (
        <section key={group.stance}>
          <h4>
            {TITLES[group.stance]} ({countOf(group.positions.length, totals.get(group.stance))})
          </h4>
          <ul class="statements">
            {group.positions.map((position) => (
              <li key={`${position.actor} ${position.statement}`}>
                <StatementView statement={position.shown} named />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length < positions.length && (
        <button type="button" class="plain show-all" onClick={() => setAll(true)}>
          Show all {positions.length} positions
        </button>
      )}
    </div>
  );
}

function countOf(shown: number, all = shown): string {
  return shown === all ? `${all}` : `${shown} of ${all}`;
}
