/** One statement that the reader wants gone. */
import type { RecordedStatement, RecordedStory } from "./recorded.ts";
import { sizeOf } from "./worth-keeping.ts";

/**
 * Gives a story without one of its statements. Of a story that has none left only its digest stays, so that the
 * statement does not come back when the story is read again; what the story was is forgotten.
 */
export function deleteStatement(story: RecordedStory, statement: RecordedStatement): RecordedStory {
  const { count, letters } = sizeOf([statement]);
  const rest = {
    ...story,
    count: story.count - count,
    letters: story.letters - letters,
    deleted: [...story.deleted, statement.id],
  };
  return rest.count > 0 ? rest : { ...rest, url: "", title: null, publisher: "", lang: null, date: null };
}
