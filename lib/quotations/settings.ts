/** Words that say when and where something was said: no part of a source, nor of what was said. */
import { inClass, isKey, wordSet } from "./node-class.ts";
import type { Node, Outline, Sentence } from "./outline.ts";

const OCCASIONS = wordSet(
  "statement interview speech press news conference briefing tweet letter email e-mail post memo report phone telephone call rally debate article message response reference",
);
const PARTS_OF_TIME = wordSet("night morning afternoon evening week month year weekend day");
const BEFORE_TIME = wordSet("on late early since this last earlier later");
const BEFORE_PART = wordSet("this last earlier");
const BEFORE_OCCASION = wordSet("in at during on");

/** Tells whether a word is an occasion or a medium of speaking. */
export function isOccasion(node: Node | undefined): boolean {
  return isKey(node, OCCASIONS);
}

/** Tells whether a word cannot speak: "released a statement Thursday night | condemning". */
export function isSetting(node: Node | undefined): boolean {
  return isOccasion(node) || inClass(node, "time", "number") || isKey(node, PARTS_OF_TIME);
}

/** Passes over "on Friday", "last month", "in a blog post" between a subject and its verb; gives the subject's end. */
export function skipSettingBack(outline: Outline, sentence: Sentence, end: number): number {
  let at = end;
  while (at > sentence.from + 1 && isTimeWord(outline.nodes[at - 1], outline.nodes[at - 2])) at -= 1;
  if (at < end && isKey(outline.nodes[at - 1], BEFORE_TIME)) at -= 1;
  if (!isOccasion(outline.nodes[at - 1])) return at;
  for (let back = at - 2; back > Math.max(sentence.from, at - 6); back -= 1)
    if (isKey(outline.nodes[back], BEFORE_OCCASION)) return back;
  return at;
}

function isTimeWord(node: Node | undefined, before: Node | undefined): boolean {
  if (inClass(node, "time", "adverb")) return true;
  return isKey(node, PARTS_OF_TIME) && (inClass(before, "time") || isKey(before, BEFORE_PART));
}

const TIME_WORDS = wordSet(
  "week month year morning evening afternoon night weekend day days weeks months years earlier later last this next late early hours minutes",
);
const POINTING = wordSet("this next last");
/** Adverbs that open reported words as often as they close the reporting. */
const OPENING = wordSet("even only just perhaps still now first too");

/** Tells whether a word behind a reporting verb says when: "said | on Monday | late last week". */
export function isTime(outline: Outline, at: number): boolean {
  const node = outline.nodes[at];
  const next = outline.nodes[at + 1];
  if (node?.type !== "word") return false;
  if (node.class === "time" || (node.class === "adverb" && !OPENING.has(node.key))) return true;
  if (node.class === "number") return inClass(outline.nodes[at - 1], "time") || isKey(next, TIME_WORDS);
  if (!TIME_WORDS.has(node.key)) return false;
  return !POINTING.has(node.key) || isKey(next, TIME_WORDS) || inClass(next, "time");
}

/** Tells whether "in a furious post", "in an interview" begins at a node. */
export function isOccasionAt(outline: Outline, at: number): boolean {
  if (!isKey(outline.nodes[at], BEFORE_OCCASION)) return false;
  for (let index = at + 1; index < at + 5; index += 1) {
    const node = outline.nodes[index];
    if (node?.type !== "word") return false;
    if (index > at + 1 && isOccasion(node)) return true;
  }
  return false;
}
