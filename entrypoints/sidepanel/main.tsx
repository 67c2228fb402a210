/** The panel beside the page: it stays while one reads, and shows what was read of the tab in front, and of no other. */
import { browser } from "wxt/browser";
import type { TabState } from "#components/popup/tab-state.ts";
import "#components/style/panel.css";
import { followShownTab } from "#lib/platform/shown-tab.ts";
import { isAlwaysRead } from "#lib/platform/sites.ts";
import { standingReading } from "#lib/platform/standing-reading.ts";
import { obstacleAt } from "#lib/platform/tab-page.ts";
import { showAnswer, showSite, startTabView, type TabView, turnTo } from "../tab-view/tab-view.tsx";

async function start(root: HTMLElement): Promise<void> {
  // `?tab=7` begins with that tab when the panel is opened as a page of its own.
  const asked = new URLSearchParams(location.search).get("tab");
  const shown = await startTabView({ root, forgotten: (view) => void look(view), openBeside: null });
  const follower = {
    turned: (tabId: number) => {
      turnTo(shown, tabId);
      void look(shown);
    },
    moved: () => {
      // What is being read now comes by itself, whatever page it is of.
      if (shown.view.tab.state !== "loading") void look(shown);
    },
  };
  await followShownTab(follower, asked ? Number(asked) : null);
}

/** Shows what was already read of the page in the tab; reads nothing by itself. */
async function look(shown: TabView): Promise<void> {
  void showSite(shown);
  await showAnswer(shown, stateOf(shown.tabId));
}

async function stateOf(tabId: number): Promise<TabState> {
  const known = await standingReading(tabId);
  if (known) return known;
  const { url, status } = await browser.tabs.get(tabId);
  const obstacle = obstacleAt(url, false);
  if (obstacle === "no-permission") return { state: "unread", readable: false };
  if (obstacle) return { state: "obstacle", obstacle };
  // There the worker reads every page once it has loaded.
  const soon = status === "loading" && (await isAlwaysRead(url));
  return soon ? { state: "loading" } : { state: "unread", readable: true };
}

const root = document.getElementById("root");
if (root) void start(root);
