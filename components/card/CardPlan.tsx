import { PlanEvent } from "#components/plan/PlanEvent.tsx";
import { stanceLine } from "#components/plan/stances.ts";
import { boardOf } from "#lib/context/board.ts";
import type { ProposalContext } from "#lib/context/context.ts";

/** The card of a plan: what it is, how its positions stand, and its latest step before the story. */
export function CardPlan({ plan }: { plan: ProposalContext }) {
  const latest = plan.events.at(-1);
  return (
    <>
      <h2>
        <bdi>{plan.name}</bdi>
      </h2>
      {plan.summary && (
        <p class="quiet who">
          <bdi>{plan.summary}</bdi>
        </p>
      )}
      <h3>Positions</h3>
      <p class="stances">{stanceLine(boardOf(plan.positions)) ?? "None known before this story."}</p>
      {latest && (
        <>
          <h3>Latest step</h3>
          <PlanEvent event={latest} />
        </>
      )}
    </>
  );
}
