/** Places in text in the W3C's words: a quote with what stands around it, found again after the text has changed. */

/** W3C Web Annotation `TextQuoteSelector`. */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation `TextPositionSelector`: UTF-16 offsets, end exclusive. */
export interface TextPositionSelector {
  start: number;
  end: number;
}

/** Enough context to tell two mentions of one name apart, as Hypothesis uses. */
const CONTEXT = 32;

/** Describes a place by its words and its neighbours. */
export function describe(text: string, { start, end }: TextPositionSelector): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Finds a described place in a text that may have changed; null when its words are gone or nothing around them is left.
 * Of several places the one with most of the old neighbourhood wins, then the one nearest to `hint` (an offset).
 */
export function findQuote(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  hint: number,
): TextPositionSelector | null {
  if (!exact) return null;
  let best: { start: number; shared: number } | null = null;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const shared =
      sharedEnd(text.slice(0, start), prefix) + sharedStart(text.slice(start + exact.length), suffix);
    const nearer =
      best !== null && shared === best.shared && Math.abs(start - hint) < Math.abs(best.start - hint);
    if (best === null || shared > best.shared || nearer) best = { start, shared };
  }
  // Without any neighbour in common it is the same word in another sentence.
  const lone = prefix.trim() === "" && suffix.trim() === "";
  return best && (best.shared > 1 || lone) ? { start: best.start, end: best.start + exact.length } : null;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}
