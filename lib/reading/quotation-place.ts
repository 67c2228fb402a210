import type { Article } from "#lib/article/article.ts";
import type { Quotation } from "#lib/quotations/quotation.ts";

/** Where a quotation stands: its words, and where the article had them (a UTF-16 offset) when it was read. */
export interface QuotationPlace {
  start: number;
  exact: string;
}

/** Gives the place of a quotation, so that it is found again also in a story that has changed since. */
export function quotationPlace({ text }: Pick<Article, "text">, { content }: Quotation): QuotationPlace {
  return { start: content.start, exact: text.slice(content.start, content.end) };
}
