/** The index of all names: finds, in one pass over the words of a text, every place where a listed name stands. */
import { casesFit } from "./case.ts";
import { gapBetween, type Token, tokenize } from "./tokens.ts";

/** A listed way to write an entity. `Owner` is whatever the caller wants back for it. */
export interface Alias<Owner> {
  text: string;
  owner: Owner;
}

/** A place in the text where one or more aliases fit. `first` and `last` are indexes of words, both inclusive. */
export interface Candidate<Owner> {
  start: number;
  end: number;
  first: number;
  last: number;
  aliases: Alias<Owner>[];
}

interface Entry<Owner> {
  alias: Alias<Owner>;
  words: Token[];
  gaps: string[];
}

interface Node<Owner> {
  next: Map<string, Node<Owner>>;
  entries: Entry<Owner>[];
}

export interface Gazetteer<Owner> {
  /** How many aliases the index holds. */
  size: number;
  /** Finds the longest alias at each place, leftmost first, without overlaps. */
  find(text: string, tokens: readonly Token[]): Candidate<Owner>[];
}

/** Builds the index. An alias without a letter or digit is left out. */
export function buildGazetteer<Owner>(aliases: Iterable<Alias<Owner>>): Gazetteer<Owner> {
  const root: Node<Owner> = { next: new Map(), entries: [] };
  let size = 0;
  for (const alias of aliases) {
    const words = tokenize(alias.text);
    if (words.length === 0) continue;
    let node = root;
    for (const word of words) node = childOf(node, word.key);
    const gaps = words.slice(1).map((word, index) => gapBetween(alias.text, words[index] as Token, word));
    node.entries.push({ alias, words, gaps });
    size++;
  }
  return { size, find: (text, tokens) => findAll(root, text, tokens) };
}

function childOf<Owner>(node: Node<Owner>, key: string): Node<Owner> {
  let child = node.next.get(key);
  if (!child) {
    child = { next: new Map(), entries: [] };
    node.next.set(key, child);
  }
  return child;
}

function findAll<Owner>(root: Node<Owner>, text: string, tokens: readonly Token[]): Candidate<Owner>[] {
  const found: Candidate<Owner>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const candidate = longestAt(root, text, tokens, at);
    if (candidate) found.push(candidate);
    at = candidate ? candidate.last + 1 : at + 1;
  }
  return found;
}

function longestAt<Owner>(
  root: Node<Owner>,
  text: string,
  tokens: readonly Token[],
  first: number,
): Candidate<Owner> | null {
  let best: Candidate<Owner> | null = null;
  let node: Node<Owner> | undefined = root;
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last] as Token;
    node = node.next.get(token.key);
    if (!node) break;
    const aliases = fitting(node.entries, text, tokens, first, last);
    const start = (tokens[first] as Token).start;
    if (aliases.length > 0) best = { start, end: token.end, first, last, aliases };
  }
  return best;
}

function fitting<Owner>(
  entries: readonly Entry<Owner>[],
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): Alias<Owner>[] {
  if (entries.length === 0) return [];
  const words = tokens.slice(first, last + 1);
  return entries
    .filter((entry) => casesFit(entry.words, words) && gapsFit(entry.gaps, text, words))
    .map(({ alias }) => alias);
}

function gapsFit(wanted: readonly string[], text: string, words: readonly Token[]): boolean {
  return wanted.every((want, index) => {
    const gap = gapBetween(text, words[index] as Token, words[index + 1] as Token);
    return gap === want || JOINS[want]?.has(gap) === true;
  });
}

/** What may stand in a text where an alias has this between two words: "J D Vance" is also printed "J. D." and "J.D.". */
const JOINS: Readonly<Record<string, ReadonlySet<string>>> = {
  "": new Set(),
  " ": new Set(["-", ". ", "."]),
  "-": new Set([" "]),
  ".": new Set([". "]),
  ". ": new Set([" ", "."]),
  "'": new Set([""]),
  " & ": new Set(["&"]),
};
