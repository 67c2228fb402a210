/** What the record answers when it is asked. */
import type { EntityKey } from "#lib/packs/collection.ts";
import type { RecordAround } from "./around-story.ts";
import type { RecordedWords, RecordKey } from "./recorded.ts";

/** What the record has for the story in a tab, or why it has nothing to give. */
export type TabRecord =
  | { state: "off" | "private" | "unavailable" }
  | { state: "on"; around: Record<EntityKey, RecordAround> };

export interface RecordFacts {
  count: number;
  stories: number;
  /** About what it takes on the device. */
  bytes: number;
  /** Most statements first. */
  sites: { site: string; count: number }[];
}

/** A story's place in the record: after it an answer may go on. */
export type StoryKey = [site: string, story: string];

/** `next` is where to go on; null at the end. */
export interface RecordPage {
  words: RecordedWords[];
  next: StoryKey | null;
}

export interface RecordFinds {
  /** The newest of what was found in this stretch. */
  newest: RecordedWords[];
  found: number;
  looked: number;
  next: StoryKey | null;
}

export type RecordDeletion =
  | { what: "statement"; key: RecordKey }
  | { what: "site"; site: string }
  /** ISO 8601, UTC. */
  | { what: "read-before"; moment: string }
  | { what: "everything" };
