import type { ShownStatement } from "#lib/context/statements.ts";

/** As much of a statement as a link to its words is made of. */
type LinkedWords = Pick<ShownStatement, "quotation" | "translated"> & { provenance: { url: string } };

/** Words at each end of a longer quotation that a text fragment needs to find it. */
const FRAGMENT_WORDS = 5;
/** Up to this many words the whole quotation goes into the link. */
const WHOLE_WORDS = 12;

/** Half of a character cannot be encoded: the attempt would throw. */
const HALF = /\p{Surrogate}/u;

/**
 * Gives the source's address with a text fragment (WICG scroll-to-text-fragment) that leads to the quotation;
 * without a quotation, where its words are no whole characters, or where the address has a fragment of its own, the
 * address as it is.
 */
export function linkToWords({ quotation, provenance, translated }: LinkedWords): string {
  if (!quotation || translated || provenance.url.includes("#") || HALF.test(quotation)) return provenance.url;
  const words = quotation.trim().split(/\s+/);
  const parts =
    words.length <= WHOLE_WORDS
      ? [words.join(" ")]
      : [words.slice(0, FRAGMENT_WORDS).join(" "), words.slice(-FRAGMENT_WORDS).join(" ")];
  return `${provenance.url}#:~:text=${parts.map(encodeFragment).join(",")}`;
}

/** A fragment's own commas, dashes and ampersands would be read as its grammar. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replace(/-/g, "%2D");
}
