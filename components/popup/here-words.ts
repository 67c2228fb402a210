import type { EntityKey } from "#lib/packs/collection.ts";
import type { Quotation } from "#lib/quotations/quotation.ts";
import { echoShown } from "#lib/reading/echo-shown.ts";
import { type QuotationPlace, quotationPlace } from "#lib/reading/quotation-place.ts";
import { quoted } from "#lib/reading/quoted.ts";
import { quotedWords } from "#lib/reading/quoted-words.ts";
import type { Reading } from "#lib/reading/reading.ts";

/** Enough to recognise the words by; the story itself is one click away. */
const MOST_LETTERS = 140;

/** What the story itself quotes of an actor, to be shown, and where all of it stands. */
export interface Here {
  words: string;
  place: QuotationPlace;
}

/** Who "denied taking bribes" did not say "taking bribes", whatever the marks around it. */
const DENIES = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing))$/i;

function isSaidHere({ article }: Reading, { kind, standing = "said", cue }: Quotation): boolean {
  const reporting = cue ? article.text.slice(cue.start, cue.end) : "";
  return kind !== "indirect" && standing === "said" && !DENIES.test(reporting);
}

/**
 * Gives words that the story itself quotes of an actor, cut at a word, in quotation marks or with the story's own; null
 * when it quotes none. They are the first ones, unless others were said before in the same words.
 */
export function hereWords(reading: Reading, actor: EntityKey): Here | null {
  const { quotations, context } = reading;
  const known = context.actors.find(({ key }) => key === actor);
  const echoed = known && echoShown(known);
  const quotation =
    (echoed && quotations[echoed.quotation]) ??
    quotations.find((one) => one.speaker === actor && isSaidHere(reading, one));
  if (!quotation) return null;
  const words = quotedWords(reading, quotation);
  const place = quotationPlace(reading.article, quotation);
  // Where the paper's words stand between the speaker's, the paper's own marks tell the one from the other.
  const shown = quotation.kind === "mixed" ? (text: string) => text : quoted;
  if (words.length <= MOST_LETTERS) return { words: shown(words), place };
  const cut = words.slice(0, MOST_LETTERS);
  return { words: shown(`${cut.replace(/\s+\S*$/, "")} …`), place };
}
