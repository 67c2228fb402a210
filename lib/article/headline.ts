/** The element that shows the story's headline. */

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A headline on the page may be a little shorter or longer than the title in the metadata. */
const LEAST_SHARED = 0.6;

/** Finds the h1 (else h2) that says what the title says, or null. Does not change the document. */
export function findHeadline(document: Document, title: string | null): Element | null {
  if (!title) return null;
  for (const tag of ["h1", "h2"]) {
    const [best] = [...document.querySelectorAll(tag)]
      .map((element) => ({ element, shared: sharedWords(element.textContent ?? "", title) }))
      .sort((a, b) => b.shared - a.shared);
    if (best && best.shared >= LEAST_SHARED) return best.element;
  }
  return null;
}

/** The share of words that two texts have in common (of all their words, as in Dice's coefficient). */
function sharedWords(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (left.length + right.length);
}
