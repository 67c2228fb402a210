/** The page's `<meta name|property content>` pairs. */
import { plainText } from "./plain-text.ts";

/** Values by lower-case name, in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Longer values are style sheets or state parked in meta tags, never metadata. */
const LONGEST = 2000;

/** Reads all meta tags that have a name and a content; values are plain text. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("http-equiv");
    const content = element.getAttribute("content") ?? "";
    if (!name || content.length > LONGEST) continue;
    const value = plainText(content);
    const key = name.trim().toLowerCase();
    if (value) tags.set(key, [...(tags.get(key) ?? []), value]);
  }
  return tags;
}

/** Gives the values of the named tags, in the order of the names, then of the page. */
export function valuesOf(tags: MetaTags, names: readonly string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}
