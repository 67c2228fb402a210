import { StatementView } from "#components/statement/StatementView.tsx";
import type { Timeline, TimelineItem } from "#lib/context/timeline.ts";
import { nextItem } from "./next-item.ts";
import { PlanEvent } from "./PlanEvent.tsx";
import { LANE_NAMES, laneOf } from "./timeline-lanes.ts";

interface TimelineStepsProps {
  timeline: Timeline;
  chosen: number | null;
  choose(index: number): void;
}

/** What is chosen in a timeline, and the buttons that go from one to the next. */
export function TimelineSteps({ timeline, chosen, choose }: TimelineStepsProps) {
  const item = chosen === null ? undefined : timeline.items[chosen];
  const step = (by: 1 | -1) => {
    const next = nextItem(timeline, chosen, by);
    return (
      <button type="button" aria-disabled={next === null} onClick={() => next !== null && choose(next)}>
        {by < 0 ? "Earlier" : "Later"}
      </button>
    );
  };
  return (
    <div class="steps">
      <p class="step-buttons">
        {step(-1)}
        {step(1)}
        {chosen !== null && (
          <span class="quiet">
            {chosen + 1} of {timeline.items.length}
          </span>
        )}
      </p>
      <div aria-live="polite">{item && <Chosen item={item} />}</div>
    </div>
  );
}

function Chosen({ item }: { item: TimelineItem }) {
  const after = item.part === "after" ? "Since then" : null;
  const lane = item.kind === "event" ? "Event" : LANE_NAMES[laneOf(item)];
  return (
    <div class={after ? "chosen since" : "chosen"}>
      <p class="quiet">{[after, lane].filter(Boolean).join(" · ")}</p>
      {item.kind === "event" ? (
        <PlanEvent event={item.event} />
      ) : (
        <StatementView statement={item.statement} named />
      )}
    </div>
  );
}
