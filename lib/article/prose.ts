/** Telling text that is written out from labels, lists of links and other bits. */
import type { PageBlock } from "./page-blocks.ts";

const SENTENCE_END = /[.!?…。！？:;]["'”’»)\]]*$/;
/** A line this long is prose even if its last sentence lacks a full stop. */
const LONG_LINE = 120;
const SHORTEST = 40;
/** Some stories link almost every word; a line that is nothing but links points elsewhere. */
const MOST_LINKED = 0.5;
const MOST_LINKED_LONG = 0.8;

/** Tells whether a block is made of sentences, most of them not links. */
export function isProse({ text, linked, kind }: PageBlock): boolean {
  if (/^head/.test(kind) || text.length < SHORTEST) return false;
  const isLong = text.length >= LONG_LINE;
  const isEnded = SENTENCE_END.test(text);
  return (isLong || isEnded) && linked <= (isLong && isEnded ? MOST_LINKED_LONG : MOST_LINKED);
}

/** Tells whether a block ends as a sentence does, however short it is. */
export function isSentence({ text, linked }: PageBlock): boolean {
  return linked < MOST_LINKED && text.includes(" ") && SENTENCE_END.test(text);
}

/** Counts the characters of prose. */
export function proseLength(blocks: Iterable<PageBlock>): number {
  let length = 0;
  for (const block of blocks) if (isProse(block)) length += block.text.length;
  return length;
}
