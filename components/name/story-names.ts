import type { EntityKey } from "#lib/packs/collection.ts";
import type { Reading } from "#lib/reading/reading.ts";
import type { RejectionRequest } from "#lib/sources/rejection-request.ts";
import { rejectionsOf } from "#lib/sources/rejections-of.ts";

export interface StoryNames {
  /** How the story writes the actor or plan, each way once, in its order. */
  surfaces: string[];
  /** What to take off so that none of these names means it. */
  rejections: RejectionRequest[];
}

/** Gives the names under which a story has an actor or a plan. */
export function storyNames(
  { mentions }: Pick<Reading, "mentions">,
  subject: { key: EntityKey; name: string },
): StoryNames {
  const own = mentions.filter(({ entity }) => entity === subject.key);
  // "He" says nothing about the name.
  const named = own.filter(({ rule }) => rule !== "pronoun");
  const requests = own.flatMap((mention) => rejectionsOf(mention, subject));
  return {
    surfaces: [...new Set(named.map(({ surface }) => surface))],
    rejections: [...new Map(requests.map((request) => [request.name, request])).values()],
  };
}
