/** Plans spoken of again: "the backstop" after "US backstop", "the plan" when it is clear which. */
import type { EntityKey, ProposalEntity } from "#lib/packs/collection.ts";
import { addMention, type Finding } from "./found.ts";
import type { Mention } from "./mention.ts";
import { headsOf, stem, wordsOf } from "./plan-words.ts";
import type { Story, Word } from "./story.ts";

/** Nouns for any plan. */
const PLAN_NOUNS = new Set("plan proposal idea move scheme initiative strategy blueprint".split(" "));
/** Nouns for sending people: they fit a plan whose own names are of this kind. */
const FORCE_NOUNS = new Set(
  "force deployment operation mission involvement contingent presence effort".split(" "),
);
const FORCE_HEADS = new Set(
  "force troop mission deploy deployment contingent peacekeeper soldier operation coalition boot"
    .split(" ")
    .map(stem),
);
/** Nouns for what parties agree on or parliaments pass. */
const DEAL_NOUNS = new Set("deal agreement accord pact treaty".split(" "));
const BILL_NOUNS = new Set("bill law legislation measure act".split(" "));

/** Adjectives that change nothing about which plan is meant. */
const NEUTRAL = new Set(
  "proposed planned controversial possible potential whole new latest same so-called".split(" "),
);
const DETERMINERS = new Set("the this that such his her".split(" "));
/** One plan must be spoken of this many times as often as the next before "the plan" is surely it. */
const CLEAR_LEAD = 2;
/** Sentences in which a plan just named is still "the plan". */
const RECENT_SENTENCES = 2;

interface Play {
  proposal: ProposalEntity;
  heads: ReadonlySet<string>;
  /** All words of its names and cues, without endings. */
  words: ReadonlySet<string>;
  mentions: Mention[];
}

/** Finds short forms and nominals of plans that the story has named already. */
export function findProposalNominals(finding: Finding): void {
  const plays = inPlay(finding);
  if (plays.length === 0) return;
  for (const [index, word] of finding.story.words.entries()) {
    const from = determinerBefore(finding.story, index);
    if (from === null || opensDescription(finding, index)) continue;
    const adjective = from === index - 2 ? (finding.story.words[index - 1] ?? null) : null;
    const chosen = choose(finding, plays, word, { determiner: finding.story.words[from] as Word, adjective });
    if (
      !chosen ||
      finding.isRejected(word.key, chosen.proposal.key) ||
      isNamedAround(chosen, word) ||
      !isOwnAdjective(adjective, chosen)
    )
      continue;
    const isShort = chosen.heads.has(stem(word.key)) && !PLAN_NOUNS.has(word.key);
    const own = { ...finding, taken: new Set<number>() };
    const mention = addMention(own, { first: index, last: index, from }, [chosen.proposal.key], {
      rule: isShort ? "proposal-short" : "proposal-nominal",
      words: [word.key],
      note: chosen.because,
    });
    chosen.mentions.push(mention);
  }
}

/** Gives the index of "the", "this", "his" before a noun, with at most one word between ("the proposed force"). */
function determinerBefore(story: Story, index: number): number | null {
  const word = story.words[index];
  for (const at of [index - 1, index - 2]) {
    const before = story.words[at];
    if (!before || before.sentence !== word?.sentence) return null;
    if (DETERMINERS.has(before.key)) return at;
    if (!/^\s+$/.test(story.text.slice(before.end, story.words[at + 1]?.start))) return null;
  }
  return null;
}

/** "the larger force" may be another one: a word between must be neutral or the plan's own. */
function isOwnAdjective(adjective: Word | null, { words }: Play): boolean {
  return !adjective || NEUTRAL.has(adjective.key) || words.has(stem(adjective.key));
}

function isNamedAround({ mentions }: Play, word: Word): boolean {
  return mentions.some(({ start, end }) => start <= word.start && word.end <= end);
}

function inPlay({ mentions, collection }: Finding): Play[] {
  const plays = new Map<EntityKey, Play>();
  for (const mention of mentions) {
    const proposal = mention.entity ? collection.entities.get(mention.entity) : undefined;
    if (proposal?.kind !== "proposal") continue;
    const play = plays.get(proposal.key) ?? {
      proposal,
      heads: headsOf(proposal),
      words: wordsOf(proposal),
      mentions: [],
    };
    play.mentions.push(mention);
    plays.set(proposal.key, play);
  }
  return [...plays.values()];
}

/** "the plan to rebuild", "the idea of an army": a description of its own, perhaps of something else. */
function opensDescription({ story, mentions }: Finding, index: number): boolean {
  const word = story.words[index];
  const next = story.words[index + 1];
  if (
    !word ||
    !next ||
    next.sentence !== word.sentence ||
    !/^\s+$/.test(story.text.slice(word.end, next.start))
  )
    return false;
  if (/^(of|for|that|which|s)$/.test(next.key)) return true;
  const after = story.words[index + 2];
  return (
    next.key === "to" &&
    after !== undefined &&
    !mentions.some(({ start, end }) => start <= after.start && after.start < end)
  );
}

type Chosen = Play & { because: string };

interface Around {
  determiner: Word;
  adjective: Word | null;
}

function choose(
  finding: Finding,
  plays: readonly Play[],
  word: Word,
  { determiner, adjective }: Around,
): Chosen | null {
  const fitting = plays.filter(
    (play) => nounFits(play, word.key) && play.mentions.some(({ end }) => end <= word.start),
  );
  const [only] = fitting;
  if (!only) return null;
  if (fitting.length === 1) return { ...only, because: "the only such plan in the story so far" };
  const described = adjective ? fitting.filter(({ words }) => words.has(stem(adjective.key))) : [];
  if (described.length === 1 && described[0])
    return { ...described[0], because: `the one of this name: ${adjective?.key}` };
  const own = /^(his|her)$/.test(determiner.key)
    ? fitting.filter((play) => isProposedNearby(finding, play, word))
    : [];
  if (own.length === 1 && own[0]) return { ...own[0], because: "proposed by the person just named" };
  return byWeight(finding.story, fitting, word);
}

function nounFits({ proposal, heads }: Play, key: string): boolean {
  if (heads.has(stem(key)) || PLAN_NOUNS.has(key)) return true;
  if (FORCE_NOUNS.has(key)) return [...heads].some((head) => FORCE_HEADS.has(head));
  const kind = proposal.record.kind ?? "";
  if (DEAL_NOUNS.has(key)) return /deal|treaty|agreement/.test(kind);
  return BILL_NOUNS.has(key) && /bill|law/.test(kind);
}

function isProposedNearby({ mentions, story }: Finding, { proposal }: Play, word: Word): boolean {
  const people = mentions.filter(({ kind, end, entity }) => kind === "person" && entity && end <= word.start);
  const near = people.filter(
    ({ start }) => start >= (story.sentences[Math.max(0, word.sentence - 1)]?.start ?? 0),
  );
  return near.some(({ entity }) => entity !== null && proposal.proposers.includes(entity));
}

/** The plan the story is about, unless another has just been named; when neither is clear, nothing. */
function byWeight(story: Story, plays: readonly Play[], word: Word): Chosen | null {
  const weigh = (play: Play) => play.mentions.filter(({ end }) => end <= word.start).length;
  const [first, second] = [...plays].sort((a, b) => weigh(b) - weigh(a));
  if (!first || !second) return null;
  if (weigh(first) >= CLEAR_LEAD * weigh(second))
    return { ...first, because: "the plan the story is mostly about" };
  const since = story.sentences[Math.max(0, word.sentence - RECENT_SENTENCES + 1)]?.start ?? 0;
  const recent = plays.filter(({ mentions }) =>
    mentions.some(({ start, end }) => start >= since && end <= word.start),
  );
  const [just] = recent;
  return just && recent.length === 1 ? { ...just, because: "the plan just named" } : null;
}
