import { needsSpeaker } from "#components/actor/needs-speaker.ts";
import { WhoLines } from "#components/actor/WhoLines.tsx";
import { countLine, leadOf } from "#components/statement/around.ts";
import { StatementList } from "#components/statement/StatementList.tsx";
import type { ActorContext } from "#lib/context/context.ts";

/** As many as fit beside a paragraph without hiding it. */
const MOST_SHOWN = 2;

const WHEN = {
  before: "Said before",
  same_day: "Said the same day",
  undated: "Said (date of the story unknown)",
};

/** The card of a person or body: one line on who it is, then what it said before. */
export function CardActor({ actor }: { actor: ActorContext }) {
  const lead = leadOf(actor, MOST_SHOWN);
  const count = countLine(lead?.rest ?? actor);
  return (
    <>
      <h2>
        <bdi>{actor.name}</bdi>
      </h2>
      <WhoLines actor={actor} withTerm />
      {lead ? (
        <>
          <h3>{WHEN[lead.part]}</h3>
          <StatementList statements={lead.shown} isNamed={(statement) => needsSpeaker(actor, statement)} />
        </>
      ) : (
        <p class="quiet count">Your packs hold nothing said before this story.</p>
      )}
      {count && <p class="quiet count">{count}</p>}
    </>
  );
}
