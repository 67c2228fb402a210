/** Document → Article, in one go: what the page's script and the worker do apart, so that little runs in the page. */
import type { Article } from "./article.ts";
import { extractStory, type RawStory } from "./extract-story.ts";
import { interpretClaims } from "./metadata/metadata.ts";
import type { Run } from "./text-builder.ts";

export interface Extraction {
  article: Article;
  /** In the order of the article's text. They hold live nodes and so never leave the page. */
  runs: Run[];
  method: RawStory["method"];
}

/**
 * Extracts the article from a page, or gives null when the page does not look like one.
 * The document is read, never changed; `url` is the page's address, if known.
 */
export function extractArticle(document: Document, url: string | null): Extraction | null {
  const found = extractStory(document, url);
  return found && { article: articleOf(found.story, url), runs: found.runs, method: found.story.method };
}

/** Makes an article of what a page gave: its claims become title, byline, site, language and day. */
export function articleOf({ claims, byline, text, blocks, method }: RawStory, url: string | null): Article {
  const metadata = interpretClaims(claims, url);
  return { ...metadata, byline: metadata.byline ?? byline, text, blocks, method };
}
