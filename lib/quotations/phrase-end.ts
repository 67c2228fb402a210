/** The end of a plain noun phrase, read from its start. */
import { inClass } from "./node-class.ts";
import type { Node, Outline } from "./outline.ts";
import { isNickname, isNominal, isVerbOnly, joinsInside, PHRASE_REACH } from "./phrases.ts";

/** Finds the end (exclusive) of the plain noun phrase that begins at a node; equal to `from` when none does. */
export function phraseEnd(outline: Outline, from: number, limit: number): number {
  let to = from;
  while (to < limit && to < from + PHRASE_REACH && continues(outline, from, to)) to += 1;
  while (to > from + 1 && inClass(outline.nodes[to - 1], "preposition", "conjunction", "determiner")) to -= 1;
  return to;
}

function continues(outline: Outline, from: number, at: number): boolean {
  const node = outline.nodes[at];
  return at === from ? opens(node) : goesOn(outline, at);
}

function opens(node: Node | undefined): boolean {
  if (node?.type !== "word") return false;
  return inClass(node, "determiner", "possessive", "pronoun") || isNominal(node);
}

function goesOn(outline: Outline, at: number): boolean {
  const node = outline.nodes[at];
  const before = outline.nodes[at - 1];
  const after = outline.nodes[at + 1];
  if (!node || node.type === "sign") return false;
  if (node.type === "genitive") return true;
  if (node.type === "quote") return isNickname(outline, at);
  if (inClass(before, "pronoun")) return node.key === "of";
  if (inClass(node, "determiner", "possessive"))
    return inClass(before, "preposition", "conjunction", "determiner");
  if (inClass(node, "conjunction")) return isNominal(before) && isNominal(after);
  if (inClass(node, "preposition")) return joinsInside(node) && opensPart(after, node.key === "to");
  return isNominal(node) && !isVerbOnly(node) && !startsAnew(before, node);
}

/** After "to" a common noun may as well be a verb: "told Smith | to leave". */
function opensPart(node: Node | undefined, afterTo: boolean): boolean {
  if (inClass(node, "determiner", "possessive")) return true;
  return isNominal(node) && !(afterTo && inClass(node, "open"));
}

/** "reporters | Trump would …": a name after a plural opens the reported clause. */
function startsAnew(before: Node | undefined, node: Node): boolean {
  return node.class === "name" && inClass(before, "open") && (before?.key.endsWith("s") ?? false);
}
