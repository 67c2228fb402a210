/** Whether two texts are nearly the same words. */
import { tokenize } from "#lib/gazetteer/tokens.ts";
import { topicWord } from "#lib/gazetteer/topic-word.ts";

/** A text's words in threes; case, accents, punctuation and white space are folded away. */
export interface Shingles {
  /** All words, counted as often as they come. */
  length: number;
  threes: ReadonlySet<string>;
}

/** Takes a text's words in threes. */
export function shinglesOf(text: string): Shingles {
  const keys = tokenize(text).map(({ key }) => key);
  const threes = new Set<string>();
  for (let at = 2; at < keys.length; at += 1) threes.add(`${keys[at - 2]} ${keys[at - 1]} ${keys[at]}`);
  return { length: keys.length, threes };
}

/** Shorter texts are the same by chance: "we will see about that". */
const LEAST_WORDS = 5;
const LEAST_TOPIC_WORDS = 3;

/**
 * Tells how much of the shorter text the longer one holds, as a share of its threes of words (containment, Broder 1997):
 * 1, all of it; 0 also where what they share is too short to tell.
 */
export function likenessOf(a: Shingles, b: Shingles): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_WORDS) return 0;
  const shared = [...short.threes].filter((three) => long.threes.has(three));
  const topics = new Set(
    shared.flatMap((three) => three.split(" ")).filter((key) => topicWord(key) !== null),
  );
  return topics.size < LEAST_TOPIC_WORDS ? 0 : shared.length / short.threes.size;
}
