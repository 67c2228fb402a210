/** Finding words in the record. */
import { fold } from "#lib/gazetteer/fold.ts";
import type { RecordedStatement } from "./recorded.ts";

/** As many words as anybody types. */
const MOST_WORDS = 8;
const BEYOND_ASCII = /\P{ASCII}/u;

export type WordTest = (statement: Pick<RecordedStatement, "words" | "name" | "site">) => boolean;

/**
 * Gives the test for a search: each of its words must stand somewhere in the statement, its speaker's name or its site,
 * whatever the case and the accents. Null when the search has no words.
 */
export function wordSearch(query: string): WordTest | null {
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}.'-]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  if (wanted.length === 0) return null;
  return ({ words, name, site }) => {
    const text = plain(`${name}\n${words}\n${site}`);
    return wanted.every((word) => text.includes(word));
  };
}

/** The browser's own lower case is many times as quick, and for most texts the same. */
function plain(text: string): string {
  return BEYOND_ASCII.test(text) ? fold(text) : text.toLowerCase();
}
