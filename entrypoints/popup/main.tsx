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

type View = Parameters<typeof PopupView>[0];

/** `?tab=7` shows that tab's page when the popup is opened as a page of its own. */
async function tabOf(search: string): Promise<{ id: number; url: string | undefined } | null> {
  const asked = new URLSearchParams(search).get("tab");
  const [active] = asked ? [] : await browser.tabs.query({ active: true, currentWindow: true });
  const tab = asked ? await browser.tabs.get(Number(asked)) : active;
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

async function start(root: HTMLElement): Promise<void> {
  const [tab, settings] = await Promise.all([tabOf(location.search), readSettings()]);
  if (!tab) return;
  const pattern = sitePattern(tab.url);
  const site = pattern
    ? { origin: new URL(tab.url ?? "").host, always: await isAlwaysRead(tab.url), possible: true }
    : null;
  const view: View = {
    tab: { state: "loading" },
    settings,
    site,
    intents: intentsFor(tab.id, pattern, () => view, update),
  };
  function update(change: Partial<View>): void {
    Object.assign(view, change);
    document.documentElement.dataset.appearance = view.settings.appearance;
    render(<PopupView {...view} />, root);
  }
  update({});
  const readNow = () => sendMessage("tabReading", { tabId: tab.id });
  update({ tab: await readNow() });
  watchTabReading(tab.id, (next) => next && update({ tab: next }));
  watchSettings((next) => update({ settings: next }));
}

function intentsFor(
  tabId: number,
  pattern: string | null,
  view: () => View,
  update: (change: Partial<View>) => void,
): View["intents"] {
  const show = async (answer: Promise<TabReading>) => update({ tab: await answer });
  return {
    showMention: (key) => void sendMessage("nextMention", { key }, tabId),
    correctDate: (date) => void show(sendMessage("correctedReading", { tabId, date })),
    copyMarkdown: async () => {
      const { tab } = view();
      if (tab.state !== "read") return false;
      return await navigator.clipboard.writeText(readingToMarkdown(tab.reading, tab.url)).then(
        () => true,
        () => false,
      );
    },
    setPaint: (paint) => void changeSettings((settings) => ({ ...settings, paint })),
    setAlways: (always) => {
      const { site } = view();
      if (!pattern || !site) return;
      // Nothing may come before this call: the browser grants it only in the click itself.
      void setAlwaysRead(pattern, always).then((allowed) => update({ site: { ...site, always: allowed } }));
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    retry: () => {
      update({ tab: { state: "loading" } });
      void show(sendMessage("tabReading", { tabId }));
    },
  };
}

const root = document.getElementById("root");
if (root) void start(root);
