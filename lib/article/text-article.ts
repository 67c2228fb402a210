import type { Article, Block } from "./article.ts";

/** Makes an article of plain text: its text stays as it is, to the character; every line with words is a block. */
export function textArticle(text: string, url: string | null): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n\r]*\S[^\n\r]*/g))
    blocks.push({ kind: "paragraph", start: match.index, end: match.index + match[0].length });
  return { title: null, byline: null, site: null, lang: null, url, publishedAt: null, text, blocks };
}
