/** What noun phrases are made of, as far as closed word classes and capitals tell. */
import { inClass, isKey, wordSet } from "./node-class.ts";
import type { Node, Outline } from "./outline.ts";
import { reportingVerbs } from "./reporting-verbs.ts";

/** Node indexes, `to` exclusive. `coreTo` is where the head ends: before "of …", a comma or a bracket. */
export interface Phrase {
  from: number;
  to: number;
  coreTo: number;
  /** What follows the core after a comma, when it says who that is. */
  apposition: { from: number; to: number } | null;
}

/** How far a phrase may run, in nodes; the longest titles in print stay below. */
export const PHRASE_REACH = 40;

const QUANTITIES = wordSet(
  "some many others both all several most few each another this that these those either neither such",
);
const INSIDE_PHRASE = wordSet(
  "of for from in at with on to against behind within near about close under between including like",
);
/** Longest nickname or title in quotation marks inside a phrase, in UTF-16 units and in words. */
const LONGEST_NICKNAME = 40;
const NICKNAME_WORDS = 4;

/** Tells whether a node may stand in a noun phrase: a noun, name, number, adjective or genitive. */
export function isNominal(node: Node | undefined): boolean {
  if (node?.type === "genitive") return true;
  return node?.type === "word" && inClass(node, "open", "name", "number");
}

/** Tells whether a word is a form of a reporting verb that no noun shares: "said", "warning" aside. */
export function isVerbOnly(node: Node | undefined): boolean {
  if (!node || !inClass(node, "open")) return false;
  return reportingVerbs(node.key).some(
    ({ form, lemma, particles }) =>
      particles.length === 0 && (form === "past" || form === "ing" || lemma === "say"),
  );
}

/** Tells whether a word alone can be a subject or be counted by "of": "some", "both". */
export function isQuantity(node: Node | undefined): boolean {
  return isKey(node, QUANTITIES);
}

/** Tells whether a preposition may join two parts of a noun phrase. */
export function joinsInside(node: Node | undefined): boolean {
  return isKey(node, INSIDE_PHRASE);
}

/** Tells whether a quoted stretch is a name inside a phrase: John "Jack" Smith. */
export function isNickname({ text, nodes }: Outline, at: number): boolean {
  const node = nodes[at];
  if (node?.type !== "quote" || node.end - node.start > LONGEST_NICKNAME) return false;
  const words = text.slice(node.start + 1, node.end - 1);
  return !/[,.?!—]\W*$/.test(words) && words.split(/\s+/).length <= NICKNAME_WORDS;
}

/** Finds where the head of a noun phrase ends: before its first preposition. */
export function headEnd(outline: Outline, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (inClass(outline.nodes[at], "preposition")) return at;
  return to;
}
