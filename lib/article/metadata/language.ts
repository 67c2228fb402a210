/** The language a page says it is in. */
import type { ArticleNode } from "./json-ld.ts";
import { type MetaTags, valuesOf } from "./meta-tags.ts";

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;

/** Reads the page's language as a BCP 47 tag (`en-GB`), or null where it states none. */
export function readLanguage(own: string | null, meta: MetaTags, article: ArticleNode | null): string | null {
  const stated = [
    own,
    ...valuesOf(meta, ["content-language", "language", "dc.language", "og:locale"]),
    article?.inLanguage,
  ];
  return stated.map((tag) => normalTag(tag ?? "")).find((tag) => tag !== null) ?? null;
}

/** Writes a tag as BCP 47 advises: hyphens, language in small letters, script capitalised, region in capitals. */
function normalTag(tag: string): string | null {
  const plain = tag.trim().replace(/_/g, "-");
  if (!TAG.test(plain)) return null;
  const [language = "", ...rest] = plain.toLowerCase().split("-");
  if (language === "und") return null;
  return [language, ...rest.map(cased)].join("-");
}

function cased(subtag: string): string {
  if (subtag.length === 2) return subtag.toUpperCase();
  return subtag.length === 4 ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag;
}
