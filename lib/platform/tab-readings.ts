/** What was read in each tab. Kept in session storage: it outlives the worker and ends with the browser. */
import { browser } from "wxt/browser";
import type { TabReading } from "#lib/reading/tab-reading.ts";

const keyOf = (tabId: number) => `reading:${tabId}`;

/** Gives what is known of a tab, or null. */
export async function getTabReading(tabId: number): Promise<TabReading | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabReading | undefined) ?? null;
}

/** Keeps what is known of a tab. */
export async function setTabReading(tabId: number, tab: TabReading): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: tab });
}

/** Forgets a tab, because it was closed or shows another page. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Lists the tabs of which a reading is kept. */
export async function readTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith("reading:"))
    .map((key) => Number(key.slice("reading:".length)));
}

/** Calls back at every change of a tab's reading; gives a function that ends it. */
export function watchTabReading(tabId: number, onChange: (tab: TabReading | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tabId)];
    if (change) onChange((change.newValue as TabReading | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
