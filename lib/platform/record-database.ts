/** The reading record's own database. It is apart from the packs', so that it can be deleted whole. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { RecordedStory, RecordKey } from "#lib/record/recorded.ts";

/** How much is kept of a site: counted as it is written, because counting half a million takes the browser a second. */
export interface SiteCount {
  site: string;
  stories: number;
  count: number;
  letters: number;
}

/** Where a statement stands, by who said it and when; what was said is in its story's text. */
interface SaidRow {
  site: string;
  story: string;
  id: string;
  /** As `whoOf` gives it. */
  who: string;
  /** As `sortDay` gives it: an actor's newest comes first. */
  day: number;
}

/** Keys begin with the site, so that all of a site is one range. */
export interface RecordSchema extends DBSchema {
  stories: { key: [site: string, story: string]; value: RecordedStory; indexes: { byRead: string } };
  /** As `packStatements` writes them. */
  texts: { key: [site: string, story: string]; value: string };
  said: { key: RecordKey; value: SaidRow; indexes: { byWho: [who: string, day: number] } };
  sites: { key: string; value: SiteCount };
}

export type RecordDatabase = IDBPDatabase<RecordSchema>;
export type RecordChange = IDBPTransaction<
  RecordSchema,
  ("stories" | "texts" | "said" | "sites")[],
  "readwrite"
>;

export const RECORD_DATABASE = "hitherto-record";

/** By the version they lead to. Raise the version with every change of shape, and add the step to it here. */
const UPGRADES: Record<number, (database: RecordDatabase) => void> = {
  1: (database) => {
    const stories = database.createObjectStore("stories", { keyPath: ["site", "story"] });
    stories.createIndex("byRead", "readAt");
    database.createObjectStore("texts");
    const said = database.createObjectStore("said", { keyPath: ["site", "story", "id"] });
    said.createIndex("byWho", ["who", "day"]);
    database.createObjectStore("sites", { keyPath: "site" });
  },
};
const VERSION = 1;

/** Says that the browser gives no database; some do so in private windows or when they keep no history. */
export class NoRecord extends Error {
  override name = "NoRecord";
}

/** Uses the record's database; throws `NoRecord` when the browser does not open it. */
export async function withRecord<T>(use: (database: RecordDatabase) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

async function open(): Promise<RecordDatabase> {
  try {
    return await openDB<RecordSchema>(RECORD_DATABASE, VERSION, {
      upgrade: (database, from) => {
        for (let version = from + 1; version <= VERSION; version++) UPGRADES[version]?.(database);
      },
    });
  } catch (cause) {
    throw new NoRecord("The browser does not open the record's database.", { cause });
  }
}

/** Opens a change of everything at once: it is made whole or not at all. */
export function change(database: RecordDatabase): RecordChange {
  return database.transaction(["stories", "texts", "said", "sites"], "readwrite");
}

/** Gives the range of all that stands under the beginning of a key. */
export function under(...begin: [site: string, story?: string]): IDBKeyRange {
  const key = begin.filter((part) => part !== undefined);
  // A list sorts after every text.
  return IDBKeyRange.bound(key, [...key, []]);
}
