import type { EntityKey } from "#lib/packs/collection.ts";
import { type QuotationPlace, quotationPlace } from "#lib/reading/quotation-place.ts";
import { quoted } from "#lib/reading/quoted.ts";
import type { Reading } from "#lib/reading/reading.ts";

/** Enough to recognise the words by; the story itself is one click away. */
const MOST_LETTERS = 140;

/** What the story itself quotes of an actor, to be shown, and where all of it stands. */
export interface Here {
  words: string;
  place: QuotationPlace;
}

/** Gives the first words that the story itself quotes of an actor, cut at a word, in quotation marks; null when it quotes none. */
export function hereWords({ article, quotations }: Reading, actor: EntityKey): Here | null {
  const quotation = quotations.find(
    ({ speaker, kind, standing = "said" }) => speaker === actor && kind !== "indirect" && standing === "said",
  );
  if (!quotation) return null;
  // The comma before "she said" is the sentence's, not the speaker's.
  const words = article.text
    .slice(quotation.content.start, quotation.content.end)
    .trim()
    .replace(/,(["”’»]*)$/, "$1");
  const place = quotationPlace(article, quotation);
  if (words.length <= MOST_LETTERS) return { words: quoted(words), place };
  const cut = words.slice(0, MOST_LETTERS);
  return { words: quoted(`${cut.replace(/\s+\S*$/, "")} …`), place };
}
