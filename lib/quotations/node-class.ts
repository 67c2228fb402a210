/** Tests on the class of a node that may be missing. */
import type { Node } from "./outline.ts";
import type { WordClass } from "./word-classes.ts";

/** Tells whether a node is a word of one of some classes. */
export function inClass(node: Node | undefined, ...classes: WordClass[]): boolean {
  return node?.class != null && classes.includes(node.class);
}

/** Tells whether a node is a verb by its class: "is", "has", "would", "went". Other verbs are not told from nouns. */
export function isVerbal(node: Node | undefined): boolean {
  return inClass(node, "be", "auxiliary", "modal", "verb");
}

/** Tells whether a node is one of some words or signs, given by their keys. */
export function isKey(node: Node | undefined, keys: ReadonlySet<string>): boolean {
  return node !== undefined && keys.has(node.key);
}

/** Makes a set of the words of a line. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
