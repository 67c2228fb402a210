/** The reading record: what is written to it and looked up in it. Everything here leaves it whole when the worker is ended. */
import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import {
  isBy,
  lookupsFor,
  partRecord,
  type RecordActor,
  type RecordAround,
} from "#lib/record/around-story.ts";
import type { RecordFacts, RecordFinds, RecordPage } from "#lib/record/record-answers.ts";
import {
  joinStory,
  type RecordedStatement,
  type RecordedStory,
  type RecordedWords,
  type RecordKey,
  type StoryRecord,
} from "#lib/record/recorded.ts";
import { updateStory } from "#lib/record/update-story.ts";
import { wordSearch } from "#lib/record/word-search.ts";
import { change, type RecordChange, type RecordDatabase, under, withRecord } from "./record-database.ts";

export interface KeepingRequest {
  now: StoryRecord;
  /** Ids of the packs the story was read with. */
  packs: readonly string[];
  /** Only bring up to date what is in the record already. */
  onlyKnown: boolean;
}

/** Keeps a story; one that was read before takes its own place. */
export async function keepStory({ now, packs, onlyKnown }: KeepingRequest): Promise<void> {
  const { site, story } = now.story;
  await withRecord(async (database) => {
    const changes = change(database);
    const [stories, statements] = [changes.objectStore("stories"), changes.objectStore("statements")];
    const known = await stories.get([site, story]);
    if (!known && (onlyKnown || now.statements.length === 0)) return;
    const before = known && { story: known, statements: await statements.getAll(under(site, story)) };
    const kept = updateStory(before ?? null, now, packs);
    await statements.delete(under(site, story));
    await Promise.all(kept.statements.map((statement) => statements.put(statement)));
    if (kept.story.count + kept.story.deleted.length > 0) await stories.put(kept.story);
    else await stories.delete([site, story]);
    await addToSite(changes, kept.story, known ?? null);
    await changes.done;
  });
}

/** Takes into a site's count what became of one of its stories; null for a story that was or is not there. */
export async function addToSite(
  changes: RecordChange,
  now: RecordedStory,
  before: RecordedStory | null,
): Promise<void> {
  const sites = changes.objectStore("sites");
  const known = (await sites.get(now.site)) ?? { site: now.site, stories: 0, count: 0, letters: 0 };
  const there = (story: RecordedStory | null) => (story && story.count > 0 ? 1 : 0);
  const next = {
    site: now.site,
    stories: known.stories + there(now) - there(before),
    count: known.count + now.count - (before?.count ?? 0),
    letters: known.letters + now.letters - (before?.letters ?? 0),
  };
  if (next.count > 0) await sites.put(next);
  else await sites.delete(now.site);
}

export interface AroundRequest {
  actors: readonly RecordActor[];
  date: PartialDate | null;
  /** The story itself, which is never shown beside itself; null when it is no page of the web. */
  own: { site: string; story: string } | null;
}

/** Gives what the record has on the actors of a story; actors of whom it has nothing are left out. */
export async function recordAround({
  actors,
  date,
  own,
}: AroundRequest): Promise<Record<EntityKey, RecordAround>> {
  return await withRecord(async (database) => {
    const found = await Promise.all(
      actors.map(async (actor) => {
        const rows = await lookUp(database, actor, date);
        const others = rows.filter((row) => isBy(row, actor) && !isOf(row, own));
        return [actor.key, partRecord(await join(database, others), date)] as const;
      }),
    );
    return Object.fromEntries(found.filter(([, around]) => hasAny(around)));
  });
}

function isOf(row: RecordedStatement, own: AroundRequest["own"]): boolean {
  return own !== null && row.site === own.site && row.story === own.story;
}

function hasAny({ before, same_day, since, undated }: RecordAround): boolean {
  return before.length + same_day.length + since.length + undated.length > 0;
}

async function lookUp(
  database: RecordDatabase,
  actor: RecordActor,
  date: PartialDate | null,
): Promise<RecordedStatement[]> {
  const { store } = database.transaction("statements");
  const found = await Promise.all(
    lookupsFor(actor, date).map(({ index, name, from, to, most }) =>
      store.index(index).getAll(IDBKeyRange.bound([name, from], [name, to]), most),
    ),
  );
  const rows = found.flat();
  return [...new Map(rows.map((row) => [`${row.site} ${row.story} ${row.id}`, row])).values()];
}

/** Joins statements with their stories, each of which is read once. */
async function join(database: RecordDatabase, rows: readonly RecordedStatement[]): Promise<RecordedWords[]> {
  const { store } = database.transaction("stories");
  const wanted = new Map(
    rows.map(({ site, story }) => [`${site} ${story}`, [site, story] as [string, string]]),
  );
  const stories = await Promise.all([...wanted.values()].map((key) => store.get(key)));
  const byName = new Map(
    stories.filter((one) => one !== undefined).map((one) => [`${one.site} ${one.story}`, one]),
  );
  return rows.flatMap((row) => {
    const story = byName.get(`${row.site} ${row.story}`);
    return story ? [joinStory(row, story)] : [];
  });
}

/** Counts the record. */
export async function recordFacts(): Promise<RecordFacts> {
  const sites = await withRecord((database) => database.getAll("sites"));
  const sum = (part: "count" | "stories" | "letters") => sites.reduce((total, site) => total + site[part], 0);
  return {
    count: sum("count"),
    stories: sum("stories"),
    bytes: sum("letters") + sum("count") * BYTES_BESIDE_LETTERS,
    sites: sites
      .map(({ site, count }) => ({ site, count }))
      .sort((a, b) => b.count - a.count || a.site.localeCompare(b.site)),
  };
}

/** What the browser's database takes for a statement beside its words: keys, indexes, its part of the story. */
const BYTES_BESIDE_LETTERS = 600;

/** Gives a page of the record, in the order of its keys. */
export async function recordPage(after: RecordKey | null, most: number): Promise<RecordPage> {
  return await withRecord(async (database) => {
    const rows = await database.getAll("statements", beyond(after), most);
    return { words: await join(database, rows), next: keyAfter(rows, most) };
  });
}

/** Read at a time: the browser hands over two thousand in about as long as a frame of a film. */
const BATCH = 2000;
/** Looked through for one answer: about a fifth of a second, so that a search can be followed and given up. */
const LOOKED_AT_ONCE = 20_000;

/** Searches a stretch of the record: gives its newest finds, how many there were, and where to go on. */
export async function searchRecord(
  query: string,
  after: RecordKey | null,
  most: number,
): Promise<RecordFinds> {
  const test = wordSearch(query);
  if (!test) return { newest: [], found: 0, looked: 0, next: null };
  return await withRecord(async (database) => {
    const finds: RecordedStatement[] = [];
    let next = after;
    let looked = 0;
    do {
      const rows = await database.getAll("statements", beyond(next), BATCH);
      finds.push(...rows.filter(test));
      looked += rows.length;
      next = keyAfter(rows, BATCH);
    } while (next && looked < LOOKED_AT_ONCE);
    const newest = finds.sort((a, b) => a.day - b.day).slice(0, most);
    return { newest: await join(database, newest), found: finds.length, looked, next };
  });
}

function beyond(key: RecordKey | null): IDBKeyRange | null {
  return key && IDBKeyRange.lowerBound(key, true);
}

function keyAfter(rows: readonly RecordedStatement[], most: number): RecordKey | null {
  const last = rows.at(-1);
  return last && rows.length === most ? [last.site, last.story, last.id] : null;
}
