/** Plans, bills and deals: by name, or by words that together, in one sentence, mean one of them. */
import { type Token, tokenize } from "#lib/gazetteer/tokens.ts";
import type { EntityKey, PackCollection } from "#lib/packs/collection.ts";
import { findWindows } from "./cue-windows.ts";
import { addMention, type Finding, isTaken } from "./found.ts";
import { headsOf, stem } from "./plan-words.ts";
import type { Word } from "./story.ts";

/** Two cues that overlap are one mention up to this many words; longer, it would no longer be a name for the plan. */
const LONGEST_SURFACE = 8;

export interface Cue {
  proposal: EntityKey;
  /** The plan's name. */
  name: string;
  /** Each phrase as the keys of its words, stemmed. */
  phrases: string[][];
  words: string[];
  /** The nouns that name the plan: where one of them stands, the plan is named. */
  heads: ReadonlySet<string>;
}

/** Prepares the cues of all proposals. */
export function prepareCues(collection: PackCollection): Cue[] {
  return [...collection.entities.values()].flatMap((entity) =>
    entity.kind === "proposal"
      ? entity.record.cues.map((words) => ({
          proposal: entity.key,
          name: entity.name,
          words,
          phrases: words.map(stems),
          heads: headsOf(entity),
        }))
      : [],
  );
}

/** Finds proposals by name and by cue. They may overlap actors ("US backstop"), but not each other. */
export function findProposals(finding: Finding, cues: readonly Cue[]): void {
  const { story } = finding;
  const own: Finding = { ...finding, taken: new Set() };
  const named = new Set<string>();
  for (const candidate of finding.indexes.proposals.find(story.text, story.words)) {
    const open = candidate.aliases.filter(({ text, owner }) => !finding.isRejected(text, owner.entity));
    const keys = [...new Set(open.map(({ owner }) => owner.entity))];
    if (keys.length === 0) continue;
    addMention(own, candidate, keys, {
      rule: "proposal-name",
      words: candidate.aliases.map(({ text }) => text),
    });
    for (const key of keys) named.add(`${story.words[candidate.first]?.sentence} ${key}`);
  }
  // A sentence that names the plan outright needs no cue for it, save where the plan's own noun comes again.
  const hits = bestHits(finding, cues).filter(
    (hit) =>
      !named.has(`${hit.sentence} ${hit.proposal}`) ||
      (hit.named && hit.last > hit.first && !isTaken(own, hit)),
  );
  for (const hit of onePerSentence(hits))
    if (!isTaken(own, hit)) addMention(own, hit, [hit.proposal], { rule: "cue", words: hit.words });
}

interface Hit {
  first: number;
  last: number;
  sentence: number;
  proposal: EntityKey;
  words: string[];
  /** One of the plan's own nouns is among the words. */
  named: boolean;
}

/** All hits, the telling ones first. */
function bestHits({ story, isRejected }: Finding, cues: readonly Cue[]): Hit[] {
  const hits: Hit[] = [];
  for (const words of sentencesOf(story.words)) {
    const keys = words.map(({ key }) => stem(key));
    const present = new Set(keys);
    for (const { proposal, name, words: cueWords, phrases, heads } of cues) {
      // A plan has many cues: who takes one off does not want the plan guessed from the others.
      if (isRejected(name, proposal)) continue;
      if (!phrases.every(([key]) => key !== undefined && present.has(key))) continue;
      for (const [from, to] of findWindows(keys, phrases)) {
        const [first, last] = [words[from]?.index ?? 0, words[to]?.index ?? 0];
        const named = keys.slice(from, to + 1).some((key) => heads.has(key));
        hits.push({
          first,
          last,
          sentence: story.words[first]?.sentence ?? 0,
          proposal,
          words: cueWords,
          named,
        });
      }
    }
  }
  return hits.sort((a, b) => strength(b) - strength(a));
}

/** More cue words say more, and the plan's own noun more still; between equals, the closer they stand the better. */
function strength({ words, first, last, named }: Hit): number {
  return words.join(" ").split(/\s+/).length + (named ? 1 : 0) - (last - first) / 100;
}

/**
 * A sentence speaks of a plan once, where it does so best; a second cue only adds to the words it overlaps:
 * "30,000 troops to Ukraine" and "European troops to Ukraine" are one mention.
 */
function onePerSentence(hits: readonly Hit[]): Hit[] {
  const kept = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.sentence} ${hit.proposal}`;
    const best = kept.get(key);
    if (!best) kept.set(key, { ...hit });
    else if (hit.first <= best.last && best.first <= hit.last) widen(best, hit);
  }
  return [...kept.values()];
}

function widen(best: Hit, { first, last }: Hit): void {
  const from = Math.min(best.first, first);
  const to = Math.max(best.last, last);
  if (to - from < LONGEST_SURFACE) Object.assign(best, { first: from, last: to });
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

function stems(phrase: string): string[] {
  return tokenize(phrase).map(({ key }: Token) => stem(key));
}
