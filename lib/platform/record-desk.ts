/** The worker's side of the reading record: what is read goes in, what is asked for comes out; never for private windows. */
import { browser } from "wxt/browser";
import type { Entity, EntityKey } from "#lib/packs/collection.ts";
import type { Reading } from "#lib/reading/reading.ts";
import type { RecordDeletion, TabRecord } from "#lib/record/record-answers.ts";
import { storyAddress } from "#lib/record/story-address.ts";
import { worthKeeping } from "#lib/record/worth-keeping.ts";
import type { Settings } from "#lib/sources/settings.ts";
import { onMessage } from "./messages.ts";
import { NoRecord } from "./record-database.ts";
import { deleteAll, deleteOne, deleteReadBefore, deleteSite, pruneRecord } from "./record-deletion.ts";
import { keepStory, recordAround, recordFacts, recordPage, searchRecord } from "./record-store.ts";
import { fromOwnPage } from "./senders.ts";
import { getTabReading } from "./tab-readings.ts";

/** A story that was read in a tab. */
export interface StoryRead {
  tabId: number;
  url: string;
  reading: Reading;
  entities: ReadonlyMap<EntityKey, Entity>;
  /** Read again because packs or settings changed, not because the reader came to it. */
  again: boolean;
}

/** The popup looks into the record as soon as a story is read; what is written meanwhile would keep it waiting. */
const WRITTEN_AFTER_MS = 500;

/**
 * Keeps what was said in a story, when the reader wants that and the window is not private. Never throws: a story is
 * read all the same.
 */
export async function recordStory(
  story: StoryRead,
  settings: () => Promise<Settings>,
  readAt: string,
): Promise<void> {
  if (!(await settings()).record.on || (await isPrivate(story.tabId))) return;
  const { reading, again } = story;
  const now = worthKeeping({ ...story, readAt });
  if (!now) return;
  const packs = reading.packs.map(({ id }) => id);
  await new Promise((wait) => setTimeout(wait, WRITTEN_AFTER_MS));
  // The reader may just have switched it off.
  const { record } = await settings();
  if (!record.on) return;
  await keepStory({ now, packs, onlyKnown: again })
    .then(() => pruneRecord(record.most, now.story))
    // Without room or database there is no record; the options page says so.
    .catch(() => undefined);
}

/** A tab that is gone may have been private. */
async function isPrivate(tabId: number): Promise<boolean> {
  return await browser.tabs.get(tabId).then(
    ({ incognito }) => incognito !== false,
    () => true,
  );
}

/** Gives what the record has for the story in a tab. */
export async function tabRecord(tabId: number, { record }: Pick<Settings, "record">): Promise<TabRecord> {
  if (await isPrivate(tabId)) return { state: "private" };
  if (!record.on) return { state: "off" };
  const tab = await getTabReading(tabId);
  if (tab?.state !== "read") return { state: "on", around: {} };
  const { article, context } = tab.reading;
  const request = {
    actors: [...context.actors, ...context.candidates],
    date: article.publishedAt?.value ?? null,
    own: storyAddress(tab.url, article.url),
  };
  return await recordAround(request).then(
    (around) => ({ state: "on", around }),
    () => ({ state: "unavailable" }),
  );
}

/** As many stories as a message carries without being felt. */
const PAGE = 200;

/** Answers what popup and options page ask about the record. */
export function answerRecordRequests(settings: () => Promise<Settings>): void {
  onMessage("tabRecord", ({ data, sender }) =>
    fromOwnPage(sender, async () => tabRecord(data.tabId, await settings())),
  );
  onMessage("recordFacts", ({ sender }) => fromOwnPage(sender, () => recordFacts().catch(noneWithout)));
  onMessage("recordPage", ({ data, sender }) => fromOwnPage(sender, () => recordPage(data.after, PAGE)));
  onMessage("recordFinds", ({ data, sender }) =>
    fromOwnPage(sender, () => searchRecord(data.query, data.after, data.most)),
  );
  onMessage("recordDeletion", ({ data, sender }) => fromOwnPage(sender, () => deleteFromRecord(data)));
}

function noneWithout(error: unknown): null {
  if (error instanceof NoRecord) return null;
  throw error;
}

async function deleteFromRecord(deletion: RecordDeletion): Promise<boolean> {
  switch (deletion.what) {
    case "statement":
      await deleteOne(deletion.key);
      return false;
    case "site":
      await deleteSite(deletion.site);
      return false;
    case "read-before":
      return await deleteReadBefore(deletion.moment);
    case "everything":
      await deleteAll();
      return false;
  }
}
