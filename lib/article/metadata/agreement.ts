/** How far two texts are the same headline in other words or dress. */
import { comparable } from "./plain-text.ts";

/**
 * Measures how far two headlines agree: the shared words as a share of the shorter one's words.
 * Texts in scripts without spaces agree by containment.
 * @returns 0 (nothing shared) to 1 (equal, or one contains the other)
 */
export function agreement(a: string, b: string): number {
  const [one, other] = [comparable(a), comparable(b)].sort((x, y) => x.length - y.length);
  if (!one || !other) return 0;
  const words = [...new Set(one.split(" "))];
  if (words.length < 3) return one === other || (one.length > 8 && other.includes(one)) ? 1 : 0;
  const there = new Set(other.split(" "));
  return words.filter((word) => there.has(word)).length / words.length;
}
