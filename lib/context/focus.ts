/** What a story dwells on, as far as statements can be compared with it. */
import type { Article } from "#lib/article/article.ts";
import { tokenize } from "#lib/gazetteer/tokens.ts";
import { topicWord } from "#lib/gazetteer/topic-word.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import type { Quotation, Span } from "#lib/quotations/quotation.ts";

export interface Focus {
  /** Plans of the story, each with its share of all that is said of plans, as a number from 0 to 1. */
  plans: ReadonlyMap<EntityKey, number>;
  /** Everybody and everything named, with how often. */
  names: ReadonlyMap<EntityKey, number>;
  /** Topic words with how often they come, those of telling places counted more. */
  words: ReadonlyMap<string, number>;
}

export type StoryText = Pick<Article, "title" | "text" | "blocks">;

/** A headline says in few words what the story is about, a speaker's own words what they are asked about. */
const TITLE_WEIGHT = 3;
const OWN_WORDS_WEIGHT = 3;
/** A plan that the speaker is quoted on counts as much as so many mentions of it. */
const QUOTED_PLAN_WEIGHT = 3;

/** Gathers what a whole story dwells on. */
export function focusOf({ title, text, blocks }: StoryText, mentions: readonly Mention[]): Focus {
  const words = new Map<string, number>();
  addWords(words, text, 1);
  const headline = blocks.find(({ kind }) => kind === "headline");
  if (headline) addWords(words, text.slice(headline.start, headline.end), TITLE_WEIGHT - 1);
  else addWords(words, title ?? "", TITLE_WEIGHT);
  const names = new Map<EntityKey, number>();
  for (const { entity } of mentions) if (entity) add(names, entity, 1);
  const plans = new Map<EntityKey, number>();
  for (const { entity, kind } of mentions) if (entity && kind === "proposal") add(plans, entity, 1);
  return { plans: shares(plans), names, words };
}

/** Sharpens a story's focus to what one speaker says in it. */
export function focusOfSpeaker(
  focus: Focus,
  { text }: Pick<StoryText, "text">,
  quotations: readonly Quotation[],
): Focus {
  if (quotations.length === 0) return focus;
  const words = new Map(focus.words);
  const plans = new Map(focus.plans);
  for (const { content, about = [] } of quotations) {
    addWords(words, slice(text, content), OWN_WORDS_WEIGHT - 1);
    for (const plan of about) add(plans, plan, QUOTED_PLAN_WEIGHT / quotations.length);
  }
  return { plans: shares(plans), names: focus.names, words };
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Counts the topic words of a text into `words`, each `weight` times. */
export function addWords(words: Map<string, number>, text: string, weight: number): void {
  for (const { key } of tokenize(text)) {
    const topic = topicWord(key);
    if (topic) add(words, topic, weight);
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function shares(counts: ReadonlyMap<EntityKey, number>): Map<EntityKey, number> {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([key, count]) => [key, count / all]));
}
