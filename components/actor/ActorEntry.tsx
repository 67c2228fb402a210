import { Fold } from "#components/fold/Fold.tsx";
import { EntryHead } from "#components/name/EntryHead.tsx";
import { MatchNote } from "#components/name/MatchNote.tsx";
import type { StoryNames } from "#components/name/story-names.ts";
import type { Here } from "#components/popup/here-words.ts";
import { FromYourReading } from "#components/record/FromYourReading.tsx";
import { countLine, leadOf } from "#components/statement/around.ts";
import { MoreStatements } from "#components/statement/MoreStatements.tsx";
import { StatementList } from "#components/statement/StatementList.tsx";
import type { ActorContext } from "#lib/context/context.ts";
import type { ShownStatement, StatementsAround } from "#lib/context/statements.ts";
import { echoShown } from "#lib/reading/echo-shown.ts";
import type { QuotationPlace } from "#lib/reading/quotation-place.ts";
import type { RecordAround } from "#lib/record/around-story.ts";
import { HereWords } from "./HereWords.tsx";
import { needsSpeaker } from "./needs-speaker.ts";
import { WhoLines } from "./WhoLines.tsx";

interface ActorEntryProps {
  actor: ActorContext;
  /** What the story itself quotes of this actor, if anything. */
  here: Here | null;
  /** What the reader met of this actor in other stories, if a record is kept. */
  met?: RecordAround | undefined;
  names: StoryNames;
  show(): void;
  showHere(place: QuotationPlace): Promise<boolean>;
  reject(requests: StoryNames["rejections"]): void;
}

const WHEN = { before: "Before", same_day: "The same day", undated: "Date of the story unknown" };

/** A person or body in the popup: one line on who it is, then what it said before. */
export function ActorEntry({ actor, here, met, names, show, showHere, reject }: ActorEntryProps) {
  const echo = here ? echoShown(actor) : null;
  const lead = leadOf(echo ? withoutEcho(actor, echo.statement) : actor, 1);
  const rest = lead?.rest ?? actor;
  const isNamed = (statement: ShownStatement) => needsSpeaker(actor, statement);
  const match = names.surfaces.length > 0 && <MatchNote kind={actor.kind} names={names} reject={reject} />;
  return (
    <li class="entry actor">
      <EntryHead name={actor.name} times={actor.mentions} count={`${actor.mentions} ×`} show={show} />
      <WhoLines actor={actor} />
      {here && <HereWords words={here.words} echo={echo} show={() => showHere(here.place)} />}
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

/** Words that stand under "Here" with the day they were said before need not stand under "Before" at once again. */
function withoutEcho(actor: ActorContext, echo: ShownStatement): StatementsAround {
  const [first, second, ...rest] = actor.before;
  return first === echo && second ? { ...actor, before: [second, first, ...rest] } : actor;
}
