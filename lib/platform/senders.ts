/** Who sent a message. What a page's script says of itself is not believed; the browser knows. */
import { browser } from "wxt/browser";
import { siteOf } from "#lib/sources/site.ts";

interface Sender {
  url?: string | undefined;
  tab?: { url?: string | undefined } | undefined;
}

/** Runs a request only when it comes from one of the extension's own pages; a page's script may not ask for it. */
export async function fromOwnPage<T>(sender: Sender, run: () => Promise<T>): Promise<T> {
  if (!isOwnPage(sender)) throw new Error("Only Hitherto's own pages may ask for this.");
  return await run();
}

/** Gives the site that a request is about: of the page that sends it, or of the tab that one of our own pages names. */
export async function siteOfRequest(sender: Sender, tabId: unknown): Promise<string | null> {
  if (!isOwnPage(sender)) return siteOf(sender.tab?.url ?? sender.url);
  return typeof tabId === "number" ? siteOf((await browser.tabs.get(tabId)).url) : null;
}

function isOwnPage({ url }: Sender): boolean {
  const own = new URL(browser.runtime.getURL("/" as "/popup.html")).origin;
  return url !== undefined && new URL(url).origin === own;
}
