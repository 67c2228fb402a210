/** What every browser test starts from: the built extension in a browser, and a small newspaper on this machine. */
import type { Page } from "puppeteer-core";
import { needBuild } from "#scripts/browser/build.ts";
import { LOOPBACK_ONLY, openChromium, type ReaderBrowser } from "#scripts/browser/chromium.ts";
import { settled } from "#scripts/browser/reader.ts";
import { type Answer, type Site, serve } from "#scripts/browser/site.ts";

export interface Scene {
  reader: ReaderBrowser;
  /** Where the newspaper is, without a slash at the end. */
  origin: string;
  /** The browser's first tab. */
  page: Page;
  /** Opens a path of the newspaper in the first tab, or in another. */
  visit(path: string, page?: Page): Promise<Page>;
  /** Clicks the toolbar button on a page and gives the popup once it has something to say. */
  click(page?: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface SceneOptions {
  folder?: string;
  profile?: string | null;
}

/** Opens the browser with the extension as shipped (or as it is in `folder`); `pages` are the newspaper's by path. */
export async function openScene(
  pages: Readonly<Record<string, Answer>>,
  { folder = needBuild("chrome-mv3"), profile = null }: SceneOptions = {},
): Promise<Scene> {
  const site: Site = await serve((path) => pages[path] ?? null);
  const reader = await openChromium(folder, { flags: [LOOPBACK_ONLY], profile });
  const [first] = await reader.browser.pages();
  const page = first ?? (await reader.browser.newPage());
  return {
    reader,
    origin: site.origin,
    page,
    visit: async (path, tab = page) => {
      await tab.goto(`${site.origin}${path}`);
      return tab;
    },
    click: async (tab = page) => {
      const popup = await reader.click(tab);
      await settled(popup);
      return popup;
    },
    close: async () => {
      await reader.close();
      await site.close();
    },
  };
}

/** Long enough for the events of the page before to have come and gone. */
const QUIET_MS = 500;
const LOOKS_EVERY_MS = 20;

/** Ends the extension's worker, as the browser does whenever it has been idle for half a minute. */
export async function stopWorker({ reader: { browser, extensionId } }: Scene): Promise<void> {
  const target = browser
    .targets()
    .find((one) => one.type() === "service_worker" && one.url().includes(`//${extensionId}/`));
  const worker = await target?.worker();
  if (!target || !worker) return;
  // The browser ends an idle worker. One that is ended as an event wakes it neither ends nor ever answers again.
  await new Promise((quiet) => setTimeout(quiet, QUIET_MS));
  await worker.close();
  // Another may be at work already: only this one is to be gone.
  while (browser.targets().includes(target)) await new Promise((wait) => setTimeout(wait, LOOKS_EVERY_MS));
}
