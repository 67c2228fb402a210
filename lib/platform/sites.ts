/** "Always on this site": permission asked per site and taken back per site; no list of sites is kept beside the browser's own. */
import { browser } from "wxt/browser";

/** Gives the site of an address as a match pattern, or null when it is no web page. */
export function sitePattern(url: string | undefined): string | null {
  const parsed = url && URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? `${parsed.protocol}//${parsed.hostname}/*` : null;
}

/** Tells whether the reader allowed the site of an address for good (a click allows it for the moment only). */
export async function isAlwaysRead(url: string | undefined): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Asks for a site, or gives it back; must be called in the reader's own click. Gives whether it is allowed now. */
export async function setAlwaysRead(pattern: string, always: boolean): Promise<boolean> {
  const request = { origins: [pattern] };
  if (always) return await browser.permissions.request(request);
  return !(await browser.permissions.remove(request));
}
