/** Plans, bills and deals: by name, or by words that together, in one sentence, mean one of them. */
import { type Token, tokenize } from "#lib/gazetteer/tokens.ts";
import type { EntityKey, PackCollection } from "#lib/packs/collection.ts";
import { addMention, type Finding, isTaken } from "./found.ts";
import type { Word } from "./story.ts";

/** The words of a cue must stand this close: a sentence may be long and speak of two things. */
const WIDEST_CUE = 24;
/** A mention of more words than this is no longer a name for the plan; then its first cue words stand for it. */
const LONGEST_SURFACE = 9;

export interface Cue {
  proposal: EntityKey;
  /** Each phrase as the keys of its words, stemmed. */
  phrases: string[][];
  words: string[];
}

/** Prepares the cues of all proposals. */
export function prepareCues(collection: PackCollection): Cue[] {
  return [...collection.entities.values()].flatMap((entity) =>
    entity.kind === "proposal"
      ? entity.record.cues.map((words) => ({ proposal: entity.key, words, phrases: words.map(stems) }))
      : [],
  );
}

/** Finds proposals by name and by cue. They may overlap actors ("US backstop"), but not each other. */
export function findProposals(finding: Finding, cues: readonly Cue[]): void {
  const own: Finding = { ...finding, taken: new Set() };
  for (const candidate of finding.indexes.proposals.find(finding.story.text, finding.story.words)) {
    const keys = [...new Set(candidate.aliases.map(({ owner }) => owner.entity))];
    addMention(own, candidate, keys, {
      rule: "proposal-name",
      words: candidate.aliases.map(({ text }) => text),
    });
  }
  for (const hit of joined(bestHits(finding, cues))) {
    if (isTaken(own, hit)) continue;
    addMention(own, hit, [hit.proposal], { rule: "cue", words: hit.words });
  }
}

interface Hit {
  first: number;
  last: number;
  proposal: EntityKey;
  words: string[];
}

/** All hits, the telling ones first: more cue words say more; between equals, the closer they stand the better. */
function bestHits({ story }: Finding, cues: readonly Cue[]): Hit[] {
  const hits: Hit[] = [];
  for (const words of sentencesOf(story.words)) {
    const keys = words.map(({ key }) => stem(key));
    for (const cue of cues) {
      for (const [from, to] of windows(keys, cue.phrases))
        hits.push({
          first: words[from]?.index ?? 0,
          last: words[to]?.index ?? 0,
          proposal: cue.proposal,
          words: cue.words,
        });
    }
  }
  return hits.sort((a, b) => strength(b) - strength(a));
}

function strength({ words, first, last }: Hit): number {
  return words.join(" ").split(/\s+/).length - (last - first) / 100;
}

/** Two cues of one plan that overlap are one mention: "30,000 troops to Ukraine" and "European troops to Ukraine". */
function joined(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const same = kept.find(
      (other) => other.proposal === hit.proposal && hit.first <= other.last && other.first <= hit.last,
    );
    const union = same && { first: Math.min(same.first, hit.first), last: Math.max(same.last, hit.last) };
    if (!same) kept.push({ ...hit });
    else if (union && union.last - union.first < LONGEST_SURFACE) Object.assign(same, union);
  }
  return kept;
}

function sentencesOf(words: readonly Word[]): { key: string; index: number }[][] {
  const sentences: { key: string; index: number }[][] = [];
  for (const [index, word] of words.entries()) {
    const list = sentences[word.sentence] ?? [];
    sentences[word.sentence] = list;
    list.push({ key: word.key, index });
  }
  return sentences.filter(Boolean);
}

/** Gives the narrowest stretches of words that hold every phrase, from left to right, without overlaps. */
function windows(keys: readonly string[], phrases: readonly string[][]): [number, number][] {
  const places = phrases.map((phrase) => placesOf(keys, phrase));
  if (places.some((list) => list.length === 0)) return [];
  const found: [number, number][] = [];
  let after = -1;
  for (const end of places
    .flat()
    .map(([, to]) => to)
    .sort((a, b) => a - b)) {
    const chosen = places.map((list) => list.filter(([from, to]) => from > after && to <= end).at(-1));
    if (!chosen.every((place) => place !== undefined)) continue;
    const from = Math.min(...chosen.map(([start]) => start));
    if (end - from >= WIDEST_CUE) continue;
    found.push(end - from < LONGEST_SURFACE ? [from, end] : tightest(chosen));
    after = end;
  }
  return found;
}

/** Of phrases that stand far apart, the two that stand closest say best where the plan is named. */
function tightest(places: readonly [number, number][]): [number, number] {
  const sorted = [...places].sort((a, b) => a[0] - b[0]);
  const pairs = sorted.slice(1).map((place, index): [number, number] => [sorted[index]?.[0] ?? 0, place[1]]);
  const [best] = pairs.sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  return best && best[1] - best[0] < LONGEST_SURFACE ? best : (places[0] ?? [0, 0]);
}

function placesOf(keys: readonly string[], phrase: readonly string[]): [number, number][] {
  const places: [number, number][] = [];
  for (let at = 0; at + phrase.length <= keys.length; at++)
    if (phrase.every((key, offset) => keys[at + offset] === key)) places.push([at, at + phrase.length - 1]);
  return places;
}

function stems(phrase: string): string[] {
  return tokenize(phrase).map(({ key }: Token) => stem(key));
}

/** Takes the endings of number and tense off a folded word, so that "deploying troops" meets "deploy troop". */
export function stem(key: string): string {
  if (key.length <= 4 || /\d/.test(key)) return key;
  const base = key.replace(/(?:ments?|ing|ings|ed|es|s)$/, "");
  return (base.length >= 3 ? base : key).replace(/e$/, "");
}
