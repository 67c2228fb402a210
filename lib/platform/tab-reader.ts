/** Reads the page in a tab: puts the script in, takes the article, makes the Reading, has it shown, keeps it. */
import { browser } from "wxt/browser";
import type { Article } from "#lib/article/article.ts";
import type { MentionFinder } from "#lib/mentions/find-mentions.ts";
import { highlightCss } from "#lib/page/paint.ts";
import { readArticle } from "#lib/reading/reading.ts";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import type { Settings } from "#lib/sources/settings.ts";
import { type PageArticle, sendMessage } from "./messages.ts";
import { injectReader, obstacleAt, obstacleOfType, putStyle, takeStyle } from "./tab-page.ts";
import { getTabReading, setTabReading } from "./tab-readings.ts";

/** What reading needs from the worker: all of it can be made again after the worker was killed. */
export interface ReadingDesk {
  script: string;
  settings(): Promise<Settings>;
  finder(): Promise<MentionFinder>;
  /** The reader's day, ISO. */
  today(): string;
}

/** Reads the page in a tab as it is now. Never throws: whatever goes wrong becomes a state with its own message. */
export async function readTab(desk: ReadingDesk, tabId: number): Promise<TabReading> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const obstacle = obstacleAt(url) ?? (await injectReader(tabId, url ?? "", desk.script));
    if (obstacle) return await keep(tabId, { state: "obstacle", obstacle });
    return await readPage(desk, tabId, await sendMessage("pageArticle", undefined, tabId));
  } catch (error) {
    return await keep(tabId, { state: "failed", message: messageOf(error) });
  }
}

/** A date the reader gave for this page is kept. */
async function readPage(desk: ReadingDesk, tabId: number, page: PageArticle): Promise<TabReading> {
  const obstacle = obstacleOfType(page.contentType);
  if (obstacle) return await keep(tabId, { state: "obstacle", obstacle });
  const { pageId, url, article } = page;
  if (!article) return await keep(tabId, { state: "not-article", pageId, url, title: page.title });
  const known = await getTabReading(tabId);
  const corrected = known?.state === "read" && known.url === url ? known.correctedDate : null;
  return await showArticle(desk, tabId, { pageId, url, article, correctedDate: corrected });
}

/** Reads a tab's article again with another date; null takes the page's own date back. */
export async function correctDate(
  desk: ReadingDesk,
  tabId: number,
  date: string | null,
): Promise<TabReading> {
  const known = await getTabReading(tabId);
  if (known?.state !== "read")
    return known ?? { state: "failed", message: "This page has not been read yet." };
  return await showArticle(desk, tabId, {
    pageId: known.pageId,
    url: known.url,
    article: { ...known.reading.article, publishedAt: known.ownDate },
    correctedDate: date,
  });
}

/** Reads a tab again after the packs or settings changed, from the article that was kept. */
export async function refreshTab(desk: ReadingDesk, tabId: number): Promise<void> {
  const known = await getTabReading(tabId);
  if (known?.state === "read") await correctDate(desk, tabId, known.correctedDate);
}

interface Shown {
  pageId: string;
  url: string;
  /** With the page's own date. */
  article: Article;
  correctedDate: string | null;
}

async function showArticle(desk: ReadingDesk, tabId: number, shown: Shown): Promise<TabReading> {
  const { pageId, url, article, correctedDate } = shown;
  const [settings, finder] = await Promise.all([desk.settings(), desk.finder()]);
  const publishedAt = correctedDate
    ? { value: correctedDate, source: "reader" as const, raw: correctedDate }
    : article.publishedAt;
  const reading = readArticle({ ...article, publishedAt }, finder, desk.today());
  await styleTab(tabId, settings);
  const { paint, appearance } = settings;
  const result = await sendMessage("shownReading", { pageId, reading, paint, appearance }, tabId).catch(
    () => null,
  );
  return await keep(tabId, {
    state: "read",
    pageId,
    url,
    reading,
    painted: result?.painted ?? 0,
    correctedDate,
    ownDate: article.publishedAt,
  });
}

async function styleTab(tabId: number, { paint, underline }: Settings): Promise<void> {
  for (const other of ["dotted", "solid", "wavy"] as const)
    if (!paint || other !== underline) await takeStyle(tabId, highlightCss(other));
  if (paint) await putStyle(tabId, highlightCss(underline));
}

async function keep(tabId: number, tab: TabReading): Promise<TabReading> {
  await setTabReading(tabId, tab);
  return tab;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
