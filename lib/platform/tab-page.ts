/** The page in a tab, as the worker reaches it: puts the script in, or says what stands in the way. */
import { browser } from "wxt/browser";
import type { Obstacle } from "#lib/reading/tab-reading.ts";

const STORE =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;
const WEB = /^(https?|file):/;

/**
 * Says what keeps an address from being read at all, or null. Without an address there is no permission to know it;
 * a click on the toolbar button gives that for all but the browser's own pages.
 */
export function obstacleAt(url: string | undefined, clicked: boolean): Obstacle | null {
  if (!url) return clicked ? "browser-page" : "no-permission";
  if (STORE.test(url)) return "store-page";
  return WEB.test(url) ? null : "browser-page";
}

/** Says what keeps a document of this type from being read, or null. */
export function obstacleOfType(contentType: string): Obstacle | null {
  if (contentType === "application/pdf") return "pdf";
  return /html/i.test(contentType) ? null : "not-html";
}

/** Puts the reader script into a tab's page; gives null when it is there, else what stood in the way. */
export async function injectReader(tabId: number, url: string, script: string): Promise<Obstacle | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script as "/reader.js"] });
    return null;
  } catch {
    if (/\.pdf($|[?#])/i.test(url)) return "pdf";
    return url.startsWith("file:") ? "file-access" : "no-permission";
  }
}

/** Puts a style sheet into a tab's page without touching its markup; the same text takes it off again. */
export async function putStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css }).catch(() => undefined);
  await browser.scripting.insertCSS({ target: { tabId }, css });
}

/** Takes a style sheet off again. */
export async function takeStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css }).catch(() => undefined);
}
