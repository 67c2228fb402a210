/** The story's headline as a reader sees it. */
import { agreement } from "./agreement.ts";
import type { ArticleNode } from "./json-ld.ts";
import { type MetaTags, valuesOf } from "./meta-tags.ts";
import { collapse, comparable } from "./plain-text.ts";

/** A heading that shares less with what the page calls itself is the site's or a section's name. */
const LEAST_AGREEMENT = 0.6;
/** A heading may hold a kicker besides the headline ("Opinion | …"), but not much more. */
const HEADLINE_SHARE = 0.6;
const LONGEST = 500;
const MOST_HEADINGS = 50;

/** Gives the titles a page states about itself without showing them: JSON-LD left out, meta tags, then `<title>`. */
export function statedTitles(document: Document, meta: MetaTags): string[] {
  const title = collapse(document.querySelector("head > title, title")?.textContent ?? "");
  return [...valuesOf(meta, ["og:title", "twitter:title", "headline"]), title].filter(
    (each) => each && each.length <= LONGEST,
  );
}

/**
 * Reads the headline: the heading that agrees with a stated title, else the best stated title without the site's name.
 * @param siteNames names and hosts of the site, as they may stand before or after the headline
 */
export function readTitle(
  document: Document,
  meta: MetaTags,
  article: ArticleNode | null,
  siteNames: readonly string[],
): string | null {
  const stated = [article?.headline ?? "", ...statedTitles(document, meta)]
    .map((title) => withoutSite(title, siteNames))
    .filter((title) => title && !isSiteName(title, siteNames));
  const shown = shownHeadline(document, stated);
  if (shown) return withoutKicker(withoutSite(shown, siteNames), stated);
  const [first = null] = stated;
  return (
    (first &&
      stated.find((title) => isCutShort(first) && !isCutShort(title) && agreement(first, title) > 0.9)) ||
    first
  );
}

function shownHeadline(document: Document, stated: readonly string[]): string | null {
  const headings = [...document.querySelectorAll("h1, [itemprop~=headline]:not(meta)")].slice(
    0,
    MOST_HEADINGS,
  );
  let best: { text: string; likeness: number } | null = null;
  for (const heading of headings) {
    const text = collapse(heading.textContent ?? "");
    if (!text || text.length > LONGEST) continue;
    const likeness = Math.max(0, ...stated.map((title) => agreement(text, title)));
    if (likeness >= LEAST_AGREEMENT && likeness > (best?.likeness ?? 0)) best = { text, likeness };
  }
  return best?.text ?? null;
}

/** A stated title that is all but a small part of the heading is the headline; the rest is a kicker or label. */
function withoutKicker(shown: string, stated: readonly string[]): string {
  const whole = squeezed(shown);
  const inner = stated.find((title) => {
    const part = squeezed(title);
    return (
      part.length < whole.length &&
      part.length >= whole.length * HEADLINE_SHARE &&
      whole.includes(part) &&
      !isCutShort(title)
    );
  });
  return inner ?? shown;
}

function isCutShort(title: string): boolean {
  return /(?:…|\.\.\.)$/.test(title);
}

const SEPARATOR = /\s[-|–—·•»:/]\s|\s?\|\s?|:\s/g;
/** Between headline and site name some put the section, of a few words. */
const SECTION_WORDS = 3;

/** Takes the site's name, and a section before it, off a title. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const marks = [...title.matchAll(SEPARATOR)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (last && isSiteName(title.slice(last.index + last[0].length), siteNames)) {
    return withoutSection(title.slice(0, last.index).trim(), last[0]);
  }
  if (first && isSiteName(title.slice(0, first.index), siteNames))
    return title.slice(first.index + first[0].length).trim();
  return title;
}

function withoutSection(title: string, mark: string): string {
  const parts = mark.trim() === "|" ? title.split(mark) : [title];
  while (parts.length > 1 && comparable(parts.at(-1) ?? "").split(" ").length <= SECTION_WORDS) parts.pop();
  return parts.join(mark).trim();
}

/** Tells whether a text is the site's name or host, or most of it (`Stuff.co.nz` for `stuff`). */
export function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const key = squeezed(text);
  return siteNames.map(squeezed).some((name) => {
    const [short, long] = [key, name].sort((a, b) => a.length - b.length);
    return (
      short === long ||
      (short !== undefined &&
        short.length >= 4 &&
        short.length * 2 >= (long?.length ?? 0) &&
        long?.includes(short))
    );
  });
}

function squeezed(text: string): string {
  return comparable(text)
    .replace(/ /g, "")
    .replace(/^the(?=.{4})/, "");
}
