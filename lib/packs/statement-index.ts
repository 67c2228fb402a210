/** The words and names of all statements, counted once for a set of packs. */
import { type Token, tokenize } from "#lib/gazetteer/tokens.ts";
import { topicWord } from "#lib/gazetteer/topic-word.ts";
import type { CollectedStatement, EntityKey, PackCollection } from "./collection.ts";

/** What one statement's own text, and the names of the plans that it is about, hold. */
export interface StatementWords {
  /** Topic words (see `topicWord`) with how often they come. */
  counts: ReadonlyMap<string, number>;
  /** All topic words, counted as often as they come. */
  length: number;
  /** Actors and plans named in its text, other than its speaker. */
  names: ReadonlySet<EntityKey>;
}

export interface StatementIndex {
  words: ReadonlyMap<CollectedStatement, StatementWords>;
  meanLength: number;
  /** In how many statements a topic word comes. */
  spread: ReadonlyMap<string, number>;
  /** In how many statements an actor or plan is named. */
  nameSpread: ReadonlyMap<EntityKey, number>;
}

/** Tells which actors and plans a text names, given with its words. */
type NamesIn = (text: string, tokens: readonly Token[]) => Iterable<EntityKey>;

/** Indexes the statements of a collection. */
export function indexStatements(
  { bySpeaker, entities }: PackCollection,
  namesIn: NamesIn = () => [],
): StatementIndex {
  const words = new Map<CollectedStatement, StatementWords>();
  const spread = new Map<string, number>();
  const nameSpread = new Map<EntityKey, number>();
  const topics = rememberTopics();
  const planWords = new Map<EntityKey, string[]>();
  const wordsOfPlan = (key: EntityKey) => {
    const known = planWords.get(key) ?? topics(tokenize(entities.get(key)?.name ?? ""));
    planWords.set(key, known);
    return known;
  };
  let length = 0;
  for (const statement of [...bySpeaker.values()].flat()) {
    const text = textOf(statement);
    const tokens = tokenize(text);
    const own = [...topics(tokens), ...statement.about.flatMap(wordsOfPlan)];
    const names = new Set(namesIn(text, tokens));
    names.delete(statement.speaker);
    const counts = countUp(own);
    words.set(statement, { counts, length: own.length, names });
    length += own.length;
    for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
    for (const name of names) nameSpread.set(name, (nameSpread.get(name) ?? 0) + 1);
  }
  return { words, meanLength: length / Math.max(1, words.size), spread, nameSpread };
}

/** A statement is told by its words and by what the pack says of them; either may be missing. */
function textOf({ record: { quotation, summary } }: CollectedStatement): string {
  return [quotation, summary].filter(Boolean).join("\n");
}

/** The same words come thousands of times, and taking endings off is slow. */
function rememberTopics(): (tokens: readonly Token[]) => string[] {
  const known = new Map<string, string | null>();
  return (tokens) => {
    const topics: string[] = [];
    for (const { key } of tokens) {
      let topic = known.get(key);
      if (topic === undefined) {
        topic = topicWord(key);
        known.set(key, topic);
      }
      if (topic) topics.push(topic);
    }
    return topics;
  };
}

function countUp(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Tells how much a word or name that comes in `count` of `all` statements says: the inverse document frequency of
 * BM25 (Robertson & Zaragoza 2009, eq. 3.3, with one added so that it never falls below nothing).
 */
export function rarityOf(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}
