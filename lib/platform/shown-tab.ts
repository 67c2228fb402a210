import { browser } from "wxt/browser";

interface TabFollower {
  /** Another tab is in front now. */
  turned(tabId: number): void;
  /** The tab in front may show another page now. */
  moved(tabId: number): void;
}

/**
 * Follows which tab is in front in this window, starting with `first`, or with the one that is in front now. A page of
 * the extension in a tab of its own does not follow itself.
 */
export async function followShownTab({ turned, moved }: TabFollower, first: number | null): Promise<void> {
  const [{ id: windowId }, own] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.getCurrent(),
  ]);
  let shown: number | null = null;
  const turn = (tabId: number | undefined) => {
    if (tabId === undefined || tabId === own?.id || tabId === shown) return;
    shown = tabId;
    turned(tabId);
  };
  browser.tabs.onActivated.addListener((tab) => tab.windowId === windowId && turn(tab.tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status && tabId === shown) moved(tabId);
  });
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  turn(first ?? front?.id);
}
