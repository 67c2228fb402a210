import { useMemo, useState } from "preact/hooks";
import { Fold } from "#components/fold/Fold.tsx";
import type { ProposalContext } from "#lib/context/context.ts";
import { type Timeline, type TimelineItem, timelineOf } from "#lib/context/timeline.ts";
import type { PartialDate } from "#lib/dates/partial-date.ts";
import { TimelinePicture } from "./TimelinePicture.tsx";
import { TimelineSteps } from "./TimelineSteps.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { timelineLayout } from "./timeline-layout.ts";
import { timelineSentence } from "./timeline-sentence.ts";
import { useWidth } from "./use-width.ts";

interface PlanTimelineProps {
  plan: Pick<ProposalContext, "name" | "events" | "events_since" | "statements">;
  /** The story's day, or null. */
  storyDay: PartialDate | null;
}

/** As wide as a plan's fold is in the popup. */
const USUAL_WIDTH = 340;
/** One mark is no line of time. */
const FEWEST = 2;

/** What happened and what was said around a plan, before and since the story: as a picture, one by one, and as a table. */
export function PlanTimeline({ plan, storyDay }: PlanTimelineProps) {
  const timeline = useMemo(() => timelineOf(plan, storyDay), [plan, storyDay]);
  const { ref, width } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const layout = useMemo(() => timelineLayout(timeline, width), [timeline, width]);
  const [lastChosen, choose] = useState<number | null>(null);
  // The story may be read again with other packs while this is open.
  const chosen = lastChosen !== null && lastChosen < timeline.items.length ? lastChosen : null;
  if (timeline.items.length < FEWEST) return null;
  return (
    <section class="timeline">
      <h4>Over time</h4>
      <div class="picture" ref={ref}>
        <TimelinePicture
          layout={layout}
          sentence={timelineSentence(plan.name, timeline)}
          storyDay={storyDay}
          chosen={chosen}
          choose={choose}
        />
      </div>
      <p class="quiet legend">{legend(timeline, layout.isEven)}</p>
      <TimelineSteps timeline={timeline} chosen={chosen} choose={choose} />
      <Fold summary={`All ${timeline.items.length} as a table`}>
        <div class="table">
          <TimelineTable name={plan.name} timeline={timeline} />
        </div>
      </Fold>
    </section>
  );
}

/** Says what the marks mean, of those only that there are. */
function legend({ items }: Timeline, isEven: boolean): string {
  const isDot = ({ kind, days }: TimelineItem) => kind === "statement" && days.to === days.from;
  const isDiamond = ({ kind, days }: TimelineItem) => kind === "event" && days.to === days.from;
  const marks: [boolean, string, string][] = [
    [items.some(isDot), "a dot", "a statement"],
    [items.some(isDiamond), "a diamond", "an event"],
    [items.some(({ days }) => days.to > days.from), "a bar", "one whose day is not known"],
  ];
  const words = marks
    .filter(([isThere]) => isThere)
    .map(([, mark, meaning], index) => `${mark}${index === 0 ? " is" : ""} ${meaning}`);
  const since = items.some(({ part }) => part === "after") ? " What is hollow came after the story." : "";
  const scales = isEven ? "" : " Each side of the story has a scale of its own.";
  return `${words.join(", ").replace(/^a /, "A ")}.${since}${scales}`;
}
