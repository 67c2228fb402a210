import { Fold } from "#components/fold/Fold.tsx";
import { EntryHead } from "#components/name/EntryHead.tsx";
import { MatchNote } from "#components/name/MatchNote.tsx";
import type { StoryNames } from "#components/name/story-names.ts";
import { FromYourReading } from "#components/record/FromYourReading.tsx";
import { countLine, leadOf } from "#components/statement/around.ts";
import { MoreStatements } from "#components/statement/MoreStatements.tsx";
import { StatementList } from "#components/statement/StatementList.tsx";
import type { ActorContext } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import type { RecordAround } from "#lib/record/around-story.ts";
import { needsSpeaker } from "./needs-speaker.ts";
import { WhoLines } from "./WhoLines.tsx";

interface ActorEntryProps {
  actor: ActorContext;
  /** What the story itself quotes of this actor, if anything. */
  here: string | null;
  /** What the reader met of this actor in other stories, if a record is kept. */
  met?: RecordAround | undefined;
  names: StoryNames;
  show(): void;
  reject(requests: StoryNames["rejections"]): void;
}

const WHEN = { before: "Before", same_day: "The same day", undated: "Date of the story unknown" };

/** A person or body in the popup: one line on who it is, then what it said before. */
export function ActorEntry({ actor, here, met, names, show, reject }: ActorEntryProps) {
  const lead = leadOf(actor, 1);
  const rest = lead?.rest ?? actor;
  const isNamed = (statement: ShownStatement) => needsSpeaker(actor, statement);
  const match = names.surfaces.length > 0 && <MatchNote kind={actor.kind} names={names} reject={reject} />;
  return (
    <li class="entry actor">
      <EntryHead name={actor.name} times={actor.mentions} count={`${actor.mentions} ×`} show={show} />
      <WhoLines actor={actor} />
      {here && (
        <div class="said here">
          <p class="when">Here</p>
          <p dir="auto">{here}</p>
        </div>
      )}
      {lead && (
        <div class={`said ${lead.part}`}>
          <p class="when">{WHEN[lead.part]}</p>
          <StatementList statements={lead.shown} isNamed={isNamed} />
        </div>
      )}
      {countLine(rest) ? (
        <MoreStatements rest={rest} isNamed={isNamed}>
          {match}
        </MoreStatements>
      ) : (
        match && <Fold summary="Names in the story">{match}</Fold>
      )}
      <FromYourReading around={met} />
    </li>
  );
}
