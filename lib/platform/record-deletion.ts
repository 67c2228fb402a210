/** What goes from the reading record: what the reader deletes, and the oldest when it is full. */
import { deleteDB } from "idb";
import { deleteStatement } from "#lib/record/delete-statement.ts";
import type { RecordedStory, RecordKey } from "#lib/record/recorded.ts";
import { storiesToDrop } from "#lib/record/stories-to-drop.ts";
import { packStatements, unpackStatements } from "#lib/record/story-text.ts";
import { countSites } from "./count-sites.ts";
import { change, RECORD_DATABASE, type RecordChange, under, withRecord } from "./record-database.ts";

/** Stories deleted in one change: a worker that is ended then loses little of its work. */
const AT_ONCE = 200;

/** Deletes one statement; it does not come back when its story is read again. */
export async function deleteOne(key: RecordKey): Promise<void> {
  const [site, story, id] = key;
  await withRecord(async (database) => {
    const changes = change(database);
    const before = await changes.objectStore("stories").get([site, story]);
    const text = await changes.objectStore("texts").get([site, story]);
    const statements = before && text ? unpackStatements(text) : [];
    const statement = statements.find((each) => each.id === id);
    if (!statement || !before) return;
    const now = deleteStatement(before, statement);
    const rest = { story: now, statements: statements.filter((each) => each !== statement) };
    await changes.objectStore("said").delete(key);
    await changes.objectStore("texts").put(packStatements(rest), [site, story]);
    await changes.objectStore("stories").put(now);
    await countSites(changes, [now], [before]);
    await changes.done;
  });
}

/** Deletes everything met on a site. */
export async function deleteSite(site: string): Promise<void> {
  await withRecord(async (database) => {
    const changes = change(database);
    await Promise.all([
      changes.objectStore("said").delete(under(site)),
      changes.objectStore("texts").delete(under(site)),
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

/** Deletes the whole record, its database and all. */
export async function deleteAll(): Promise<void> {
  await deleteDB(RECORD_DATABASE);
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
  await Promise.all(
    stories.flatMap(({ site, story }) => [
      changes.objectStore("said").delete(under(site, story)),
      changes.objectStore("texts").delete([site, story]),
      changes.objectStore("stories").delete([site, story]),
    ]),
  );
  await countSites(changes, [], stories);
}
