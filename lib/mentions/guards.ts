/** Reasons not to believe a name: it is part of a longer name that is not listed. */
import {
  COUNTING_WORDS,
  FEMALE_STYLES,
  HARMLESS_AFTER,
  MAKES_A_THING,
  MALE_STYLES,
  NEUTRAL_STYLES,
  OPENERS,
  SUFFIXES,
  TITLE_WORDS,
} from "./context-words.ts";
import type { Story, Word } from "./story.ts";

/** Gives the word before or after a place, if only `gap` stands between and it is in the same sentence. */
export function neighbour(story: Story, index: number, step: 1 | -1, gap: RegExp): Word | null {
  const here = story.words[index];
  const there = story.words[index + step];
  if (!here || !there || here.sentence !== there.sentence) return null;
  const between =
    step === 1 ? story.text.slice(here.end, there.start) : story.text.slice(there.end, here.start);
  return gap.test(between) ? there : null;
}

const SPACE = /^[^\S\n]+$/;
const SPACE_OR_STOP = /^\.?[^\S\n]+$/;
const HYPHEN = /^[-\u2010\u2011]$/;

/** Gives the word just before, over a space or the full stop of an abbreviation ("Gen. Kellogg"). */
export function wordBefore(story: Story, index: number): Word | null {
  return neighbour(story, index, -1, SPACE_OR_STOP);
}

export interface Listed {
  /** Tells whether a word is itself (part of) a listed name or a demonym, so that it cannot be a stranger's forename. */
  isKnownWord(key: string): boolean;
  /** Tells whether a word is (part of) the name of a listed body, or a demonym. */
  isBodyWord(key: string): boolean;
}

/**
 * Tells whether a bare surname from word `first` to `last` belongs to somebody else's longer name:
 * "Melania Trump", "Trump Tower", "Kennedy-Smith", "Putin Jr".
 */
export function isPartOfLongerName(story: Story, first: number, last: number, listed: Listed): boolean {
  return (
    hasStrangerBefore(story, first, listed) ||
    hasStrangerAfter(story, last, listed) ||
    isThing(story, first, last)
  );
}

/** Tells whether a capitalised word that no pack knows stands before a surname as its forename: "Melania Trump". */
export function hasStrangerBefore(story: Story, first: number, listed: Listed): boolean {
  const hyphened = neighbour(story, first, -1, HYPHEN);
  if (hyphened) return hyphened.capital && !listed.isKnownWord(hyphened.key);
  const before = neighbour(story, first, -1, SPACE_OR_STOP);
  if (!before?.capital || isStyle(before.key) || OPENERS.has(before.key)) return false;
  if (/\d/.test(before.key) || listed.isKnownWord(before.key)) return false;
  const gap = story.text.slice(before.end, story.words[first]?.start);
  const initial = gap.startsWith(".") && before.key.length === 1;
  if (gap.startsWith(".") && !initial) return false;
  return story.cases[before.block] === "normal" || initial;
}

function hasStrangerAfter(story: Story, last: number, listed: Listed): boolean {
  const hyphened = neighbour(story, last, 1, HYPHEN);
  if (hyphened) return hyphened.capital && !listed.isKnownWord(hyphened.key);
  const after = neighbour(story, last, 1, SPACE);
  if (!after?.capital) return false;
  if (SUFFIXES.has(after.key) || MAKES_A_THING.has(after.key)) return true;
  if (story.cases[after.block] !== "normal") return false;
  return !HARMLESS_AFTER.has(after.key) && !TITLE_WORDS.has(after.key) && !listed.isBodyWord(after.key);
}

/** "I'll have a Thorne", "my Thorne": a thing that was given the name; "a Trump ally" is not. */
function isThing(story: Story, first: number, last: number): boolean {
  const before = neighbour(story, first, -1, SPACE);
  if (!before || !COUNTING_WORDS.has(before.key)) return false;
  const after = neighbour(story, last, 1, SPACE);
  return !after || /^(was|is|were|are|has|had|and|or|but|of|for|in|on|at|with|that|which)$/.test(after.key);
}

/** Tells whether a word is a style or office that stands before names. */
export function isStyle(key: string): boolean {
  return MALE_STYLES.has(key) || FEMALE_STYLES.has(key) || NEUTRAL_STYLES.has(key) || TITLE_WORDS.has(key);
}
