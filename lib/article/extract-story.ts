/** Document → story: its text in blocks, with the place in the live page of every part of it. */
import type { Article, Block } from "./article.ts";
import { findHeadline } from "./headline.ts";
import { collectClaims, type PageClaims } from "./metadata/page-claims.ts";
import { type PageBlock, readBlocks } from "./page-blocks.ts";
import { isProse, proseLength } from "./prose.ts";
import { findReadableTexts } from "./readable-texts.ts";
import { findStatedBlocks } from "./stated-body.ts";
import { densestBlocks, storyAround } from "./story-blocks.ts";
import { appendBreak, appendText, endBlock, type Run, startText, type TextBuild } from "./text-builder.ts";

/** A story as the page gives it: plain data that can leave the page. */
export interface RawStory {
  claims: PageClaims;
  /** The byline as Readability reads it, for pages that state none of their own. */
  byline: string | null;
  text: string;
  blocks: Block[];
  method: NonNullable<Article["method"]>;
}

export interface StoryInPage {
  story: RawStory;
  /** In the order of the story's text. They hold live nodes and so never leave the page. */
  runs: Run[];
}

/** A page with less prose than this is a teaser, a video page or a menu: no story to put into context. */
const LEAST_TEXT = 150;
/** A story of few sentences is a video's or a picture's description, unless they are long. */
const LEAST_SENTENCES = 3;
const LONG_TEXT = 400;
/** With less than this, Readability may have taken a box for the story. */
const LITTLE_TEXT = 1000;
const MUCH_MORE = 3;

/**
 * Takes the story from a page, or gives null when the page does not look like one.
 * The document is read, never changed; `url` is the page's address, if known.
 */
export function extractStory(document: Document, url: string | null): StoryInPage | null {
  if (!document.body) return null;
  const claims = collectClaims(document, url);
  const headline = findHeadline(document, claims.title) ?? onlyHeading(document);
  const blocks = readBlocks(document.body, headline);
  const readable = findReadableTexts(document);
  const description = readDescription(document);
  const isReadable = (block: PageBlock) => readable !== null && isMostlyIn(block, readable.texts);
  const seeds = new Set([...blocks.filter(isReadable), ...findStatedBlocks(document, blocks)]);
  const read = storyAround(seeds, blocks, description);
  const length = isStory(read) ? proseLength(read) : 0;
  const dense = length < LITTLE_TEXT ? storyAround(densestBlocks(blocks), blocks, description) : [];
  const story = length * MUCH_MORE <= proseLength(dense) ? dense : read;
  if (!isStory(story)) return null;
  const isByReadability = proseLength(story.filter(isReadable)) * 2 >= proseLength(story);
  const build = buildText(story);
  const byline = readable?.byline ?? null;
  const method = isByReadability ? "readability" : "fallback";
  return { story: { claims, byline, text: build.text, blocks: build.blocks, method }, runs: build.runs };
}

function readDescription(document: Document): string {
  const [meta] = document.querySelectorAll('meta[name="description"], meta[property="og:description"]');
  return meta?.getAttribute("content") ?? "";
}

/** Tells whether at least half of a block is in the given texts. */
function isMostlyIn({ pieces }: PageBlock, texts: ReadonlySet<Text>): boolean {
  let balance = 0;
  for (const piece of pieces) if (piece) balance += piece.data.trim().length * (texts.has(piece) ? 1 : -1);
  return balance >= 0;
}

function isStory(blocks: readonly PageBlock[]): boolean {
  const text = blocks
    .filter(isProse)
    .map((block) => block.text)
    .join(" ");
  const sentences = text.match(/[.!?…]["'”’»)\]]*(?= |$)|[。！？]/g) ?? [];
  return text.length >= (sentences.length < LEAST_SENTENCES ? LONG_TEXT : LEAST_TEXT);
}

/** A page whose only h1 says something else than its title says it in other words. */
function onlyHeading(document: Document): Element | null {
  const [first = null, ...others] = document.querySelectorAll("h1");
  return others.length === 0 && (first?.textContent ?? "").trim().split(/\s+/).length > 3 ? first : null;
}

function buildText(story: readonly PageBlock[]): TextBuild {
  const build = startText();
  const isHeadline = ({ kind }: PageBlock) => kind === "headline";
  for (const { kind, pieces } of [
    ...story.filter(isHeadline),
    ...story.filter((block) => !isHeadline(block)),
  ]) {
    endBlock(build, kind);
    let last: Text | null = null;
    for (const piece of pieces) {
      if (piece) appendText(build, piece);
      else appendBreak(build, last);
      last = piece ?? last;
    }
  }
  endBlock(build, "paragraph");
  return build;
}
