/** What was read in each tab. Kept in session storage: it outlives the worker and ends with the browser. */
import { browser } from "wxt/browser";
import type { TabReading } from "#lib/reading/tab-reading.ts";

const PREFIX = "reading:";
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** Gives what is known of a tab, or null. */
export async function getTabReading(tabId: number): Promise<TabReading | null> {
  const key = keyOf(tabId);
  return parse((await browser.storage.session.get(key))[key]);
}

/**
 * Keeps what is known of a tab. It is kept as one string: with a reading as an object, the browser takes several
 * times as long to write it, to read it and to tell those who watch it.
 */
export async function setTabReading(tabId: number, tab: TabReading): Promise<void> {
  const item = { [keyOf(tabId)]: JSON.stringify(tab) };
  try {
    await browser.storage.session.set(item);
  } catch {
    // The browser keeps ten megabytes: the story in front of the reader goes before those in other tabs.
    const others = (await readTabs()).filter((other) => other !== tabId);
    await browser.storage.session.remove(others.map(keyOf));
    await browser.storage.session.set(item);
  }
}

/** Forgets a tab, because it was closed or shows another page. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Lists the tabs of which a reading is kept. */
export async function readTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
}

/** Calls back at every change of a tab's reading; gives a function that ends it. */
export function watchTabReading(tabId: number, onChange: (tab: TabReading | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tabId)];
    if (change) onChange(parse(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

function parse(kept: unknown): TabReading | null {
  return typeof kept === "string" ? (JSON.parse(kept) as TabReading) : null;
}
