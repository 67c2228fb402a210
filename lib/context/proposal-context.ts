/** What is worth showing of a story's proposals: what happened, who stands where, who has said nothing. */
import { earliestDay, latestDay, newestFirst, type PartialDate, relate } from "#lib/dates/partial-date.ts";
import type {
  ActorEntity,
  CollectedStatement,
  EntityKey,
  PackCollection,
  ProposalEntity,
} from "#lib/packs/collection.ts";
import type { ProposalRecord, Stance } from "#lib/packs/schema.ts";
import { type Position, positionsOn, type Stand } from "./positions.ts";
import { spokenFor } from "./spoken-for.ts";
import type { ShownStatement } from "./statements.ts";
import { type Say, unstatedOn, whoHasASay } from "./unstated.ts";

/** A stance by its statement, whose words are among the proposal's statements. */
export interface ShownStand {
  stance: Stance;
  said_at: PartialDate;
  statement: string;
  pack: string;
}

export interface ShownPosition {
  actor: string;
  actor_name: string;
  stance: Stance;
  said_at: PartialDate;
  statement: string;
  /** The words that show it. */
  shown: ShownStatement;
  /** The body for which it was said and for which the actor still speaks on the story's day; null: for nobody else. */
  body: ShownActor | null;
  /** It was said in an office that the actor has left by the story's day. */
  left_office: boolean;
  /** When the actor died, if that was before the story's day. */
  died_on: PartialDate | null;
  /** The actor's other stances up to the story's day, oldest first. */
  moves: ShownStand[];
  /** Those after it, oldest first. */
  since: ShownStand[];
}

export interface ShownActor {
  key: EntityKey;
  actor: string;
  actor_name: string;
}

export interface ProposalContext {
  key: EntityKey;
  entity: string;
  name: string;
  pack: string;
  summary: string | null;
  mentions: number;
  proposers: string[];
  proposer_names: string[];
  /** Up to the story's day, oldest first. */
  events: ProposalRecord["events"];
  /** After the story's day, oldest first. */
  events_since: ProposalRecord["events"];
  positions: ShownPosition[];
  /** Proposers and actors of the story who have a say and of whom no position is known on its day. */
  unstated: ShownActor[];
  /** All that was said about it, whenever, oldest first. */
  statements: ShownStatement[];
}

export interface ProposalsRequest {
  collection: PackCollection;
  proposals: readonly ProposalEntity[];
  /** The people and bodies that the story names. */
  named: readonly ActorEntity[];
  mentionsOf(key: EntityKey): number;
  show(statement: CollectedStatement): ShownStatement;
  /** The story's day, or null. */
  date: PartialDate | null;
  today: PartialDate;
}

/** Gathers what there is on the proposals of a story, in their order. */
export function gatherProposals(request: ProposalsRequest): ProposalContext[] {
  const { proposals, named, collection, date, today } = request;
  if (proposals.length === 0) return [];
  const say = whoHasASay(named, collection, date ?? today);
  return proposals.map((proposal) => proposalContext(proposal, say, request));
}

function proposalContext(proposal: ProposalEntity, say: Say, request: ProposalsRequest): ProposalContext {
  const { collection, date, mentionsOf, show } = request;
  const statements = collection.byProposal.get(proposal.key) ?? [];
  const positions = positionsOn(statements, date).map((position) =>
    showPosition(position, say.date, request),
  );
  const events = [...proposal.record.events].sort((a, b) => newestFirst(b.at, a.at));
  const isLater = ({ at }: { at: PartialDate }) => date !== null && relate(at, date) === "after";
  const taken = positions.map(({ shown, stance, body }) => ({
    actor: shown.speaker_key,
    stance,
    body: body?.key ?? null,
  }));
  return {
    key: proposal.key,
    entity: proposal.id,
    name: proposal.name,
    pack: proposal.pack,
    summary: proposal.summary,
    mentions: mentionsOf(proposal.key),
    proposers: proposal.proposers.map((key) => collection.entities.get(key)?.id ?? key),
    proposer_names: proposal.proposers.map((key) => collection.entities.get(key)?.name ?? key),
    events: events.filter((event) => !isLater(event)),
    events_since: events.filter(isLater),
    positions,
    unstated: unstatedOn(proposal, taken, say).map(showActor),
    statements: [...statements].sort((a, b) => newestFirst(b.record.said_at, a.record.said_at)).map(show),
  };
}

function showPosition(
  { actor, stance, said_at, statement, moves, since }: Position,
  day: PartialDate,
  { collection, show }: ProposalsRequest,
): ShownPosition {
  const entity = collection.entities.get(actor);
  const known = entity?.kind === "proposal" ? undefined : entity;
  const died = known?.kind === "person" ? known.record.death_date : null;
  const then = known ? spokenFor(known, said_at, collection) : null;
  const still = known ? spokenFor(known, day, collection) : null;
  return {
    actor: entity?.id ?? actor,
    actor_name: entity?.name ?? actor,
    stance,
    said_at,
    statement: statement.record.id,
    shown: show(statement),
    body: then && then.key === still?.key ? showActor(then) : null,
    left_office: then !== null && then.key !== still?.key,
    died_on: died && latestDay(died) < earliestDay(day) ? died : null,
    moves: moves.map(showStand),
    since: since.map(showStand),
  };
}

function showStand({ stance, said_at, statement }: Stand): ShownStand {
  return { stance, said_at, statement: statement.record.id, pack: statement.pack };
}

function showActor({ key, id, name }: ActorEntity): ShownActor {
  return { key, actor: id, actor_name: name };
}
