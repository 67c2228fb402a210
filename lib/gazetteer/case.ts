/** Whether a text writes a name with the capitals a newspaper would give it. */
import type { Token } from "./tokens.ts";

/** Acronyms of this many letters or more are also printed with one capital ("Nato", "Unesco"); "Us" and "Who" are words. */
const SHORTEST_SPOKEN_ACRONYM = 4;

/** Tells whether the words of a text fit the words of an alias in their capitals; both have the same keys, in order. */
export function casesFit(alias: readonly Token[], text: readonly Token[]): boolean {
  return alias.every((wanted, index) => {
    const found = text[index];
    return found !== undefined && caseFits(wanted, found, index === 0);
  });
}

function caseFits(wanted: Token, found: Token, first: boolean): boolean {
  if (wanted.allCaps) {
    const length = wanted.end - wanted.start;
    return found.allCaps || (length >= SHORTEST_SPOKEN_ACRONYM && found.capital);
  }
  // "von der Leyen" opens a sentence as "Von der Leyen"; a plan's common noun may be capitalised in a headline.
  if (!wanted.capital) return true;
  // Only the first word of a name decides about a lower-case text: "european Union" is a slip, "may day" is not May.
  return found.capital || (!first && wanted.key.length <= 3);
}
