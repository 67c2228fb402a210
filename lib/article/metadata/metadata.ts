/** What a news page says about its story: headline, authors, site, language, address, day. */
import { attempt } from "./attempt.ts";
import { readByline } from "./byline.ts";
import { readCanonicalUrl } from "./canonical-url.ts";
import { dateStyle } from "./date-style.ts";
import { readLanguage } from "./language.ts";
import { collectClaims, type PageClaims } from "./page-claims.ts";
import { type PublishedAt, readPublishedAt } from "./published-at.ts";

/** Metadata of a story; null where the page does not state it. */
export interface Metadata {
  title: string | null;
  /** names of the authors, joined by ", " */
  byline: string | null;
  site: string | null;
  /** BCP 47 */
  lang: string | null;
  /** canonical http(s) address */
  url: string | null;
  publishedAt: PublishedAt | null;
}

/**
 * Makes sense of what a page says about its story; whatever it says, nothing throws.
 * @param url where the page was loaded from
 */
export function interpretClaims(claims: PageClaims, url: string | null): Metadata {
  const { title, site, siteNames, article, zone } = claims;
  const meta = new Map(claims.meta);
  const canonical = attempt(() => readCanonicalUrl(claims.canonical, meta, url));
  const lang = attempt(() => readLanguage(claims.lang, meta, article));
  const page = { addresses: [url, canonical], article, meta, zone, dated: claims.dated };
  return {
    title,
    byline: attempt(() => readByline(meta, article, zone, siteNames)),
    site,
    lang,
    url: canonical,
    publishedAt: attempt(() => readPublishedAt(page, dateStyle(lang, url))),
  };
}

/** Reads a page's metadata in one go, without changing the page. */
export function readMetadata(document: Document, url: string | null): Metadata {
  return interpretClaims(collectClaims(document, url), url);
}
