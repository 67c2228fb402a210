/** The place beside the page: Chrome's side panel, Firefox's sidebar. Both open only in the reader's own click. */
import { browser } from "wxt/browser";

/** As much of Firefox's interface as is used here; the types at hand are Chrome's. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Gives the way to open Hitherto beside the pages of a window; null where the browser has no such place. */
export function besideOpener(windowId: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidebarAction?: SidebarAction };
  if (sidePanel?.open) return () => sidePanel.open({ windowId });
  return sidebarAction ? () => sidebarAction.open() : null;
}
