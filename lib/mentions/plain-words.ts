/** Whether a capitalised word is a name here, when it may as well be an ordinary word: May, Will, Case, Apple. */
import { COMMON_WORDS, VERY_COMMON_WORDS } from "./common-words.ts";
import { wordBefore } from "./guards.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import type { Story } from "./story.ts";

/** Before a month these make a date of it: "in May", "last May", "5 May". */
const BEFORE_MONTH =
  /^(in|on|by|since|until|till|from|of|last|next|this|early|late|mid|during|before|after|to|and|\d+(st|nd|rd|th)?)$/;
const MONTHS = /^(may|april|june|august|march)$/;

/** Tells whether a single word that may be an ordinary one stands where only a name can. */
export function isNameHere(story: Story, index: number): boolean {
  const word = story.words[index];
  if (!word || !COMMON_WORDS.has(word.key)) return true;
  const next = story.words[index + 1];
  const verb = next !== undefined && next.sentence === word.sentence ? next.key : "";
  if (MONTHS.test(word.key) && isMonth(story, index)) return false;
  const isVery = VERY_COMMON_WORDS.has(word.key);
  if (story.cases[word.block] !== "normal")
    return isPastOrPresent(verb) || (!isVery && !isWordOf(story, word.key));
  return !word.opens || !isVery || REPORTING_VERBS.has(verb) || /^(is|was|has|had)$/.test(verb);
}

/** In capitals a base form may follow an auxiliary ("WILL THINK"): only other forms show a subject. */
function isPastOrPresent(verb: string): boolean {
  return REPORTING_VERBS.has(verb) && /(s|ed|aid|old|rote)$/.test(verb);
}

/** Tells whether the story uses the word as an ordinary one. */
function isWordOf(story: Story, key: string): boolean {
  return story.words.some((word) => word.key === key && !word.capital);
}

function isMonth(story: Story, index: number): boolean {
  const before = wordBefore(story, index);
  const after = story.words[index + 1];
  const dated = after !== undefined && /^\d{1,4}(st|nd|rd|th)?$/.test(after.key);
  return dated || (before !== null && BEFORE_MONTH.test(before.key));
}
