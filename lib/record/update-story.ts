/** A story that is read again. */
import type { StoryRecord } from "./recorded.ts";
import { sizeOf } from "./worth-keeping.ts";

/**
 * Gives what is to be kept of a story now: what was found this time takes the place of what was found before. What a
 * pack gave that is not in use this time stays, and what the reader deleted stays deleted.
 * @param packs ids of the packs it was read with
 */
export function updateStory(
  before: StoryRecord | null,
  now: StoryRecord,
  packs: readonly string[],
): StoryRecord {
  const deleted = before?.story.deleted ?? [];
  const fresh = now.statements.filter(({ id }) => !deleted.includes(id));
  const found = new Set(fresh.map(({ id }) => id));
  const [{ day } = { day: undefined }] = now.statements;
  const unknown = (before?.statements ?? [])
    .filter(({ speaker, id }) => !packs.includes(packOf(speaker)) && !found.has(id))
    .map((statement) => ({ ...statement, day: day ?? statement.day }));
  const statements = [...fresh, ...unknown];
  return { story: { ...now.story, ...sizeOf(statements), deleted }, statements };
}

function packOf(speaker: string): string {
  return speaker.slice(0, speaker.indexOf("/"));
}
