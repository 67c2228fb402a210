/** The noun phrase that ends before a verb, with the brackets and appositions between the two. */
import { inClass, isKey, isVerbal, wordSet } from "./node-class.ts";
import type { Node, Outline, Sentence } from "./outline.ts";
import { phraseStart } from "./phrase-start.ts";
import { headEnd, isNickname, isNominal, isQuantity, PHRASE_REACH, type Phrase } from "./phrases.ts";

/** Object forms and the like are never subjects. */
const NO_SUBJECT = wordSet("me him us them there himself herself themselves itself myself");

/** Reads the noun phrase that ends before a node; null when none does. */
export function phraseBefore(outline: Outline, sentence: Sentence, end: number): Phrase | null {
  const last = outline.nodes[end - 1];
  if (!last || end <= sentence.from) return null;
  if (last.key === ")") return bracketed(outline, sentence, end);
  return last.key === "," || last.key === "—"
    ? beforeInsertion(outline, sentence, end)
    : plainPhrase(outline, sentence, end);
}

function bracketed(outline: Outline, sentence: Sentence, end: number): Phrase | null {
  for (let at = end - 2; at > Math.max(sentence.from, end - PHRASE_REACH); at -= 1) {
    if (outline.nodes[at]?.key !== "(") continue;
    const phrase = plainPhrase(outline, sentence, at);
    return phrase && { ...phrase, to: end };
  }
  return null;
}

/** "Jones, the mayor,": tries the nearest sign first, then those before it ("Jones, 22, of Flint, Mich.,"). */
function beforeInsertion(outline: Outline, sentence: Sentence, end: number): Phrase | null {
  const sign = outline.nodes[end - 1]?.key;
  for (let at = end - 2; at > Math.max(sentence.from, end - PHRASE_REACH); at -= 1) {
    const node = outline.nodes[at];
    if (node?.type === "quote" || node?.key === ";" || node?.key === ":") return null;
    const phrase = node?.key === sign ? beforeSign(outline, sentence, { at, end }) : null;
    if (phrase) return phrase;
  }
  return null;
}

const OPENS_SETTING = wordSet("where when as");

function beforeSign(
  outline: Outline,
  sentence: Sentence,
  { at, end }: { at: number; end: number },
): Phrase | null {
  const inside = outline.nodes.slice(at + 1, end - 1);
  const first = inside[0];
  if (!first) return null;
  if (inside.every((node) => node.class === "adverb")) return plainPhrase(outline, sentence, at);
  const describes =
    inClass(first, "relative") || first.key === "whose" || first.key === "of" || first.key === "including";
  const setting =
    !describes &&
    (inClass(first, "preposition") || isKey(first, OPENS_SETTING) || /(?:ing|ed)$/.test(first.key));
  if (!describes && !setting && hasOwnVerb(inside)) return null;
  const named = outline.nodes[at - 1]?.key === ")" ? bracketed : plainPhrase;
  const phrase = named(outline, sentence, at);
  if (!phrase || isFragment(outline, sentence, phrase)) return null;
  return setting ? phrase : { ...phrase, to: end - 1, apposition: { from: at + 1, to: end - 1 } };
}

function hasOwnVerb(inside: readonly Node[]): boolean {
  const verb = inside.some((node) => isVerbal(node) || inClass(node, "pronoun"));
  return verb && !inside.some((node) => inClass(node, "relative"));
}

/** "22", "Mich." and "a salesman from Flint" after a comma are pieces of a description; the name stands before them. */
function isFragment(outline: Outline, sentence: Sentence, { from, to }: Phrase): boolean {
  const before = outline.nodes[from - 1];
  const farther = outline.nodes[from - 2];
  if (to === from + 1 && inClass(outline.nodes[from], "number")) return true;
  if (before?.key !== ",") return inClass(before, "preposition") && farther?.key === ",";
  if (!inClass(farther, "name")) return false;
  const name = plainPhrase(outline, sentence, from - 1);
  const named = name !== null && !inClass(outline.nodes[name.from - 1], "preposition");
  return to - from < 3 || (named && inClass(outline.nodes[from], "determiner", "open"));
}

function plainPhrase(outline: Outline, sentence: Sentence, end: number): Phrase | null {
  const last = outline.nodes[end - 1];
  if (!last || end <= sentence.from) return null;
  const word: Phrase = { from: end - 1, to: end, coreTo: end, apposition: null };
  if (inClass(last, "pronoun", "relative")) return isKey(last, NO_SUBJECT) ? quantityOf(outline, end) : word;
  if (isQuantity(last)) return word;
  if (!isNominal(last) && !isNickname(outline, end - 1)) return null;
  const from = phraseStart(outline, sentence, end);
  return from < end ? { from, to: end, coreTo: headEnd(outline, from, end), apposition: null } : null;
}

/** "most of them", "some of us". */
function quantityOf(outline: Outline, end: number): Phrase | null {
  const from = end - 3;
  const counts = isQuantity(outline.nodes[from]) || inClass(outline.nodes[from], "number");
  if (outline.nodes[end - 2]?.key !== "of" || !counts) return null;
  return { from, to: end, coreTo: from + 1, apposition: null };
}
