/** What the reading record holds: stories, and the statements met in them. */
import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import type { Quotation } from "#lib/quotations/quotation.ts";

/** Where a statement stands in the record: its site, its story there, itself. Sorted so that a site is one range. */
export type RecordKey = [site: string, story: string, id: string];

export interface RecordedStory {
  /** As `siteOf` gives it. */
  site: string;
  /** A digest of the story's address: the same story read again is the same. */
  story: string;
  /** http(s), without a fragment. */
  url: string;
  title: string | null;
  /** What the site calls itself, else its host. */
  publisher: string;
  /** BCP 47 */
  lang: string | null;
  /** The story's day; null when it states none and the reader gave none. */
  date: PartialDate | null;
  /** ISO 8601, UTC: when it was last read. */
  readAt: string;
  /** How many statements of it are kept, and how many letters they take. */
  count: number;
  letters: number;
  /** Ids of statements that the reader deleted one by one: they stay deleted when the story is read again. */
  deleted: string[];
}

export interface RecordedStatement {
  site: string;
  story: string;
  /** A digest of speaker and words: where they stand in the story does not matter. */
  id: string;
  /** In the story's order. */
  place: number;
  kind: Quotation["kind"];
  /** Whole spoken words without their outer marks; all else as the story tells it, with its reporting words. */
  words: string;
  speaker: EntityKey;
  /** Kind and Wikidata item, such as `person Q1`: it outlives a pack and its ids. Absent when the pack gives none. */
  item?: string;
  name: string;
  actor: "person" | "organization";
  /** As `sortDay` gives it. */
  day: number;
}

/** One story with the statements kept of it. */
export interface StoryRecord {
  story: RecordedStory;
  statements: RecordedStatement[];
}

/** A statement joined with its story, as it is shown, found and exported. */
export interface RecordedWords extends RecordedStatement {
  from: Pick<RecordedStory, "url" | "title" | "publisher" | "lang" | "date" | "readAt">;
}

/** What an actor is looked up by: its Wikidata item where the pack gives one, for that outlives the pack's ids, else its key. */
export function whoOf({ item, speaker }: Pick<RecordedStatement, "item" | "speaker">): string {
  return item ?? speaker;
}

/** Gives the key of a statement. */
export function keyOf({ site, story, id }: Pick<RecordedStatement, "site" | "story" | "id">): RecordKey {
  return [site, story, id];
}

/** Joins a statement with its story. */
export function joinStory(statement: RecordedStatement, story: RecordedStory): RecordedWords {
  const { url, title, publisher, lang, date, readAt } = story;
  return { ...statement, from: { url, title, publisher, lang, date, readAt } };
}
