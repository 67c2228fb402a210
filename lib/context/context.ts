/** What is worth showing beside a story: its actors and proposals, and what was said and done before it. */
import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import type {
  ActorEntity,
  CollectedStatement,
  EntityKey,
  Office,
  PackCollection,
} from "#lib/packs/collection.ts";
import { indexStatements, type StatementIndex } from "#lib/packs/statement-index.ts";
import type { Quotation } from "#lib/quotations/quotation.ts";
import { type ActorStatements, actorStatements, type StatementsRequest } from "./actor-statements.ts";
import { focusOf, type StoryText } from "./focus.ts";
import { furtherSources } from "./further-sources.ts";
import { describeOffice, isUncertain, officesOn, sameOffices } from "./offices.ts";
import { gatherProposals, type ProposalContext } from "./proposal-context.ts";
import type { ShownStatement, StatementsAround } from "./statements.ts";
import { statementsOf, tellOnce } from "./tell-once.ts";
import { whyShown } from "./why-shown.ts";

export interface ShownOffice {
  role: string;
  organization: string;
  organization_name: string;
  start_date: string | null;
  end_date: string | null;
}

/** What is set beside the story's own quotations is absent in readings made elsewhere. */
type Beside = Partial<Pick<ActorStatements, "quoted" | "echoes">>;

export interface ActorContext extends StatementsAround, Beside {
  key: EntityKey;
  entity: string;
  name: string;
  kind: "person" | "organization";
  pack: string;
  wikidata: string | null;
  summary: string | null;
  mentions: number;
  /** Held on the story's day (today, when the story has none). */
  offices: ShownOffice[];
  /** Held today; present only when different, and known. */
  offices_now?: ShownOffice[];
}

export type { ProposalContext, ShownPosition } from "./proposal-context.ts";

export interface Context {
  actors: ActorContext[];
  /** Actors that ambiguous mentions may mean and nothing else in the story names. */
  candidates: ActorContext[];
  proposals: ProposalContext[];
}

export interface ContextRequest {
  collection: PackCollection;
  mentions: readonly Mention[];
  /** What statements are compared with; without it they are ranked by the plans and names of the mentions alone. */
  story?: StoryText;
  /** Of the story, tied to what they are about. */
  quotations?: readonly Quotation[];
  /** Made once for the collection; made anew when it is not given. */
  index?: StatementIndex;
  /** The story's day, or null. */
  date: PartialDate | null;
  /** The reader's own day: what "now" means. */
  today: PartialDate;
}

/** Gathers the context of a story. Actors and proposals come in the order of how much the story names them. */
export function gatherContext(request: ContextRequest): Context {
  const counts = countMentions(request.mentions);
  const entities = [...counts.keys()]
    .map((key) => request.collection.entities.get(key))
    .filter((entity) => entity !== undefined);
  const proposals = entities.filter((entity) => entity.kind === "proposal");
  const plans = new Set(proposals.map(({ key }) => key));
  const unsure = new Set(
    request.mentions.flatMap(({ candidates }) => candidates).filter((key) => !counts.has(key)),
  );
  const byCount = (a: { mentions: number }, b: { mentions: number }) => b.mentions - a.mentions;
  const told = statementsRequest(request);
  const show = (statement: CollectedStatement) => showStatement(statement, plans, request.collection);
  const contextOf = (actor: ActorEntity, statements: CollectedStatement[], mentions: number) =>
    actorContext(actor, mentions, request, actorStatements(actor.key, statements, told, show));
  return {
    actors: tellOnce(
      entities.filter((entity) => entity.kind !== "proposal").sort(byWeight(counts)),
      request.collection,
    )
      .map(({ actor, statements }) => contextOf(actor, statements, counts.get(actor.key) ?? 0))
      .sort((a, b) => hasSomethingToSay(b) - hasSomethingToSay(a) || peopleFirst(a, b) || byCount(a, b)),
    candidates: [...unsure]
      .map((key) => request.collection.entities.get(key))
      .filter((entity) => entity !== undefined && entity.kind !== "proposal")
      .map((actor) => contextOf(actor, statementsOf(actor, request.collection), 0)),
    proposals: gatherProposals({
      ...request,
      proposals,
      named: entities.filter((entity) => entity.kind !== "proposal"),
      mentionsOf: (key) => counts.get(key) ?? 0,
      show,
    }).sort(byCount),
  };
}

const NO_TEXT: StoryText = { title: null, text: "", blocks: [] };

function statementsRequest(request: ContextRequest): StatementsRequest {
  const { collection, mentions, story = NO_TEXT, quotations = [], date } = request;
  const index = request.index ?? indexStatements(collection);
  return { collection, index, story, quotations, focus: focusOf(story, mentions), date };
}

function byWeight(counts: ReadonlyMap<EntityKey, number>) {
  return (a: ActorEntity, b: ActorEntity) =>
    Number(a.kind !== "person") - Number(b.kind !== "person") ||
    (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0);
}

/** Lead with what was said: actors without a statement come after those who have one. */
function hasSomethingToSay({ before, same_day, undated }: StatementsAround): number {
  return before.length + same_day.length + undated.length > 0 ? 1 : 0;
}

/** A body's statements are its people's: the people say it themselves first. */
function peopleFirst(a: ActorContext, b: ActorContext): number {
  return Number(a.kind !== "person") - Number(b.kind !== "person");
}

function countMentions(mentions: readonly Mention[]): Map<EntityKey, number> {
  const counts = new Map<EntityKey, number>();
  for (const { entity } of mentions) if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

function actorContext(
  actor: ActorEntity,
  mentions: number,
  { date, today }: ContextRequest,
  statements: ActorStatements,
): ActorContext {
  const then = actor.kind === "person" ? officesOn(actor, date ?? today) : [];
  const now = actor.kind === "person" ? officesOn(actor, today) : [];
  // "No office listed" would say that it ended.
  const unknown = then.some((office) => isUncertain(office, today));
  return {
    key: actor.key,
    entity: actor.id,
    name: actor.name,
    kind: actor.kind,
    pack: actor.pack,
    wikidata: actor.wikidata,
    summary: actor.summary,
    mentions,
    offices: then.map(showOffice),
    ...(sameOffices(then, now) || unknown ? {} : { offices_now: now.map(showOffice) }),
    ...statements,
  };
}

function showOffice({ role, organization, start, end }: Office): ShownOffice {
  return {
    role,
    organization: organization.id,
    organization_name: organization.name,
    start_date: start,
    end_date: end,
  };
}

function showStatement(
  statement: CollectedStatement,
  plans: ReadonlySet<EntityKey>,
  collection: PackCollection,
): ShownStatement {
  const speaker = collection.entities.get(statement.speaker);
  const [office] = speaker?.kind === "person" ? officesOn(speaker, statement.record.said_at) : [];
  return {
    ...statement.record,
    pack: statement.pack,
    speaker_key: statement.speaker,
    speaker_name: speaker?.name ?? statement.record.speaker,
    speaker_office: office ? describeOffice(office) : null,
    why: whyShown(statement, plans, collection),
    also_at: furtherSources(statement),
  };
}
