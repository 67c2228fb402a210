/** What a news page says about its story: headline, authors, site, language, address, day. */
import { findHeadline } from "#lib/article/headline.ts";
import { readByline } from "./byline.ts";
import { readCanonicalUrl } from "./canonical-url.ts";
import { dateStyle } from "./date-style.ts";
import { readHeadlineZone } from "./headline-zone.ts";
import { readArticleNode } from "./json-ld.ts";
import { readLanguage } from "./language.ts";
import { type MetaTags, readMetaTags, valuesOf } from "./meta-tags.ts";
import { type PublishedAt, readPublishedAt } from "./published-at.ts";
import { hostWithoutWww, readSite } from "./site.ts";
import { readTitle, statedTitles } from "./title.ts";

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
 * Reads a page's metadata without changing it; whatever the page holds, nothing throws.
 * @param url where the page was loaded from
 */
export function readMetadata(document: Document, url: string | null): Metadata {
  const meta = attempt(() => readMetaTags(document)) ?? (new Map() satisfies MetaTags);
  const canonical = attempt(() => readCanonicalUrl(document, meta, url));
  const article = attempt(() => readArticleNode(document, statedTitles(document, meta)));
  const site = attempt(() => readSite(meta, article, url));
  const lang = attempt(() => readLanguage(document, meta, article));
  const siteNames = namesOfSite(meta, [site, article?.publisher ?? null, url]);
  const title = attempt(() => readTitle(document, meta, article, siteNames));
  const headline = attempt(() => findHeadline(document, title));
  const zone = attempt(() => readHeadlineZone(document, headline)) ?? [];
  const page = { document, addresses: [url, canonical], article, meta, headline, zone };
  return {
    title,
    byline: attempt(() => readByline(meta, article, zone, siteNames)),
    site,
    lang,
    url: canonical,
    publishedAt: attempt(() => readPublishedAt(page, dateStyle(lang, url))),
  };
}

function namesOfSite(meta: MetaTags, others: readonly (string | null)[]): string[] {
  const hosts = others.map((each) => hostWithoutWww(each)).filter((host) => host !== null);
  const labels = hosts.flatMap((host) => host.split(".").filter((label) => label.length > 3));
  const named = others.filter((name) => name !== null && !name.includes("://"));
  return [...named, ...valuesOf(meta, ["application-name"]), ...hosts, ...labels].filter(
    (name) => name !== null,
  );
}

/**
 * Gives null where reading fails. A page can shadow the DOM's own properties (a form control named `childNodes`),
 * so any access may throw; one field lost so must not take the others along.
 */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
