/** Document → Article: the story's text in blocks, with the place in the live page of every part of it. */
import type { Article, BlockKind } from "./article.ts";
import { findArticleElements } from "./article-elements.ts";
import { isFurniture, isPointer } from "./furniture.ts";
import { findHeadline } from "./headline.ts";
import { readMetadata } from "./metadata/metadata.ts";
import { appendBreak, appendText, endBlock, type Run, startText, type TextBuild } from "./text-builder.ts";

export interface Extraction {
  article: Article;
  /** In the order of the article's text. They hold live nodes and so never leave the page. */
  runs: Run[];
}

/** A page with less text than this is a teaser, a video page or a menu: no story to put into context. */
const LEAST_TEXT = 200;

/**
 * Extracts the story from a page, or gives null when the page does not look like one.
 * The document is read, never changed; `url` is the page's address, if known.
 */
export function extractArticle(document: Document, url: string | null): Extraction | null {
  const elements = findArticleElements(document);
  if (!elements || !document.body) return null;
  const metadata = readMetadata(document, url);
  const headline = findHeadline(document, metadata.title);
  const build = startText();
  if (headline) {
    endBlock(build, "headline");
    walk(headline, { build, owners: null, headline: null, kind: "headline" });
    endBlock(build, "paragraph");
  }
  const body = build.text.length;
  walk(document.body, { build, owners: elements.owners, headline, kind: "paragraph" });
  endBlock(build, "paragraph");
  if (build.text.length - body < LEAST_TEXT) return null;
  const byline = metadata.byline ?? elements.byline;
  return { article: { ...metadata, byline, text: build.text, blocks: build.blocks }, runs: build.runs };
}

interface Walk {
  build: TextBuild;
  /** Elements whose own text counts; null for all. */
  owners: ReadonlySet<Element> | null;
  headline: Element | null;
  kind: BlockKind;
}

const BLOCK_TAGS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

function walk(element: Element, context: Walk): void {
  const tag = element.tagName.toUpperCase();
  if (element === context.headline || isFurniture(element)) return;
  const isBlock = BLOCK_TAGS.has(tag);
  if (isBlock && isPointer(element)) return;
  const inner = { ...context, kind: kindOf(tag, context.kind) };
  if (isBlock) endBlock(context.build, inner.kind);
  walkChildren(element, inner);
  if (isBlock) endBlock(context.build, context.kind);
}

function walkChildren(element: Element, context: Walk): void {
  let breaks = 0;
  let last: Text | null = null;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) {
      const text = child as Text;
      if (text.data.trim()) breaks = 0;
      if (isOwned(element, context.owners)) appendText(context.build, text);
      last = text;
    } else if (child.nodeType === 1) {
      const tag = (child as Element).tagName.toUpperCase();
      breaks = tag === "BR" ? breaks + 1 : 0;
      // Two line breaks are how older pages part paragraphs.
      if (breaks === 1) appendBreak(context.build, last);
      else if (breaks > 1) endBlock(context.build, context.kind);
      if (tag !== "BR") walk(child as Element, context);
    }
  }
}

/** A script link ("javascript:") is unwrapped by Readability, so its words belong to the paragraph around it. */
function isOwned(element: Element, owners: ReadonlySet<Element> | null): boolean {
  if (!owners || owners.has(element)) return true;
  const scripted = element.tagName.toUpperCase() === "A" && /^javascript:/i.test(element.getAttribute("href") ?? "");
  return scripted && element.parentElement !== null && owners.has(element.parentElement);
}

function kindOf(tag: string, outer: BlockKind): BlockKind {
  if (outer === "headline" || outer === "quote") return outer;
  if (/^H[1-6]$/.test(tag)) return "heading";
  if (tag === "BLOCKQUOTE") return "quote";
  return tag === "LI" ? "item" : outer === "item" ? "item" : "paragraph";
}
