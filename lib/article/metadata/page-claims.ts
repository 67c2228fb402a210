/** What a page says about its story, as it says it: collected in the page, made sense of elsewhere. Plain data. */
import { findHeadline } from "#lib/article/headline.ts";
import { attempt } from "./attempt.ts";
import { isBesideStory, readHeadlineZone, type ZoneElements } from "./headline-zone.ts";
import { type ArticleNode, readArticleNode } from "./json-ld.ts";
import { type MetaTags, readMetaTags, valuesOf } from "./meta-tags.ts";
import { collapse } from "./plain-text.ts";
import { hostWithoutWww, readSite } from "./site.ts";
import { readTitle, statedTitles } from "./title.ts";

/** An element's name, the attributes that say something about authors and dates, and its text. */
export interface ElementClaims {
  name: string;
  /** `class` and `itemprop`, and those of its parent. */
  names: string;
  parentNames: string;
  /** `rel` and `itemprop`: what the element is to the story. */
  role: string;
  href: string;
  datetime: string | null;
  content: string | null;
  text: string;
}

/** A line near the headline, with the elements that begin in it. */
export interface ZoneLine {
  text: string;
  elements: ElementClaims[];
}

/** Everything that metadata is read from. */
export interface PageClaims {
  title: string | null;
  site: string | null;
  siteNames: string[];
  meta: [name: string, values: readonly string[]][];
  article: ArticleNode | null;
  /** `lang` of the document. */
  lang: string | null;
  /** Address of `link rel=canonical`, as written. */
  canonical: string | null;
  zone: ZoneLine[];
  /** Elements marked `itemprop=datePublished` that are the story's own. */
  dated: ElementClaims[];
}

/** Longer texts of an element are no byline and no date. */
const LONGEST_TEXT = 500;

/** Collects what a page says about its story, without changing it; whatever the page holds, nothing throws. */
export function collectClaims(document: Document, url: string | null): PageClaims {
  const meta: MetaTags = attempt(() => readMetaTags(document)) ?? new Map();
  const article = attempt(() => readArticleNode(document, statedTitles(document, meta)));
  const site = attempt(() => readSite(meta, article, url));
  const siteNames = namesOfSite(meta, [site, article?.publisher ?? null, url]);
  const title = attempt(() => readTitle(document, meta, article, siteNames));
  const headline = attempt(() => findHeadline(document, title));
  const root = document.documentElement;
  return {
    title,
    site,
    siteNames,
    meta: [...meta],
    article,
    lang: attempt(() => root.getAttribute("lang") ?? root.getAttribute("xml:lang")),
    canonical: attempt(() => document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? null),
    zone: (attempt(() => readHeadlineZone(document, headline)) ?? []).map(claimsOfLine),
    dated: attempt(() => datedElements(document, headline)) ?? [],
  };
}

function claimsOfLine({ text, elements }: ZoneElements): ZoneLine {
  return {
    text,
    elements: elements.map((element) => attempt(() => claimsOf(element))).filter((claims) => claims !== null),
  };
}

function claimsOf(element: Element): ElementClaims {
  return {
    name: element.localName,
    names: namesOf(element),
    parentNames: namesOf(element.parentElement),
    role: `${element.getAttribute("rel") ?? ""} ${element.getAttribute("itemprop") ?? ""}`,
    href: element.getAttribute("href") ?? "",
    datetime: element.getAttribute("datetime"),
    content: element.getAttribute("content"),
    text: collapse(element.textContent ?? "").slice(0, LONGEST_TEXT),
  };
}

function namesOf(element: Element | null): string {
  return element ? `${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""}` : "";
}

function datedElements(document: Document, headline: Element | null): ElementClaims[] {
  return [...document.querySelectorAll('[itemprop~="datePublished"]')]
    .filter((element) => !isPartOfStory(element) && !isBesideStory(element, headline))
    .slice(0, 1)
    .map(claimsOf);
}

/** A live blog's entries and a story's comments and videos are items of their own, with their own dates. */
function isPartOfStory(element: Element): boolean {
  return (
    element.closest(
      '[itemprop~="liveBlogUpdate"], [itemprop~="comment"], [itemprop~="video"], [itemprop~="blogPost"]',
    ) !== null
  );
}

function namesOfSite(meta: MetaTags, others: readonly (string | null)[]): string[] {
  const hosts = others.map((each) => hostWithoutWww(each)).filter((host) => host !== null);
  const labels = hosts.flatMap((host) => host.split(".").filter((label) => label.length > 3));
  const named = others.filter((name) => name !== null && !name.includes("://"));
  return [...named, ...valuesOf(meta, ["application-name"]), ...hosts, ...labels].filter(
    (name) => name !== null,
  );
}
