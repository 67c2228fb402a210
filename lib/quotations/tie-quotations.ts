/** What the quotations of a story speak of: the plans that they are about, where the story makes that plain. */

import { tokenize } from "#lib/gazetteer/tokens.ts";
import { topicWord } from "#lib/gazetteer/topic-word.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import { headsOf, stem, wordsOf } from "#lib/mentions/plan-words.ts";
import type { Story } from "#lib/mentions/story.ts";
import type { EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { Quotation, Span } from "./quotation.ts";

/**
 * Gives the quotations with the plans that they are about. The plans named in the words themselves count first, then the
 * one plan of their sentence, then of their paragraph so far, then the only plan of the story where the words go on about it.
 * Where two plans are as near, none is taken.
 */
export function tieQuotations(
  quotations: readonly Quotation[],
  { story, mentions, collection }: { story: Story; mentions: readonly Mention[]; collection: PackCollection },
): Quotation[] {
  const ground = prepareGround(quotations, story, mentions, collection);
  return quotations.map((quotation) => ({ ...quotation, about: plansOf(quotation, ground) }));
}

/** Where the story speaks of a plan; an ambiguous mention may mean several. */
interface Spoken extends Span {
  plans: EntityKey[];
  sentence: number;
  block: number;
  /** Who speaks of it; null where the story itself does, or somebody unknown. */
  speaker: EntityKey | null;
}

interface Ground {
  story: Story;
  collection: PackCollection;
  spoken: Spoken[];
  /** The block of each sentence. */
  blocks: number[];
  /** The only plan that the whole story speaks of. */
  only: EntityKey | null;
}

function prepareGround(
  quotations: readonly Quotation[],
  story: Story,
  mentions: readonly Mention[],
  collection: PackCollection,
): Ground {
  const blocks: number[] = [];
  for (const { sentence, block } of story.words) blocks[sentence] = block;
  const spoken = mentions
    .filter(({ kind }) => kind === "proposal")
    .map(({ start, end, entity, candidates }) => {
      const sentence = sentenceAt(story, start);
      const within = quotations.find(({ content }) => content.start <= start && end <= content.end);
      return {
        start,
        end,
        plans: entity ? [entity] : candidates,
        sentence,
        block: blocks[sentence] ?? -1,
        speaker: within?.speaker ?? null,
      };
    });
  return { story, collection, spoken, blocks, only: onlyOf(spoken) };
}

function plansOf(quotation: Quotation, ground: Ground): EntityKey[] {
  const { content, source, cue } = quotation;
  const inside = ground.spoken.filter(({ start, end }) => content.start <= start && end <= content.end);
  const named = inside.filter(({ plans }) => plans.length === 1).flatMap(({ plans }) => plans);
  if (named.length > 0) return [...new Set(named)];
  const sentences = new Set(
    [content, source, cue].flatMap((span) => (span ? sentencesOf(ground.story, span) : [])),
  );
  const beside = ground.spoken.filter(({ sentence }) => sentences.has(sentence));
  if (beside.length > 0) return listOf(onlyOf(beside));
  const own = new Set(sentencesOf(ground.story, content).map((sentence) => ground.blocks[sentence]));
  // What is named further down belongs to what is said there.
  const passage = ground.spoken.filter(({ block, end }) => own.has(block) && end <= content.start);
  const answers = pointsBack(wordsIn(ground.story, content));
  if (
    passage.length > 0 &&
    (answers || passage.some(({ speaker }) => !speaker || speaker === quotation.speaker))
  )
    return listOf(onlyOf(passage));
  return ground.only && goesOnAbout(ground.only, content, own, ground) ? [ground.only] : [];
}

function listOf(plan: EntityKey | null): EntityKey[] {
  return plan ? [plan] : [];
}

/** The one plan that all these places speak of, or null. */
function onlyOf(spoken: readonly Spoken[]): EntityKey | null {
  const [first] = spoken;
  const plan = first?.plans[0];
  return plan && spoken.every(({ plans }) => plans.length === 1 && plans[0] === plan) ? plan : null;
}

/** Words that point back, as the first or second word of what is said: "It is…", "But this…". */
const BACKWARD = new Set("it this that these those such they".split(" "));
/** One shared word may be chance (a country, a year); the plan's own noun or two of its words are not. */
const LEAST_SHARED = 2;

/** Tells whether words that stand apart from every mention of the story's only plan still go on about it. */
function goesOnAbout(
  plan: EntityKey,
  content: Span,
  blocks: ReadonlySet<number | undefined>,
  { story, collection, spoken }: Ground,
): boolean {
  const proposal = collection.entities.get(plan);
  if (proposal?.kind !== "proposal") return false;
  const words = wordsIn(story, content);
  const telling = new Set(words.filter((key) => topicWord(key) !== null).map(stem));
  const heads = headsOf(proposal);
  const own = wordsOf(proposal);
  const shared = [...telling].filter((key) => own.has(key));
  if (shared.length >= LEAST_SHARED || shared.some((key) => heads.has(key))) return true;
  const [first = -1] = [...blocks].filter((block) => block !== undefined);
  const follows = spoken.some(({ block }) => block === first - 1);
  return follows && pointsBack(words);
}

function wordsIn({ text }: Story, { start, end }: Span): string[] {
  return tokenize(text.slice(start, end)).map(({ key }) => key);
}

function pointsBack(words: readonly string[]): boolean {
  return words.slice(0, 2).some((key) => BACKWARD.has(key));
}

function sentencesOf(story: Story, { start, end }: Span): number[] {
  const found: number[] = [];
  for (let at = sentenceAt(story, start); at < story.sentences.length; at += 1) {
    if ((story.sentences[at]?.start ?? end) >= end) break;
    found.push(at);
  }
  return found;
}

/** The last sentence that begins at or before an offset, by binary search. */
function sentenceAt({ sentences }: Story, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
