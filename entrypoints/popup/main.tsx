import { browser } from "wxt/browser";
import "#components/style/popup.css";
import { besideOpener } from "#lib/platform/beside.ts";
import { readNow, startTabView, turnTo } from "../tab-view/tab-view.tsx";

async function start(root: HTMLElement): Promise<void> {
  // `?tab=7` shows that tab's page when the popup is opened as a page of its own.
  const asked = new URLSearchParams(location.search).get("tab");
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = asked ? Number(asked) : front?.id;
  if (tabId === undefined) return;
  const opener = front ? besideOpener(front.windowId) : null;
  const shown = await startTabView({
    root,
    // A reading is forgotten when its tab goes on to another page, which it may do while the popup is open.
    forgotten: (view) => void readNow(view, false),
    // Both would say the same twice.
    openBeside: opener && (() => void opener().then(() => window.close())),
  });
  turnTo(shown, tabId);
  await readNow(shown, !asked);
}

const root = document.getElementById("root");
if (root) void start(root);
