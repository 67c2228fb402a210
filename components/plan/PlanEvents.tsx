import type { ProposalContext } from "#lib/context/context.ts";
import { PlanEvent } from "./PlanEvent.tsx";

interface PlanEventsProps {
  events: ProposalContext["events"];
}

/** What happened with a plan up to the story's day, oldest first. */
export function PlanEvents({ events }: PlanEventsProps) {
  if (events.length === 0) return null;
  return (
    <>
      <h4>What happened</h4>
      <ol class="events">
        {events.map((event) => (
          <li key={`${event.at} ${event.text}`}>
            <PlanEvent event={event} />
          </li>
        ))}
      </ol>
    </>
  );
}
