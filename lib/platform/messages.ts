/** The messages between popup, options page, worker and page. Requests are nouns; each type is its payload. */
import { defineExtensionMessaging } from "@webext-core/messaging";
import type { RawStory } from "#lib/article/extract-story.ts";
import type { Fault } from "#lib/packs/check.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import type { QuotationPlace } from "#lib/reading/quotation-place.ts";
import type { Reading } from "#lib/reading/reading.ts";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import type { TakeAwayForm } from "#lib/reading/take-away.ts";
import type { PackListing } from "#lib/sources/pack-listing.ts";
import type { RejectionRequest } from "#lib/sources/rejection-request.ts";
import type { Appearance } from "#lib/sources/settings.ts";
import type { RecordProtocol } from "./record-messages.ts";

/** What the script in a page found there. `pageId` names this very document at this very address. */
export interface PageArticle {
  pageId: string;
  url: string;
  contentType: string;
  title: string | null;
  /** As the page gives it; the worker makes an article of it. */
  story: RawStory | null;
}

/** What a page is told to show. */
export interface PageShow {
  pageId: string;
  reading: Reading;
  paint: boolean;
  appearance: Appearance;
  /** What "Not this person" takes off for each mention, in their order: worked out here to keep the page's script small. */
  rejectable: string[][];
}

/** What a page says it shows; null when the reading is of another document than the one that stands there now. */
export type PageShown = { painted: number; lost: number } | null;

export type AddPackResult = { ok: true; title: string } | { ok: false; faults: Fault[]; more: number };

/** Requests to the worker. */
interface WorkerProtocol {
  /** Reads the page in a tab, now. `clicked` when the reader has just clicked the toolbar button on it. */
  tabReading(request: { tabId: number; clicked: boolean }): TabReading;
  /** Reads it again as if published on this day; null takes the page's own date back. */
  correctedReading(request: { tabId: number; date: string | null }): TabReading;
  /** From a page: its story is no longer what was read. */
  changedStory(page: PageArticle): void;
  /** What was read of a page, written in a form to take away; null when the tab has gone on to another page. */
  writtenReading(request: { tabId: number; pageId: string; form: TakeAwayForm }): string | null;
  packListings(): PackListing[];
  addedPack(request: { text: string }): AddPackResult;
  removedPack(request: { id: string }): void;
  /**
   * "Not this person": takes a name off on the site of the page that asks, or, when the popup asks, of the tab it stands
   * for. Fails when it cannot be kept.
   */
  rejectedMatch(request: RejectionRequest & { tabId?: number }): void;
}

/** Requests to the script in a page. */
interface PageProtocol {
  pageArticle(): PageArticle;
  /** The `pageId` of what was last read there; null once the page has gone on to another address. */
  standingPage(): string | null;
  shownReading(show: PageShow): PageShown;
  /** Scrolls to the next mention of an actor or proposal and flashes it. */
  nextMention(request: { key: EntityKey }): boolean;
  /** Scrolls to the words of a quotation and flashes them; false when the page no longer has them. */
  quotationPlace(place: QuotationPlace): boolean;
}

/** Every message by name. */
export interface Protocol extends WorkerProtocol, RecordProtocol, PageProtocol {}

export const { sendMessage, onMessage } =
  defineExtensionMessaging<{
    [Name in keyof Protocol]: Protocol[Name];
  }>();
