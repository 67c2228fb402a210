/** Reads the page in a tab: puts the script in, takes the article, makes the Reading, has it shown, keeps it. */
import { browser } from "wxt/browser";
import type { Article } from "#lib/article/article.ts";
import { articleOf } from "#lib/article/extract.ts";
import type { MentionFinder } from "#lib/mentions/find-mentions.ts";
import { highlightCss } from "#lib/page/paint.ts";
import { forPage } from "#lib/reading/for-page.ts";
import { readArticle } from "#lib/reading/reading.ts";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import { rejectableNames } from "#lib/sources/rejections-of.ts";
import { rejectionsOn, type Settings } from "#lib/sources/settings.ts";
import { siteOf } from "#lib/sources/site.ts";
import { type PageArticle, sendMessage } from "./messages.ts";
import type { StoryRead } from "./record-desk.ts";
import { forgetPage } from "./standing-reading.ts";
import { injectReader, obstacleAt, obstacleOfType, putStyle, takeStyle } from "./tab-page.ts";
import { getTabReading, setTabReading } from "./tab-readings.ts";

/** What reading needs from the worker: all of it can be made again after the worker was killed. */
export interface ReadingDesk {
  script: string;
  settings(): Promise<Settings>;
  finder(): Promise<MentionFinder>;
  /** The reader's day, ISO. */
  today(): string;
  /** Told of every story once its reading is kept. The answer does not wait for it. */
  storyRead(story: StoryRead): void;
}

/**
 * Reads the page in a tab as it is now. Never throws: whatever goes wrong becomes a state with its own message.
 * `clicked` when the reader has just clicked the toolbar button there.
 */
export async function readTab(desk: ReadingDesk, tabId: number, clicked = false): Promise<TabReading> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const obstacle = obstacleAt(url, clicked) ?? (await injectReader(tabId, url ?? "", desk.script));
    if (obstacle) return await keep(tabId, { state: "obstacle", obstacle });
    return await readPage(desk, tabId, await sendMessage("pageArticle", undefined, tabId));
  } catch (error) {
    return await keep(tabId, { state: "failed", message: messageOf(error) });
  }
}

/** Reads a page's story again after it changed there, if it is the page that the tab's reading is of. */
export async function rereadPage(desk: ReadingDesk, tabId: number, page: PageArticle): Promise<void> {
  const known = await getTabReading(tabId);
  if (known?.state === "read" && known.pageId === page.pageId) await readPage(desk, tabId, page);
}

/** A date the reader gave for this very page is kept. */
async function readPage(desk: ReadingDesk, tabId: number, page: PageArticle): Promise<TabReading> {
  const obstacle = obstacleOfType(page.contentType);
  if (obstacle) return await keep(tabId, { state: "obstacle", obstacle });
  const { pageId, url, story } = page;
  if (!story) return await keep(tabId, { state: "not-article", pageId, url, title: page.title });
  const known = await getTabReading(tabId);
  const corrected = known?.state === "read" && known.pageId === pageId ? known.correctedDate : null;
  return await showArticle(desk, tabId, {
    pageId,
    url,
    article: articleOf(story, url),
    correctedDate: corrected,
    again: false,
  });
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
  return await showArticle(desk, tabId, { ...keptArticle(known), correctedDate: date, again: false });
}

/** Reads a tab again after the packs or settings changed, from the article that was kept. */
export async function refreshTab(desk: ReadingDesk, tabId: number): Promise<void> {
  const known = await getTabReading(tabId);
  if (known?.state === "read")
    await showArticle(desk, tabId, {
      ...keptArticle(known),
      correctedDate: known.correctedDate,
      again: true,
    });
}

function keptArticle({ pageId, url, reading, ownDate }: Extract<TabReading, { state: "read" }>) {
  return { pageId, url, article: { ...reading.article, publishedAt: ownDate } };
}

interface Shown {
  pageId: string;
  url: string;
  /** With the page's own date. */
  article: Article;
  correctedDate: string | null;
  /** Because packs or settings changed, not because the reader came to it. */
  again: boolean;
}

async function showArticle(desk: ReadingDesk, tabId: number, shown: Shown): Promise<TabReading> {
  const { pageId, url, article, correctedDate, again } = shown;
  const [settings, finder] = await Promise.all([desk.settings(), desk.finder()]);
  const publishedAt = correctedDate
    ? { value: correctedDate, source: "reader" as const, raw: correctedDate }
    : article.publishedAt;
  const rejections = rejectionsOn(siteOf(url), settings);
  const reading = readArticle({ ...article, publishedAt }, finder, desk.today(), rejections);
  const { paint, appearance } = settings;
  const rejectable = reading.mentions.map((mention) => rejectableNames(mention, finder.collection));
  const show = { pageId, reading: forPage(reading), paint, appearance, rejectable };
  const result = await sendMessage("shownReading", show, tabId).catch(() => null);
  if (!result) {
    await forgetPage(tabId, pageId);
    return { state: "failed", message: "The page changed while it was being read." };
  }
  await styleTab(tabId, settings);
  const kept = await keep(tabId, {
    state: "read",
    pageId,
    url,
    reading,
    painted: result.painted,
    correctedDate,
    ownDate: article.publishedAt,
  });
  desk.storyRead({ tabId, url, reading, entities: finder.collection.entities, again });
  return kept;
}

async function styleTab(tabId: number, { paint, underline }: Settings): Promise<void> {
  const styles = (["dotted", "solid", "wavy"] as const).map(async (each) => {
    const put = paint && each === underline ? putStyle : takeStyle;
    await put(tabId, highlightCss(each));
  });
  await Promise.all(styles);
}

async function keep(tabId: number, tab: TabReading): Promise<TabReading> {
  await setTabReading(tabId, tab);
  return tab;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
