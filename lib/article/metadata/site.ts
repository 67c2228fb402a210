/** The name of the site a page belongs to. */
import type { ArticleNode } from "./json-ld.ts";
import { type MetaTags, valuesOf } from "./meta-tags.ts";

const LONGEST = 80;

/** Reads the site's name: as it shows itself to others, else its publisher, else its host without `www`. */
export function readSite(meta: MetaTags, article: ArticleNode | null, url: string | null): string | null {
  const names = [
    ...valuesOf(meta, ["og:site_name"]),
    article?.publisher,
    ...valuesOf(meta, ["application-name"]),
  ];
  const name = names.find((each) => each && each.length <= LONGEST && !/^(?:https?:|@)/.test(each));
  return name ?? hostWithoutWww(url);
}

/** Gives the host of an address without a leading `www.`; null if it has none. */
export function hostWithoutWww(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\d?\./, "") || null;
}
