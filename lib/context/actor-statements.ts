/** What an actor said around a story, chosen and ordered for it, and set beside what the story itself quotes. */
import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { CollectedStatement, EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { StatementIndex } from "#lib/packs/statement-index.ts";
import type { Quotation } from "#lib/quotations/quotation.ts";
import { besideEarlier, type Echo, echoesOf, type QuotedHere, quotationsOf } from "./echoes.ts";
import { type Focus, focusOfSpeaker, type StoryText } from "./focus.ts";
import { furtherSources } from "./further-sources.ts";
import { rankStatements } from "./rank-statements.ts";
import { partByDay, type ShownStatement, type StatementsAround } from "./statements.ts";
import { whyShown } from "./why-shown.ts";

export interface ActorStatements extends StatementsAround {
  /** What the story quotes of the actor, each with earlier statements on the same plans. */
  quoted: QuotedHere[];
  /** Earlier statements in nearly the words that the story quotes. */
  echoes: Echo[];
}

export interface StatementsRequest {
  collection: PackCollection;
  index: StatementIndex;
  story: StoryText;
  quotations: readonly Quotation[];
  focus: Focus;
  date: PartialDate | null;
}

/** Chooses and orders the statements told under an actor; `show` makes one ready to be shown. */
export function actorStatements(
  actor: EntityKey,
  statements: readonly CollectedStatement[],
  { collection, index, story, quotations, focus: whole, date }: StatementsRequest,
  show: (statement: CollectedStatement) => ShownStatement,
): ActorStatements {
  const own = quotationsOf(actor, quotations);
  const focus = focusOfSpeaker(
    whole,
    story,
    own.map(({ quotation }) => quotation),
  );
  const about = new Map<ShownStatement, readonly EntityKey[]>();
  const ranked = rankStatements(statements, { focus, index, date });
  const around = partByDay(ranked, date, ({ statement, relevance, also }) => {
    const shown = {
      ...show(statement),
      why: whyShown(statement, focus.plans, collection, relevance.shared),
      also_at: furtherSources(statement, also),
    };
    about.set(shown, statement.about);
    return shown;
  });
  return {
    ...around,
    quoted: besideEarlier(own, around.before, (statement) => about.get(statement) ?? []),
    echoes: echoesOf(own, around.before, story.text),
  };
}
