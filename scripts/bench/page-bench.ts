/** Reads saved pages with the built extension in Chromium, several tabs in turn, and judges what it did to each. */

import type { CDPSession, Page } from "puppeteer-core";
import { isPainted } from "#lib/page/paint.ts";
import { type BuildCopy, copyBuildForLoopback } from "../browser/build.ts";
import { LOOPBACK_ONLY, openChromium, type ReaderBrowser } from "../browser/chromium.ts";
import { addPack } from "../browser/reader.ts";
import { type Site, serve } from "../browser/site.ts";
import { ask, kept, setPaint, tabAt } from "./extension-page.ts";
import { type PageFile, pageAnswer } from "./page-files.ts";
import { compareRanges, type KeptReading, type PageResult } from "./page-result.ts";

const TABS = 8;
const PATIENCE_MS = 30_000;

export interface PageBench {
  /** Adds a pack from a file, as a reader does. */
  addPack(file: string): Promise<void>;
  /** Reads the pages; `done` is told of each. */
  read(pages: readonly PageFile[], done?: (count: number) => void): Promise<PageResult[]>;
  close(): Promise<void>;
}

interface Bench {
  reader: ReaderBrowser;
  site: Site;
  build: BuildCopy;
  /** The options page: from there the extension is asked. */
  own: Page;
  tabs: Tab[];
  /** Of the worker, since they were last looked at. */
  exceptions: string[];
}

interface Tab {
  page: Page;
  exceptions: string[];
}

/** Opens Chromium with the extension, allowed to read this machine's own pages as they are opened. */
export async function openPageBench(pages: readonly PageFile[]): Promise<PageBench> {
  const byPath = new Map(pages.map((page) => [pathOf(page), page]));
  const site = await serve((path) => {
    const page = byPath.get(decodeURIComponent(path));
    return page ? pageAnswer(page) : null;
  });
  const build = copyBuildForLoopback("chrome-mv3");
  const reader = await openChromium(build.folder, { flags: [LOOPBACK_ONLY] });
  const exceptions: string[] = [];
  await watchWorkers(reader, exceptions);
  const tabs = await Promise.all(Array.from({ length: TABS }, () => openTab(reader)));
  const bench: Bench = { reader, site, build, own: await reader.open("options.html"), tabs, exceptions };
  return {
    addPack: (file) => addPack(bench.own, file),
    read: (some, done) => readAll(bench, some, done),
    close: async () => {
      await reader.close();
      await site.close();
      await build.remove();
    },
  };
}

function pathOf({ set, name }: PageFile): string {
  return `/${set}/${name}`;
}

async function openTab({ browser }: ReaderBrowser): Promise<Tab> {
  const page = await browser.newPage();
  const exceptions: string[] = [];
  watch(await page.createCDPSession(), exceptions);
  // The extension reads a page once it has loaded: this is what it was like just before.
  await page.evaluateOnNewDocument(() => {
    addEventListener("load", () => {
      (window as Seen).htmlBefore = document.documentElement.outerHTML;
    });
  });
  return { page, exceptions };
}

type Seen = Window & { htmlBefore?: string };

async function watchWorkers({ browser }: ReaderBrowser, exceptions: string[]): Promise<void> {
  const follow = async (target: ReturnType<typeof browser.target>) => {
    if (target.type() === "service_worker") watch(await target.createCDPSession(), exceptions);
  };
  browser.on("targetcreated", (target) => void follow(target).catch(() => undefined));
  await Promise.all(browser.targets().map(follow));
}

/** The pages' own scripts do not run, so whatever is thrown is ours. */
function watch(tools: CDPSession, exceptions: string[]): void {
  tools.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, text } }) => {
    exceptions.push((exception?.description ?? text).split("\n")[0] ?? text);
  });
  void tools.send("Runtime.enable").catch(() => undefined);
}

async function readAll(
  bench: Bench,
  pages: readonly PageFile[],
  done?: (count: number) => void,
): Promise<PageResult[]> {
  const results: PageResult[] = [];
  for (let at = 0; at < pages.length; at += TABS) {
    const batch = pages.slice(at, at + TABS);
    const shown: PageResult[] = [];
    for (const [index, page] of batch.entries()) {
      shown.push(await readPage(bench, bench.tabs[index] as Tab, page));
      done?.(at + index + 1);
    }
    await compareAfter(bench, shown);
    results.push(...shown);
  }
  return results;
}

async function readPage(bench: Bench, tab: Tab, file: PageFile): Promise<PageResult> {
  try {
    return await judgePage(bench, tab, file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...unread(file), exceptions: [message] };
  }
}

function unread({ set, name }: PageFile): PageResult {
  const counts = { blocks: 0, mentions: 0, right: 0, lost: 0, articleMs: 0 };
  return { set, name, state: "failed", ...counts, wrong: [], exceptions: [], sameHtml: true };
}

async function judgePage(bench: Bench, tab: Tab, file: PageFile): Promise<PageResult> {
  tab.exceptions.length = 0;
  bench.exceptions.length = 0;
  const url = `${bench.site.origin}${encodeURI(pathOf(file))}`;
  // In a tab that nobody sees some pages never finish loading, and those are read when they are seen.
  await tab.page.bringToFront();
  await tab.page.goto(url, { waitUntil: "domcontentloaded" });
  const { id, reading } = await readingOf(bench.own, url);
  const live = await tab.page.evaluate(() => ({
    same: (window as Seen).htmlBefore === document.documentElement.outerHTML,
    ranges: [...(CSS.highlights.get("hitherto") ?? [])].map(String),
  }));
  const { articleMs } = await ask(bench.own, id);
  const painted = reading.mentions.filter(isPainted);
  const exceptions = [...tab.exceptions, ...bench.exceptions, ...(reading.message ? [reading.message] : [])];
  return {
    ...unread(file),
    state: reading.state,
    blocks: reading.blocks,
    mentions: painted.length,
    ...compareRanges(painted, live.ranges),
    lost: painted.length - reading.painted,
    exceptions,
    sameHtml: live.same,
    articleMs,
  };
}

async function readingOf(own: Page, url: string): Promise<{ id: number; reading: KeptReading }> {
  for (
    const end = Date.now() + PATIENCE_MS;
    Date.now() < end;
    await new Promise((wait) => setTimeout(wait, 25))
  ) {
    const id = await tabAt(own, url);
    const reading = id === null ? null : await kept(own, id, url);
    if (id !== null && reading) return { id, reading };
  }
  throw new Error(`${url} was not read within ${PATIENCE_MS / 1000} seconds.`);
}

/** Takes the paint off all pages of a batch and compares each with what it was before it was read. */
async function compareAfter({ own, tabs }: Bench, shown: PageResult[]): Promise<void> {
  await setPaint(own, false);
  for (const [index, result] of shown.entries()) {
    const { page } = tabs[index] as Tab;
    const end = Date.now() + PATIENCE_MS;
    while ((await page.evaluate(() => CSS.highlights.has("hitherto"))) && Date.now() < end)
      await new Promise((wait) => setTimeout(wait, 25));
    const after = await page.evaluate(
      () => (window as Seen).htmlBefore === document.documentElement.outerHTML && CSS.highlights.size === 0,
    );
    result.sameHtml &&= after;
  }
  await Promise.all(tabs.map(({ page }) => page.goto("about:blank")));
  await setPaint(own, true);
}
