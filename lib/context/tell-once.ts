/** Whose statements are told under which actor. */
import type { ActorEntity, CollectedStatement, PackCollection } from "#lib/packs/collection.ts";
import { speaksFor } from "./offices.ts";

/**
 * Gives each statement to one actor of the story: to the person who said it, else to the body, named most, for which
 * it was said. Russia, its government and its spokesman would else all show the same words.
 */
export function tellOnce(
  actors: readonly ActorEntity[],
  collection: PackCollection,
): { actor: ActorEntity; statements: CollectedStatement[] }[] {
  const told = new Set<CollectedStatement>();
  return actors.map((actor) => {
    const statements = statementsOf(actor, collection).filter((statement) => !told.has(statement));
    for (const statement of statements) told.add(statement);
    return { actor, statements };
  });
}

/** Lists a person's own statements; for a body its own and those of the people who then spoke for it. */
export function statementsOf(actor: ActorEntity, collection: PackCollection): CollectedStatement[] {
  const own = collection.bySpeaker.get(actor.key) ?? [];
  if (actor.kind === "person") return own;
  const forIt = [...collection.bySpeaker].flatMap(([key, statements]) => {
    const speaker = collection.entities.get(key);
    if (speaker?.kind !== "person") return [];
    return statements.filter(({ record }) => speaksFor(speaker, actor, record.said_at));
  });
  return [...own, ...forIt];
}
