import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { NameList } from "#components/name/NameList.tsx";
import { boardOf, byStance } from "#lib/context/board.ts";
import type { ProposalContext } from "#lib/context/context.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import { BoardEntry } from "./BoardEntry.tsx";
import { firstToShow } from "./first-to-show.ts";
import { LANE_NAMES } from "./timeline-lanes.ts";

interface PlanPositionsProps {
  plan: Pick<ProposalContext, "positions" | "unstated" | "statements">;
  /** The actors that the story names. */
  inStory: ReadonlySet<EntityKey>;
}

/** Who stands where on a plan, each with the words that show it: first those in the story, all when asked. */
export function PlanPositions({ plan, inStory }: PlanPositionsProps) {
  const { positions, unstated, statements } = plan;
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  // The button goes when it is used; the keyboard goes on from the top of what it showed.
  useEffect(() => {
    if (all) list.current?.focus();
  }, [all]);
  const rows = useMemo(() => boardOf(positions, inStory), [positions, inStory]);
  const said = useMemo(() => new Map(statements.map((one) => [`${one.pack}/${one.id}`, one])), [statements]);
  const shown = all ? rows : firstToShow(rows, inStory);
  const totals = new Map(byStance(rows).map((group) => [group.stance, group.rows.length]));
  return (
    <div class="positions" tabIndex={-1} ref={list}>
      {byStance(shown).map((group) => (
        <section key={group.stance}>
          <h4>
            {LANE_NAMES[group.stance]} ({countOf(group.rows.length, totals.get(group.stance))})
          </h4>
          <ul class="statements">
            {group.rows.map((row) => (
              <li key={`${row.positions[0].actor} ${row.positions[0].statement}`}>
                <BoardEntry row={row} said={said} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length < rows.length && (
        <button type="button" class="plain show-all" onClick={() => setAll(true)}>
          Show all {rows.length} positions
        </button>
      )}
      {unstated.length > 0 && (
        <section>
          <h4>No stated position ({unstated.length})</h4>
          <p class="unstated">
            <NameList names={unstated.map(({ actor_name }) => actor_name)} />
          </p>
        </section>
      )}
    </div>
  );
}

function countOf(shown: number, all = shown): string {
  return shown === all ? `${all}` : `${shown} of ${all}`;
}
