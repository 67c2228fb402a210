/** The start of a plain noun phrase, read backwards from its end. */
import { inClass, isKey, isVerbal, wordSet } from "./node-class.ts";
import type { Node, Outline, Sentence } from "./outline.ts";
import { isNickname, isNominal, isQuantity, isVerbOnly, joinsInside, PHRASE_REACH } from "./phrases.ts";

/** Verb forms that are hardly ever plural nouns. */
const FINITE = wordSet(
  "shows says thinks believes suggests knows tells argues insists wants show say think believe suggest tell argue insist",
);
const TIME_OF_DAY = wordSet("night morning afternoon evening");
const BEFORE_NUMBER = wordSet("about nearly almost roughly around only");
const BEFORE_DETERMINER = wordSet("all both half");
const OBJECT_FORMS = wordSet("me him us them");

/** Finds the first node of the noun phrase that ends before `end`; equal to `end` when none does. */
export function phraseStart(outline: Outline, sentence: Sentence, end: number): number {
  const stop = Math.max(sentence.from, end - PHRASE_REACH);
  let from = end;
  while (from > stop && accepts(outline, sentence, { at: from - 1, end })) from -= 1;
  while (from < end && isLeading(outline.nodes[from])) from += 1;
  const about = inClass(outline.nodes[from], "number") && isKey(outline.nodes[from - 1], BEFORE_NUMBER);
  return about && from > sentence.from ? from - 1 : from;
}

function isLeading(node: Node | undefined): boolean {
  return inClass(node, "conjunction", "preposition", "adverb") || node?.type === "genitive";
}

interface Reading {
  at: number;
  end: number;
}

function accepts(outline: Outline, sentence: Sentence, { at, end }: Reading): boolean {
  const node = outline.nodes[at];
  const right = at + 1 < end ? outline.nodes[at + 1] : undefined;
  const left = at > sentence.from ? outline.nodes[at - 1] : undefined;
  if (!node || node.type === "sign") return false;
  if (node.type === "quote") return right !== undefined && left?.type === "word" && isNickname(outline, at);
  if (inClass(node, "preposition")) return joinsInside(node) && isNounOrQuantity(left);
  if (inClass(node, "conjunction")) return joinsNames(outline, sentence, at);
  if (inClass(right, "determiner", "possessive")) return isKey(node, BEFORE_DETERMINER);
  if (inClass(node, "pronoun")) return right?.key === "and" && !isKey(node, OBJECT_FORMS);
  if (right && (isKey(node, FINITE) || (isKey(node, TIME_OF_DAY) && inClass(right, "name")))) return false;
  if (isNominal(node)) return !isVerbOnly(node) || inClass(right, "open");
  return inClass(node, "determiner", "possessive");
}

function isNounOrQuantity(node: Node | undefined): boolean {
  return (isNominal(node) && !isVerbOnly(node)) || isQuantity(node) || node?.key === "one";
}

/** "and" joins two names only when no verb stands before it in the sentence; else it begins a clause. */
function joinsNames(outline: Outline, sentence: Sentence, at: number): boolean {
  const before = outline.nodes[at - 1];
  const key = outline.nodes[at]?.key;
  if (key === "&") return true;
  if ((key !== "and" && key !== "or") || !(isNominal(before) || inClass(before, "pronoun"))) return false;
  for (let index = at - 1; index >= Math.max(sentence.from, at - PHRASE_REACH); index -= 1) {
    const node = outline.nodes[index];
    if (node?.type === "sign") return true;
    if (node?.type === "quote" || isVerbal(node) || inClass(node, "relative") || isVerbOnly(node))
      return false;
  }
  return true;
}
