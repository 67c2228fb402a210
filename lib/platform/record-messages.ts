/** What popup and options page ask the worker about the reading record. */
import type { EntityKey } from "#lib/packs/collection.ts";
import type { RecordAround } from "#lib/record/around-story.ts";
import type { RecordedWords, RecordKey } from "#lib/record/recorded.ts";

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

/** `next` is where to go on; null at the end. */
export interface RecordPage {
  words: RecordedWords[];
  next: RecordKey | null;
}

export interface RecordFinds {
  /** The newest of what was found in this stretch. */
  newest: RecordedWords[];
  found: number;
  looked: number;
  next: RecordKey | null;
}

export type RecordDeletion =
  | { what: "statement"; key: RecordKey }
  | { what: "site"; site: string }
  /** ISO 8601, UTC. */
  | { what: "read-before"; moment: string }
  | { what: "everything" };

/** Requests to the worker, from the extension's own pages only. Long answers come in pages, so that none holds up who asks. */
export interface RecordProtocol {
  tabRecord(request: { tabId: number }): TabRecord;
  /** Null when the browser does not open the record's database. */
  recordFacts(): RecordFacts | null;
  recordPage(request: { after: RecordKey | null }): RecordPage;
  recordFinds(request: { query: string; after: RecordKey | null; most: number }): RecordFinds;
  /** Gives whether there is more of it to delete: then ask again. */
  recordDeletion(request: RecordDeletion): boolean;
}
