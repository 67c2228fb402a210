/** What goes from the reading record: what the reader deletes, and the oldest when it is full. */
import { deleteStatement } from "#lib/record/delete-statement.ts";
import { keyOf, type RecordedStory, type RecordKey } from "#lib/record/recorded.ts";
import { storiesToDrop } from "#lib/record/stories-to-drop.ts";
import { change, type RecordChange, under, withRecord } from "./record-database.ts";
import { addToSite } from "./record-store.ts";

/** Stories deleted in one change: a worker that is ended then loses little of its work. */
const AT_ONCE = 200;

/** Deletes one statement; it does not come back when its story is read again. */
export async function deleteOne(key: RecordKey): Promise<void> {
  const [site, story] = key;
  await withRecord(async (database) => {
    const changes = change(database);
    const statement = await changes.objectStore("statements").get(key);
    const before = await changes.objectStore("stories").get([site, story]);
    if (!statement || !before) return;
    const now = deleteStatement(before, statement);
    await changes.objectStore("statements").delete(keyOf(statement));
    await changes.objectStore("stories").put(now);
    await addToSite(changes, now, before);
    await changes.done;
  });
}

/** Deletes everything met on a site. */
export async function deleteSite(site: string): Promise<void> {
  await withRecord(async (database) => {
    const changes = change(database);
    await Promise.all([
      changes.objectStore("statements").delete(under(site)),
      changes.objectStore("stories").delete(under(site)),
      changes.objectStore("sites").delete(site),
    ]);
    await changes.done;
  });
}

/** Deletes some of the stories last read before a moment (ISO 8601, UTC); gives whether there are more. */
export async function deleteReadBefore(moment: string): Promise<boolean> {
  return await withRecord(async (database) => {
    const changes = change(database);
    const old = IDBKeyRange.upperBound(moment, true);
    const stories = await changes.objectStore("stories").index("byRead").getAll(old, AT_ONCE);
    await dropStories(changes, stories);
    await changes.done;
    return stories.length === AT_ONCE;
  });
}

/** Deletes the whole record. */
export async function deleteAll(): Promise<void> {
  await withRecord(async (database) => {
    const changes = change(database);
    await Promise.all([
      changes.objectStore("statements").clear(),
      changes.objectStore("stories").clear(),
      changes.objectStore("sites").clear(),
    ]);
    await changes.done;
  });
}

/** Brings the record within a number of statements: those read longest ago go first, never the story just read. */
export async function pruneRecord(most: number, justRead: RecordedStory | null = null): Promise<void> {
  await withRecord(async (database) => {
    for (let more = true; more; ) {
      const changes = change(database);
      const sites = await changes.objectStore("sites").getAll();
      const total = sites.reduce((sum, { count }) => sum + count, 0);
      const oldest =
        total > most ? await changes.objectStore("stories").index("byRead").getAll(null, AT_ONCE) : [];
      const drop = storiesToDrop(oldest, { total, most }, justRead);
      await dropStories(changes, drop);
      await changes.done;
      more = drop.length > 0;
    }
  });
}

async function dropStories(changes: RecordChange, stories: readonly RecordedStory[]): Promise<void> {
  for (const story of stories) {
    const nothing = { ...story, count: 0, letters: 0 };
    await Promise.all([
      changes.objectStore("statements").delete(under(story.site, story.story)),
      changes.objectStore("stories").delete([story.site, story.story]),
      addToSite(changes, nothing, story),
    ]);
  }
}
