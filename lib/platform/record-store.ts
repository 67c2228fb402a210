/** The reading record: what is written to it and looked up in it. Everything here leaves it whole when the worker is ended. */
import type { IDBPTransaction } from "idb";
import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import {
  lookupsFor,
  partRecord,
  type RecordActor,
  type RecordAround,
  type RecordLookup,
} from "#lib/record/around-story.ts";
import type { RecordFacts, RecordFinds, RecordPage, StoryKey } from "#lib/record/record-answers.ts";
import {
  joinStory,
  keyOf,
  type RecordedStatement,
  type RecordedStory,
  type RecordedWords,
  type StoryRecord,
  whoOf,
} from "#lib/record/recorded.ts";
import { countStatements, packStatements, placeOf, unpackStatements } from "#lib/record/story-text.ts";
import { updateStory } from "#lib/record/update-story.ts";
import { type WordSearch, wordSearch } from "#lib/record/word-search.ts";
import { countSites } from "./count-sites.ts";
import {
  change,
  type RecordChange,
  type RecordDatabase,
  type RecordSchema,
  under,
  withRecord,
} from "./record-database.ts";

export interface KeepingRequest {
  now: StoryRecord;
  /** Ids of the packs the story was read with. */
  packs: readonly string[];
  /** Only bring up to date what is in the record already. */
  onlyKnown: boolean;
}

/** Keeps a story; one that was read before takes its own place. */
export async function keepStory({ now, packs, onlyKnown }: KeepingRequest): Promise<void> {
  const at: StoryKey = [now.story.site, now.story.story];
  await withRecord(async (database) => {
    const changes = change(database);
    const [stories, texts] = [changes.objectStore("stories"), changes.objectStore("texts")];
    const known = await stories.get(at);
    if (!known && (onlyKnown || now.statements.length === 0)) return;
    const text = known && (await texts.get(at));
    const before = known && text ? { story: known, statements: unpackStatements(text) } : null;
    const kept = updateStory(before, now, packs);
    const isLeft = kept.story.count + kept.story.deleted.length > 0;
    await Promise.all([
      putSaid(changes, at, kept.statements),
      isLeft ? stories.put(kept.story) : stories.delete(at),
      isLeft ? texts.put(packStatements(kept), at) : texts.delete(at),
      countSites(changes, [kept.story], known ? [known] : []),
    ]);
    await changes.done;
  });
}

async function putSaid(
  changes: RecordChange,
  at: StoryKey,
  statements: readonly RecordedStatement[],
): Promise<void> {
  const said = changes.objectStore("said");
  await said.delete(under(...at));
  for (const each of statements) {
    const { site, story, id, day } = each;
    await said.put({ site, story, id, day, who: whoOf(each) });
  }
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
    const reading = database.transaction(["said", "stories", "texts"]);
    const rows = await Promise.all(actors.map((actor) => lookUp(reading, lookupsFor(actor, date))));
    const others = rows.map((found) => found.filter((row) => !isOf(row, own)));
    const words = await wordsAt(reading, others.flat());
    return Object.fromEntries(
      actors
        .map((actor, index) => {
          const met = (others[index] ?? []).flatMap((row) => words.get(keyOf(row).join(" ")) ?? []);
          return [actor.key, partRecord(met, date)] as const;
        })
        .filter(([, around]) => hasAny(around)),
    );
  });
}

type Looking = IDBPTransaction<RecordSchema, ("said" | "stories" | "texts")[]>;
type Place = Pick<RecordedStatement, "site" | "story" | "id">;

function isOf(row: Place, own: AroundRequest["own"]): boolean {
  return own !== null && row.site === own.site && row.story === own.story;
}

function hasAny({ before, same_day, since, undated }: RecordAround): boolean {
  return before.length + same_day.length + since.length + undated.length > 0;
}

async function lookUp(reading: Looking, lookups: readonly RecordLookup[]): Promise<Place[]> {
  const index = reading.objectStore("said").index("byWho");
  // The keys are all there is to know: they say where the words are.
  const found = await Promise.all(
    lookups.map(({ who, from, to, most }) =>
      index.getAllKeys(IDBKeyRange.bound([who, from], [who, to]), most),
    ),
  );
  const keys = new Map(found.flat().map((key) => [key.join(" "), key]));
  return [...keys.values()].map(([site, story, id]) => ({ site, story, id }));
}

/** Gives the words that stand at these places, by their keys' words; each story is read once. */
async function wordsAt(reading: Looking, places: readonly Place[]): Promise<Map<string, RecordedWords>> {
  const keys = new Map(places.map(({ site, story }) => [`${site} ${story}`, [site, story] as StoryKey]));
  const met = await Promise.all(
    [...keys.values()].map(async (key) => {
      const [story, text] = await Promise.all([
        reading.objectStore("stories").get(key),
        reading.objectStore("texts").get(key),
      ]);
      return wordsIn(story, text);
    }),
  );
  return new Map(met.flat().map((words) => [keyOf(words).join(" "), words]));
}

function wordsIn(story: RecordedStory | undefined, text: string | undefined): RecordedWords[] {
  if (!story || !text) return [];
  return unpackStatements(text).map((statement) => joinStory(statement, story));
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

/** What Chromium’s database takes for a statement beside its words: keys, index, its part of the story (`npm run bench record`). */
const BYTES_BESIDE_LETTERS = 200;

/** Gives a page of the record, so many stories in the order of their keys. */
export async function recordPage(after: StoryKey | null, most: number): Promise<RecordPage> {
  return await withRecord(async (database) => {
    const reading = database.transaction(["stories", "texts"]);
    const [stories, texts] = await Promise.all([
      reading.objectStore("stories").getAll(beyond(after), most),
      reading.objectStore("texts").getAll(beyond(after), most),
    ]);
    const last = stories.at(-1);
    return {
      words: stories.flatMap((story, index) => wordsIn(story, texts[index])),
      next: last && stories.length === most ? [last.site, last.story] : null,
    };
  });
}

/** Stories read at a time. */
const BATCH = 1000;
/** Statements looked through for one answer, so that a search can be followed and given up. */
const LOOKED_AT_ONCE = 20_000;

/** Searches a stretch of the record: gives its newest finds, how many there were, and where to go on. */
export async function searchRecord(
  query: string,
  after: StoryKey | null,
  most: number,
): Promise<RecordFinds> {
  const search = wordSearch(query);
  if (!search) return { newest: [], found: 0, looked: 0, next: null };
  return await withRecord(async (database) => {
    const found: RecordedStatement[] = [];
    let next = after;
    let looked = 0;
    do {
      const batch = await searchBatch(database, search, next);
      found.push(...batch.found);
      looked += batch.looked;
      next = batch.next;
    } while (next && looked < LOOKED_AT_ONCE);
    const newest = found.sort((a, b) => a.day - b.day).slice(0, most);
    return { newest: await join(database, newest), found: found.length, looked, next };
  });
}

async function searchBatch(database: RecordDatabase, search: WordSearch, after: StoryKey | null) {
  const texts = await database.getAll("texts", beyond(after), BATCH);
  const last = texts.at(-1);
  return {
    found: texts.flatMap((text) => findIn(text, search)),
    looked: texts.reduce((sum, text) => sum + countStatements(text), 0),
    next: last && texts.length === BATCH ? placeOf(last) : null,
  };
}

function findIn(text: string, search: WordSearch): RecordedStatement[] {
  if (!search.mayBeIn(text)) return [];
  const [site] = placeOf(text);
  return unpackStatements(text, (line) => search.mayBeIn(`${line}\n${site}`)).filter(search.finds);
}

async function join(
  database: RecordDatabase,
  statements: readonly RecordedStatement[],
): Promise<RecordedWords[]> {
  const { store } = database.transaction("stories");
  const joined = await Promise.all(
    statements.map(async (statement) => {
      const story = await store.get([statement.site, statement.story]);
      return story ? [joinStory(statement, story)] : [];
    }),
  );
  return joined.flat();
}

function beyond(key: StoryKey | null): IDBKeyRange | null {
  return key && IDBKeyRange.lowerBound(key, true);
}
