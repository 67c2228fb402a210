import { Fold } from "#components/fold/Fold.tsx";
import { Later } from "#components/later/Later.tsx";
import { EntryHead } from "#components/name/EntryHead.tsx";
import { MatchNote } from "#components/name/MatchNote.tsx";
import { NameList } from "#components/name/NameList.tsx";
import type { StoryNames } from "#components/name/story-names.ts";
import { boardOf } from "#lib/context/board.ts";
import type { ProposalContext } from "#lib/context/context.ts";
import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import { PlanEvents } from "./PlanEvents.tsx";
import { PlanPositions } from "./PlanPositions.tsx";
import { stanceLine } from "./stances.ts";

interface PlanEntryProps {
  plan: ProposalContext;
  /** The actors that the story names. */
  inStory: ReadonlySet<EntityKey>;
  /** The story's day, or null. */
  storyDay: PartialDate | null;
  names: StoryNames;
  show(): void;
  reject(requests: StoryNames["rejections"]): void;
}

const loadTimeline = async () => (await import("./PlanTimeline.tsx")).PlanTimeline;

/** A plan in the popup: how its positions stand in one line, and folded beneath it what it is, its history, and who said what. */
export function PlanEntry({ plan, inStory, storyDay, names, show, reject }: PlanEntryProps) {
  const { name, mentions, summary, proposer_names, events, positions } = plan;
  return (
    <li class="entry plan">
      <EntryHead name={name} times={mentions} count={`${mentions} ×`} show={show} />
      <Fold summary={stanceLine(boardOf(positions)) ?? "No positions known"}>
        {summary && <p dir="auto">{summary}</p>}
        {proposer_names.length > 0 && (
          <p class="quiet">
            Proposed by <NameList names={proposer_names} />
          </p>
        )}
        <Later load={loadTimeline}>
          {(PlanTimeline) => <PlanTimeline plan={plan} storyDay={storyDay} />}
        </Later>
        <PlanEvents events={events} />
        <PlanPositions plan={plan} inStory={inStory} />
        <MatchNote kind="proposal" names={names} reject={reject} />
      </Fold>
    </li>
  );
}
