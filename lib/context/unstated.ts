/** Whose position on a proposal a reader would look for and not find. */
import { earliestDay, latestDay, type PartialDate } from "#lib/dates/partial-date.ts";
import type { ActorEntity, EntityKey, PackCollection, ProposalEntity } from "#lib/packs/collection.ts";
import type { Stance } from "#lib/packs/schema.ts";
import { officesOn, speaksFor } from "./offices.ts";
import { spokenFor } from "./spoken-for.ts";

interface Taken {
  actor: EntityKey;
  stance: Stance;
  /** For whom it was said, if that is still so. */
  body: EntityKey | null;
}

/** What is the same for all proposals of a story. */
export interface Say {
  collection: PackCollection;
  date: PartialDate;
  /** Those the story names who have a say in such matters. */
  actors: ActorEntity[];
}

/**
 * Gives those of a story's actors who have a say on its day: people who speak for a body or have taken a stance on any
 * proposal and still hold an office, states that have taken one through their people, and bodies that have themselves.
 */
export function whoHasASay(
  named: readonly ActorEntity[],
  collection: PackCollection,
  date: PartialDate,
): Say {
  const taking = [...collection.bySpeaker.values()]
    .flat()
    .filter(({ record }) => record.stance && latestDay(record.said_at) <= earliestDay(date));
  const speakers = new Set(taking.map(({ speaker }) => speaker));
  const isToldBy = (state: ActorEntity) =>
    taking.some(({ speaker, record }) => {
      const person = collection.entities.get(speaker);
      return person?.kind === "person" && speaksFor(person, state, record.said_at);
    });
  const hasSay = (actor: ActorEntity) => {
    const body = spokenFor(actor, date, collection);
    if (actor.kind === "person")
      return officesOn(actor, date).length > 0 && (body !== null || speakers.has(actor.key));
    return speakers.has(actor.key) || (body?.record.classification === "state" && isToldBy(body));
  };
  return { collection, date, actors: named.filter((actor) => isAlive(actor, date) && hasSay(actor)) };
}

/**
 * Gives those without a stated position: the proposers, then the story's actors who have a say, each without a stance of
 * their own. A body whose people have taken one is not without, nor are people whose body has spoken with one voice.
 */
export function unstatedOn(proposal: ProposalEntity, taken: readonly Taken[], say: Say): ActorEntity[] {
  const { collection, date } = say;
  const bodyOf = (actor: ActorEntity) => spokenFor(actor, date, collection);
  const voices = (actor: ActorEntity) => {
    const own = bodyOf(actor)?.key;
    const theirs = taken.filter((each) => (own && each.body === own) || isOneOf(each.actor, actor, say));
    return new Set(theirs.map(({ stance }) => stance)).size;
  };
  const isStated = (actor: ActorEntity) =>
    taken.some((each) => each.actor === actor.key) || (actor.kind === "organization" && voices(actor) > 0);
  const proposers = proposal.proposers
    .map((key) => collection.entities.get(key))
    .filter((actor) => actor !== undefined && actor.kind !== "proposal")
    .filter((actor) => isAlive(actor, date) && !isStated(actor));
  const theirs = new Set(proposers.flatMap((actor) => [actor.key, bodyOf(actor)?.key]));
  const others = say.actors
    .filter((actor) => !theirs.has(actor.kind === "person" ? actor.key : (bodyOf(actor) ?? actor).key))
    .filter((actor) => !isStated(actor) && voices(actor) !== 1);
  return [...proposers, ...oncePerBody(others, bodyOf)];
}

/** Whether somebody is one of those who speak for a body, as a leader does for a party. */
function isOneOf(speaker: EntityKey, body: ActorEntity, { collection, date }: Say): boolean {
  const person = collection.entities.get(speaker);
  return person?.kind === "person" && speaksFor(person, body, date);
}

/** Tells one voice once: a state and its government, and the people of one body, stand there under the body's name. */
function oncePerBody(
  actors: readonly ActorEntity[],
  bodyOf: (actor: ActorEntity) => ActorEntity | null,
): ActorEntity[] {
  const voices = new Map<EntityKey, ActorEntity[]>();
  for (const actor of actors) {
    const key = bodyOf(actor)?.key ?? actor.key;
    voices.set(key, [...(voices.get(key) ?? []), actor]);
  }
  return [...voices.values()].flatMap((voice) => {
    const [first, ...more] = voice.filter(({ kind }) => kind === "person");
    if (first && more.length === 0) return [first];
    const [some] = voice;
    return some ? [bodyOf(some) ?? some] : [];
  });
}

function isAlive(actor: ActorEntity, date: PartialDate): boolean {
  const died = actor.kind === "person" ? actor.record.death_date : null;
  return !died || latestDay(died) >= earliestDay(date);
}
