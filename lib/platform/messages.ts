/** The messages between popup, options page, worker and page. Requests are nouns; each type is its payload. */
import { defineExtensionMessaging } from "@webext-core/messaging";
import type { Article } from "#lib/article/article.ts";
import type { Fault } from "#lib/packs/check.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import type { Reading } from "#lib/reading/reading.ts";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import type { PackListing } from "#lib/sources/pack-listing.ts";
import type { Appearance } from "#lib/sources/settings.ts";

/** What the script in a page found there. `pageId` names this very document at this very address. */
export interface PageArticle {
  pageId: string;
  url: string;
  contentType: string;
  title: string | null;
  article: Article | null;
}

/** What a page is told to show. */
export interface PageShow {
  pageId: string;
  reading: Reading;
  paint: boolean;
  appearance: Appearance;
}

/** What a page says it shows; null when the reading is of another document than the one that stands there now. */
export type PageShown = { painted: number; lost: number } | null;

export type AddPackResult = { ok: true; title: string } | { ok: false; faults: Fault[]; more: number };

/** Requests to the worker. */
interface WorkerProtocol {
  /** Reads the page in a tab, now. */
  tabReading(request: { tabId: number }): TabReading;
  /** Reads it again as if published on this day; null takes the page's own date back. */
  correctedReading(request: { tabId: number; date: string | null }): TabReading;
  packListings(): PackListing[];
  addedPack(request: { text: string }): AddPackResult;
  removedPack(request: { id: string }): void;
}

/** Requests to the script in a page. */
interface PageProtocol {
  pageArticle(): PageArticle;
  shownReading(show: PageShow): PageShown;
  /** Takes everything off the page. */
  clearedPage(): void;
  /** Scrolls to the next mention of an actor or proposal and flashes it. */
  nextMention(request: { key: EntityKey }): boolean;
}

/** Every message by name. */
export interface Protocol extends WorkerProtocol, PageProtocol {}

export const { sendMessage, onMessage } =
  defineExtensionMessaging<{
    [Name in keyof Protocol]: Protocol[Name];
  }>();
