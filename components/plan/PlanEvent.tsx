import { Day } from "#components/day/Day.tsx";
import { SafeLink } from "#components/link/SafeLink.tsx";
import type { ProposalContext } from "#lib/context/context.ts";

interface PlanEventProps {
  event: ProposalContext["events"][number];
}

/** One step in a plan's history: the day, what happened, and who reported it. */
export function PlanEvent({ event: { at, text, provenance } }: PlanEventProps) {
  return (
    <p class="event">
      <Day date={at} /> <bdi>{text}</bdi>{" "}
      {provenance && (
        <span class="quiet">
          <SafeLink href={provenance.url}>{provenance.publisher}</SafeLink>
        </span>
      )}
    </p>
  );
}
