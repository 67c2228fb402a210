/** Precision and recall of a text against another, by shingles of four words as extraction benchmarks count them. */

const WORDS = 4;

export interface Overlap {
  precision: number;
  recall: number;
}

/** Compares a found text with the gold one: shared shingles, counted as often as both hold them. */
export function compareTexts(found: string, gold: string): Overlap {
  const [have, want] = [shingles(found), shingles(gold)];
  let shared = 0;
  for (const [shingle, count] of have) shared += Math.min(count, want.get(shingle) ?? 0);
  return { precision: share(shared, total(have)), recall: share(shared, total(want)) };
}

/** F1 of averaged precision and recall. */
export function f1({ precision, recall }: Overlap): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Averages over pages: every page counts the same, whatever its length. */
export function meanOverlap(pages: readonly Overlap[]): Overlap {
  const mean = (pick: (page: Overlap) => number) =>
    pages.reduce((sum, page) => sum + pick(page), 0) / Math.max(1, pages.length);
  return { precision: mean((page) => page.precision), recall: mean((page) => page.recall) };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  // A text shorter than a shingle is one shingle.
  const last = words.length > 0 ? Math.max(0, words.length - WORDS) : -1;
  for (let at = 0; at <= last; at++) {
    const shingle = words.slice(at, at + WORDS).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** A side without shingles has none right. */
function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
