/** The extension asked from one of its own pages, in its own messages and stores. */
import type { Page } from "puppeteer-core";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import type { Settings } from "#lib/sources/settings.ts";
import type { KeptReading } from "./page-result.ts";

/** As much of the browser's interface as is used here. */
interface Extension {
  chrome: {
    tabs: {
      query(of: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
    storage: Record<
      "session" | "local",
      { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
    >;
  };
}

/** Gives the id of the tab that shows an address, or null. */
export function tabAt(own: Page, url: string): Promise<number | null> {
  return own.evaluate(async (address) => {
    const tabs = await (globalThis as unknown as Extension).chrome.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? null;
  }, url);
}

/** Gives what the extension keeps of a tab once it has read the page at this address; null before that. */
export async function kept(own: Page, tabId: number, url: string): Promise<KeptReading | null> {
  const text = await own.evaluate(async (key) => {
    const items = await (globalThis as unknown as Extension).chrome.storage.session.get(key);
    return items[key] as string | undefined;
  }, `reading:${tabId}`);
  const tab = text ? (JSON.parse(text) as TabReading) : null;
  if (!tab || ("url" in tab && tab.url !== url)) return null;
  const reading = tab.state === "read" ? tab.reading : null;
  return {
    state: tab.state,
    message: tab.state === "failed" ? tab.message : null,
    blocks: reading?.article.blocks.length ?? 0,
    mentions: (reading?.mentions ?? []).map(({ surface, rule }) => ({ surface, rule })),
    painted: tab.state === "read" ? tab.painted : 0,
  };
}

/** Asks the script in a page for the article once more, and times it, the message there and back included. */
export function ask(own: Page, tabId: number): Promise<{ articleMs: number }> {
  return own.evaluate(async (id) => {
    const startedAt = performance.now();
    const message = { id: 1, type: "pageArticle", timestamp: Date.now() };
    await (globalThis as unknown as Extension).chrome.tabs.sendMessage(id, message).catch(() => undefined);
    return { articleMs: performance.now() - startedAt };
  }, tabId);
}

/** Switches the names in all pages on or off, as the options page does. */
export async function setPaint(own: Page, paint: boolean): Promise<void> {
  await own.evaluate(async (on) => {
    const { local } = (globalThis as unknown as Extension).chrome.storage;
    const { settings } = (await local.get("settings")) as { settings?: Partial<Settings> };
    await local.set({ settings: { ...settings, paint: on } });
  }, paint);
}
