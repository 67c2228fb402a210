/** The view of one tab's page at a time, wired to the browser: what the popup and the panel beside the page share. */
import { render } from "preact";
import { browser } from "wxt/browser";
import { PopupView } from "#components/popup/PopupView.tsx";
import type { TabState } from "#components/popup/tab-state.ts";
import { sendMessage } from "#lib/platform/messages.ts";
import { readSettings, watchSettings } from "#lib/platform/settings-store.ts";
import { isAlwaysRead, sitePattern } from "#lib/platform/sites.ts";
import { watchTabReading } from "#lib/platform/tab-readings.ts";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import { intentsFor } from "./intents-for.ts";

export type View = Parameters<typeof PopupView>[0];

export interface TabView {
  tabId: number;
  view: View;
  /** The site of the tab's page as the browser grants it, or null. */
  pattern: string | null;
  /** What is awaited for the tab: an answer to an earlier question, about an earlier page or tab, comes too late. */
  awaited: Promise<unknown> | null;
  update(change: Partial<View>): void;
  /** What to do when nothing is known of the tab's page, or no longer. */
  forgotten(view: TabView): void;
  unwatch(): void;
}

interface TabViewStart {
  root: HTMLElement;
  forgotten: TabView["forgotten"];
  openBeside: View["intents"]["openBeside"];
}

/** Makes a view that shows nothing until it is turned to a tab. */
export async function startTabView({ root, forgotten, openBeside }: TabViewStart): Promise<TabView> {
  const intents = { ...intentsFor(() => shown), openBeside };
  const view: View = { tab: { state: "turning" }, settings: await readSettings(), site: null, intents };
  const update = (change: Partial<View>) => {
    Object.assign(view, change);
    document.documentElement.dataset.appearance = view.settings.appearance;
    render(<PopupView {...view} />, root);
  };
  const shown: TabView = {
    tabId: browser.tabs.TAB_ID_NONE,
    view,
    pattern: null,
    awaited: null,
    update,
    forgotten,
    unwatch: () => undefined,
  };
  watchSettings((settings) => update({ settings }));
  return shown;
}

/** Turns the view to a tab: what it showed of another is gone at once. */
export function turnTo(shown: TabView, tabId: number): void {
  shown.unwatch();
  Object.assign(shown, { tabId, pattern: null, awaited: null });
  shown.update({ tab: { state: "turning" }, site: null, record: null });
  shown.unwatch = watchTabReading(tabId, (next) => {
    if (!next) return shown.forgotten(shown);
    // Newer than whatever is still to be answered.
    shown.awaited = null;
    void showTab(shown, next);
  });
}

/** Has the tab's page read, now. `clicked` when the reader has just clicked the toolbar button there. */
export async function readNow(shown: TabView, clicked: boolean): Promise<void> {
  shown.update({ tab: { state: "loading" } });
  const answer = sendMessage("tabReading", { tabId: shown.tabId, clicked });
  void showSite(shown);
  await showAnswer(shown, answer);
}

/** Shows an answer, unless something else was asked, or the view turned to another tab, before it came. */
export async function showAnswer(shown: TabView, answer: Promise<TabState>): Promise<void> {
  shown.awaited = answer;
  const tab = await answer.catch(failed);
  if (shown.awaited === answer) await showTab(shown, tab);
}

/** The reading first: what the record has comes a moment later, and never by way of what is kept of the tab. */
async function showTab({ tabId, view, update }: TabView, tab: TabState): Promise<void> {
  // What was met before one story, or before one day, is nothing to show beside another.
  update(isOfSameStory(view.tab, tab) ? { tab } : { tab, record: null });
  if (tab.state !== "read") return;
  const record = await sendMessage("tabRecord", { tabId }).catch(() => null);
  if (view.tab === tab) update({ record });
}

function isOfSameStory(a: TabState, b: TabState): boolean {
  if (a.state !== "read" || b.state !== "read") return false;
  const [then, now] = [a, b].map(({ reading }) => reading.article.publishedAt?.value);
  return a.pageId === b.pageId && then === now;
}

function failed(error: unknown): TabReading {
  return { state: "failed", message: error instanceof Error ? error.message : String(error) };
}

/** Shows which site the tab is on, if the browser lets us know, and whether it is always read. */
export async function showSite(shown: TabView): Promise<void> {
  const { tabId } = shown;
  const { url } = await browser.tabs.get(tabId);
  const pattern = sitePattern(url);
  const site =
    url && pattern ? { origin: new URL(url).host, always: await isAlwaysRead(url), possible: true } : null;
  if (shown.tabId !== tabId) return;
  shown.pattern = pattern;
  shown.update({ site });
}
