/** Chromium with the built extension in it, as a person has it: a real toolbar click, a real popup. */
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { needChromium } from "./find.ts";

export interface ReaderBrowser {
  browser: Browser;
  extensionId: string;
  /** Clicks the toolbar button on a page and gives the popup. */
  click(page: Page): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

const FLAGS = [
  "--no-sandbox",
  "--enable-unsafe-extension-debugging",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];

/** No name is looked up and no address reached but this machine's own. */
export const LOOPBACK_ONLY = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

interface ChromiumOptions {
  headless?: boolean;
  flags?: string[];
  /** A folder that outlives the browser; without one the profile is fresh and goes with it. */
  profile?: string | null;
}

/** Starts the machine's Chromium-family browser with the extension in `folder`. */
export async function openChromium(
  folder: string,
  { headless = true, flags = [], profile: kept = null }: ChromiumOptions = {},
): Promise<ReaderBrowser> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), "hitherto-"));
  const browser = await puppeteer.launch({
    executablePath: needChromium(),
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [folder],
    args: [...FLAGS, ...flags],
    ...(headless ? { defaultViewport: { width: 1100, height: 900 } } : { defaultViewport: null }),
  });
  const extensionId = await idOf(browser);
  await workerStarted(browser, extensionId);
  return {
    browser,
    extensionId,
    click: (page) => clickToolbar(browser, extensionId, page),
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      if (!kept) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The extension is listed a moment after the browser is up. */
const LISTED_WITHIN_MS = 10_000;

async function idOf(browser: Browser): Promise<string> {
  for (const end = Date.now() + LISTED_WITHIN_MS; Date.now() < end; ) {
    const [id] = [...(await browser.extensions()).keys()];
    if (id) return id;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  await browser.close();
  throw new Error("The browser did not load the extension. Does it allow unpacked extensions?");
}

/**
 * The browser lists an extension before its worker has run for the first time. Until then nothing listens, and what
 * happens in a tab is never told to it; a worker that is ended while it is still installed would never come back.
 */
async function workerStarted(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === "service_worker" && one.url().startsWith(`chrome-extension://${id}/`),
    { timeout: LISTED_WITHIN_MS },
  );
  const worker = await target.worker();
  const isActive = () =>
    (globalThis as unknown as { registration: ServiceWorkerRegistration }).registration.active?.state ===
    "activated";
  while (worker && !(await worker.evaluate(isActive))) await new Promise((wait) => setTimeout(wait, 20));
}

/** A second click would close a popup that is still open, so an old one is closed first. */
async function clickToolbar(browser: Browser, id: string, page: Page): Promise<Page> {
  const isPopup = (url: string) => url === `chrome-extension://${id}/popup.html`;
  for (const target of browser.targets().filter((one) => isPopup(one.url()))) {
    const old = await target.asPage();
    await old.close().catch(() => undefined);
  }
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  await extension?.triggerAction(page);
  const target = await browser.waitForTarget((one) => isPopup(one.url()), { timeout: 10_000 });
  return await target.asPage();
}
