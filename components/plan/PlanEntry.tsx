import { Fold } from "#components/fold/Fold.tsx";
import { EntryHead } from "#components/name/EntryHead.tsx";
import { NameList } from "#components/name/NameList.tsx";
import type { ProposalContext } from "#lib/context/context.ts";
import { PlanEvents } from "./PlanEvents.tsx";
import { PlanPositions } from "./PlanPositions.tsx";
import { stanceLine } from "./stances.ts";

interface PlanEntryProps {
  plan: ProposalContext;
  show(): void;
}

/** A plan in the popup: how its positions stand in one line, and folded beneath it what it is, its history, and who said what. */
export function PlanEntry({ plan, show }: PlanEntryProps) {
  const { name, mentions, summary, proposer_names, events, positions } = plan;
  return (
    <li class="entry plan">
      <EntryHead name={name} times={mentions} count={`${mentions} in story`} show={show} />
      <Fold summary={stanceLine(positions) ?? "No positions known"}>
        {summary && <p dir="auto">{summary}</p>}
        {proposer_names.length > 0 && (
          <p class="quiet">
            Proposed by <NameList names={proposer_names} />
          </p>
        )}
        <PlanEvents events={events} />
        <PlanPositions positions={positions} />
      </Fold>
    </li>
  );
}
