/** How much a statement has to do with a story: its plans, who and what it names, its words. */
import type { CollectedStatement, EntityKey } from "#lib/packs/collection.ts";
import { rarityOf, type StatementIndex, type StatementWords } from "#lib/packs/statement-index.ts";
import type { Focus } from "./focus.ts";

/** All weights are in the measure of a word that comes once in the story and once in one statement of the packs. */
export interface Relevance {
  /** 0 to 1: the story's plans that it is about, by how much the story dwells on them. */
  plans: number;
  /** BM25 of its words against the story's. */
  words: number;
  /** The same for the actors and plans that both name. */
  names: number;
  /** The words and names that count most, the telling ones first. */
  shared: readonly Shared[];
}

export interface Shared {
  kind: "word" | "name";
  key: string;
  weight: number;
}

/** Saturation and length of BM25 as usual (Robertson & Zaragoza 2009, section 3.5 gives their range). */
const K1 = 1.2;
const B = 0.75;
/** The same saturation for the story's side (k3 of Okapi BM25): a word that comes twenty times is not twenty times as telling. */
const K3 = 4;
/** What is about a plan of the story at all has so much of its worth, the rest is by how much the story dwells on it. */
const ANY_PLAN = 0.5;

/** Measures one statement against the focus of a story. */
export function relevanceOf(statement: CollectedStatement, focus: Focus, index: StatementIndex): Relevance {
  const own = index.words.get(statement);
  const words = own ? sharedWords(own, focus.words, index) : [];
  const names = own ? sharedNames(own.names, focus.names, index) : [];
  return {
    plans: Math.max(0, ...statement.about.map((key) => planWorth(focus.plans.get(key)))),
    words: sum(words),
    names: sum(names),
    shared: [...words, ...names].sort((a, b) => b.weight - a.weight),
  };
}

function planWorth(share: number | undefined): number {
  return share === undefined ? 0 : ANY_PLAN + (1 - ANY_PLAN) * share;
}

function sharedWords(
  { counts, length }: StatementWords,
  story: Focus["words"],
  { spread, meanLength, words }: StatementIndex,
): Shared[] {
  const shared: Shared[] = [];
  const norm = K1 * (1 - B + (B * length) / (meanLength || 1));
  for (const [key, count] of counts) {
    const wanted = story.get(key);
    if (!wanted) continue;
    const rarity = rarityIn(spread.get(key), words.size);
    const weight = rarity * ((count * (K1 + 1)) / (count + norm)) * ((wanted * (K3 + 1)) / (wanted + K3));
    shared.push({ kind: "word", key, weight });
  }
  return shared;
}

function sharedNames(
  names: ReadonlySet<EntityKey>,
  story: Focus["names"],
  { nameSpread, words }: StatementIndex,
): Shared[] {
  return [...names].flatMap((key): Shared[] => {
    const wanted = story.get(key);
    if (!wanted) return [];
    const rarity = rarityIn(nameSpread.get(key), words.size);
    return [{ kind: "name", key, weight: rarity * ((wanted * (K3 + 1)) / (wanted + K3)) }];
  });
}

/** From 1, in one statement only, towards 0, in all: so that it means the same in packs of ten and of ten thousand. */
function rarityIn(count: number | undefined, all: number): number {
  return rarityOf(count ?? 0, all) / rarityOf(1, all);
}

function sum(shared: readonly Shared[]): number {
  return shared.reduce((total, { weight }) => total + weight, 0);
}
