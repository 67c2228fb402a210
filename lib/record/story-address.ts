/** Which story a page is, whatever way led to it. */
import { siteOf } from "#lib/sources/site.ts";
import { digest } from "./digest.ts";

export interface StoryAddress {
  site: string;
  story: string;
  url: string;
}

/** What newsletters and other sites hang on an address to learn where a reader came from. */
const TRAIL = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/i;

/**
 * Gives the address under which a story is kept: the page's canonical one if it names one. Null when it is no web page:
 * a file on the reader's own machine has no publisher and no link to show.
 */
export function storyAddress(url: string, canonical: string | null): StoryAddress | null {
  if (!webAddress(url)) return null;
  const address = (canonical && webAddress(canonical)) || webAddress(url);
  const site = siteOf(address?.href);
  if (!address || !site) return null;
  return { site, story: digest(address.href), url: address.href };
}

function webAddress(text: string): URL | null {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  // A name and password, or where the reader came from, are none of the record's business.
  url.username = "";
  url.password = "";
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRAIL.test(name)) url.searchParams.delete(name);
  return url;
}
