import { EntryHead } from "#components/name/EntryHead.tsx";
import { leadOf } from "#components/statement/around.ts";
import { MoreStatements } from "#components/statement/MoreStatements.tsx";
import { StatementList } from "#components/statement/StatementList.tsx";
import type { ActorContext } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import { needsSpeaker } from "./needs-speaker.ts";
import { WhoLines } from "./WhoLines.tsx";

interface ActorEntryProps {
  actor: ActorContext;
  /** What the story itself quotes of this actor, if anything. */
  here: string | null;
  show(): void;
}

const WHEN = { before: "Before", same_day: "The same day", undated: "Date of the story unknown" };

/** A person or body in the popup: one line on who it is, then what it said before. */
export function ActorEntry({ actor, here, show }: ActorEntryProps) {
  const lead = leadOf(actor, 1);
  const isNamed = (statement: ShownStatement) => needsSpeaker(actor, statement);
  return (
    <li class="entry">
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
      <MoreStatements rest={lead?.rest ?? actor} isNamed={isNamed} />
    </li>
  );
}
