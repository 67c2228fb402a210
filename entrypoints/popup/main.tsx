import { render } from "preact";
import { browser } from "wxt/browser";
import { PopupView } from "#components/popup/PopupView.tsx";
import "#components/style/popup.css";
import { sendMessage } from "#lib/platform/messages.ts";
import { changeSettings, readSettings, watchSettings } from "#lib/platform/settings-store.ts";
import { isAlwaysRead, setAlwaysRead, sitePattern } from "#lib/platform/sites.ts";
import { watchTabReading } from "#lib/platform/tab-readings.ts";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import { readingToMarkdown } from "#lib/reading/to-markdown.ts";
import type { RejectionRequest } from "#lib/sources/rejection-request.ts";

type View = Parameters<typeof PopupView>[0];

interface Popup {
  tabId: number;
  view: View;
  /** The site of the tab's page as the browser grants it, or null. */
  pattern: string | null;
  /** The answer that is awaited: one to an earlier question, about an earlier page, comes too late. */
  awaited: Promise<TabReading> | null;
  update(change: Partial<View>): void;
}

async function start(root: HTMLElement): Promise<void> {
  // `?tab=7` shows that tab's page when the popup is opened as a page of its own.
  const asked = new URLSearchParams(location.search).get("tab");
  const tabId = asked ? Number(asked) : await activeTab();
  if (tabId === undefined) return;
  const view: View = {
    tab: { state: "loading" },
    settings: await readSettings(),
    site: null,
    intents: intentsFor(() => popup),
  };
  const update = (change: Partial<View>) => {
    Object.assign(view, change);
    document.documentElement.dataset.appearance = view.settings.appearance;
    render(<PopupView {...view} />, root);
  };
  const popup: Popup = { tabId, view, pattern: null, awaited: null, update };
  update({});
  watchSettings((next) => update({ settings: next }));
  // A reading is forgotten when its tab goes on to another page, which it may do while the popup is open.
  watchTabReading(tabId, (next) => {
    if (!next) void readNow(popup, false);
    // The answer that is awaited is the same; it is shown when it comes.
    else if (!popup.awaited) void show(popup, next);
  });
  await readNow(popup, !asked);
}

function isOfSameStory(a: TabReading, b: TabReading): boolean {
  if (a.state !== "read" || b.state !== "read") return false;
  const [then, now] = [a, b].map(({ reading }) => reading.article.publishedAt?.value);
  return a.pageId === b.pageId && then === now;
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function readNow(popup: Popup, clicked: boolean): Promise<void> {
  popup.update({ tab: { state: "loading" } });
  const answer = sendMessage("tabReading", { tabId: popup.tabId, clicked });
  popup.awaited = answer;
  const { url } = await browser.tabs.get(popup.tabId);
  popup.pattern = sitePattern(url);
  popup.update({
    site:
      url && popup.pattern
        ? { origin: new URL(url).host, always: await isAlwaysRead(url), possible: true }
        : null,
  });
  const tab = await answer.catch((error) => {
    if (popup.awaited === answer) popup.awaited = null;
    throw error;
  });
  if (popup.awaited !== answer) return;
  popup.awaited = null;
  await show(popup, tab);
}

/** The reading first: what the record has comes a moment later, and never by way of what is kept of the tab. */
async function show({ tabId, view, update }: Popup, tab: TabReading): Promise<void> {
  // What was met before one story, or before one day, is nothing to show beside another.
  update(isOfSameStory(view.tab, tab) ? { tab } : { tab, record: null });
  const record = await sendMessage("tabRecord", { tabId }).catch(() => null);
  if (view.tab === tab) update({ record });
}

function intentsFor(current: () => Popup): View["intents"] {
  return {
    showMention: (key) => void sendMessage("nextMention", { key }, current().tabId),
    correctDate: async (date) => {
      const popup = current();
      await show(popup, await sendMessage("correctedReading", { tabId: popup.tabId, date }));
    },
    reject: (requests) => reject(current().tabId, requests),
    copyMarkdown: () => copyMarkdown(current().view.tab),
    setPaint: (paint) => void changeSettings((settings) => ({ ...settings, paint })),
    setAlways: (always) => {
      const { view, pattern, update } = current();
      const { site } = view;
      if (!pattern || !site) return;
      // Nothing may come before this call: the browser grants it only in the click itself.
      void setAlwaysRead(pattern, always).then((allowed) => update({ site: { ...site, always: allowed } }));
    },
    setRecord: async (on) => {
      await changeSettings((settings) => ({ ...settings, record: { ...settings.record, on } }));
      const popup = current();
      await show(popup, await sendMessage("tabReading", { tabId: popup.tabId, clicked: false }));
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    retry: () => void readNow(current(), false),
  };
}

/** One after the other: each has the tab read again. */
async function reject(tabId: number, requests: RejectionRequest[]): Promise<boolean> {
  for (const request of requests) await sendMessage("rejectedMatch", { ...request, tabId });
  return true;
}

async function copyMarkdown(tab: TabReading): Promise<boolean> {
  if (tab.state !== "read") return false;
  return await navigator.clipboard.writeText(readingToMarkdown(tab.reading, tab.url)).then(
    () => true,
    () => false,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
