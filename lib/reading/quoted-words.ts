import type { Quotation } from "#lib/quotations/quotation.ts";
import type { Reading } from "./reading.ts";

/** Gives the words of a quotation as they stand in the story, without the comma that leads on to "she said". */
export function quotedWords({ article }: Pick<Reading, "article">, { content }: Quotation): string {
  // That comma is the sentence's, not the speaker's.
  return article.text
    .slice(content.start, content.end)
    .trim()
    .replace(/,(["”’»]*)$/, "$1");
}
