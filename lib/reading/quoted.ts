const OUTER_MARKS = /^["“”„«](.*)["“”»]$/s;

/** Puts quotation marks round words, once, also when the pack brought its own. */
export function quoted(words: string): string {
  return `“${words.trim().replace(OUTER_MARKS, "$1")}”`;
}
