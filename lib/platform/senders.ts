import { browser } from "wxt/browser";

/** Runs a request only when it comes from one of the extension's own pages; a page's script may not ask for it. */
export async function fromOwnPage<T>(
  sender: { url?: string | undefined },
  run: () => Promise<T>,
): Promise<T> {
  const own = new URL(browser.runtime.getURL("/" as "/popup.html")).origin;
  if (!sender.url || new URL(sender.url).origin !== own)
    throw new Error("Only Hitherto's own pages may ask for this.");
  return await run();
}
