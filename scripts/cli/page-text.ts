/** HTML and plain text as the command line gets them, made into articles by the same code as in the browser. */
import type { Article } from "#lib/article/article.ts";
import { extractArticle } from "#lib/article/extract.ts";
import { textArticle } from "#lib/article/text-article.ts";
import { isPartialDate } from "#lib/dates/partial-date.ts";
import { parsePage } from "./parse-page.ts";
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
  // A time may follow the day; the day is the one of the place where the time was written.
  const [day = ""] = published_at?.split(/[T ]/) ?? [];
  if (published_at !== undefined && !isPartialDate(day))
    throw new InputError(
      `published_at: found ${JSON.stringify(published_at)}, expected a date such as 2025-02-20`,
    );
  const article = text !== undefined ? textArticle(text, url) : fromHtml(html, url);
  if (published_at === undefined) return article;
  return { ...article, publishedAt: { value: day, source: "reader", raw: published_at } };
}

function fromHtml(html: string | undefined, url: string | null): Article {
  if (html === undefined) throw new InputError('found neither "html" nor "text", expected one of them');
  const extraction = extract(html, url);
  if (!extraction) throw new InputError("no news story was found in the page");
  return extraction.article;
}

/** A page can be built to break any parser (elements in elements without end); the run must go on. */
function extract(html: string, url: string | null): ReturnType<typeof extractArticle> {
  try {
    return extractArticle(parsePage(html), url);
  } catch (error) {
    throw new InputError(`the page could not be read (${error instanceof Error ? error.message : error})`);
  }
}
