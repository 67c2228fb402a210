/** HTML and plain text as the command line gets them, made into articles by the same code as in the browser. */
import { parseHTML } from "linkedom";
import type { Article } from "#lib/article/article.ts";
import { extractArticle } from "#lib/article/extract.ts";
import { textArticle } from "#lib/article/text-article.ts";
import { isPartialDate } from "#lib/dates/partial-date.ts";
import { InputError } from "./usage.ts";

export interface ArticleInput {
  html?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  published_at?: string | undefined;
}

/** Makes an article of an input; throws an InputError that says what is wrong with it. */
export function toArticle(input: ArticleInput): Article {
  const { html, text, url = null, published_at } = input;
  if (published_at !== undefined && !isPartialDate(published_at.slice(0, 10)))
    throw new InputError(
      `published_at: found ${JSON.stringify(published_at)}, expected a date such as 2025-02-20`,
    );
  const article = text !== undefined ? textArticle(text, url) : fromHtml(html, url);
  if (published_at === undefined) return article;
  const value = published_at.slice(0, 10);
  return { ...article, publishedAt: { value, source: "reader", raw: published_at } };
}

function fromHtml(html: string | undefined, url: string | null): Article {
  if (html === undefined) throw new InputError('found neither "html" nor "text", expected one of them');
  const { document } = parseHTML(html.includes("<") ? html : `<p>${html}</p>`);
  const extraction = document.documentElement ? extractArticle(document, url) : null;
  if (!extraction) throw new InputError("no news story was found in the page");
  return extraction.article;
}
