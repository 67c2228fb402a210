/** Keeping the record within the size the reader set. */
import type { RecordedStory } from "./recorded.ts";

/** Chooses the stories that go so that no more than `most` of `total` statements stay; the one just read never goes. */
export function storiesToDrop(
  oldestReadFirst: readonly RecordedStory[],
  { total, most }: { total: number; most: number },
  justRead: Pick<RecordedStory, "site" | "story"> | null,
): RecordedStory[] {
  const drop: RecordedStory[] = [];
  let left = total;
  for (const story of oldestReadFirst) {
    if (left <= most) break;
    if (story.site === justRead?.site && story.story === justRead.story) continue;
    drop.push(story);
    left -= story.count;
  }
  return drop;
}
