/** What was read in a tab, as long as the page it was read from stands there. */
import type { TabReading } from "#lib/reading/tab-reading.ts";
import { sendMessage } from "./messages.ts";
import { forgetTab, getTabReading } from "./tab-readings.ts";

/**
 * Gives what was read of the page that a tab shows. When the tab has gone on, gives null and forgets what was read. The
 * browser reports a page as loading also when only its fragment or its history entry changed, so the page itself is asked.
 */
export async function standingReading(tabId: number): Promise<TabReading | null> {
  const known = await getTabReading(tabId);
  if (!known) return null;
  const pageId = pageIdOf(known);
  const standing = pageId && (await sendMessage("standingPage", undefined, tabId).catch(() => null));
  // It may have been read anew in the meantime.
  if (pageId && standing === pageId) return await getTabReading(tabId);
  await forgetPage(tabId, pageId);
  return null;
}

/** Forgets what was read of a page in a tab; of another page that was read there in the meantime, nothing. */
export async function forgetPage(tabId: number, pageId: string | null): Promise<void> {
  const known = await getTabReading(tabId);
  if (known && pageIdOf(known) === pageId) await forgetTab(tabId);
}

function pageIdOf(tab: TabReading): string | null {
  return "pageId" in tab ? tab.pageId : null;
}
