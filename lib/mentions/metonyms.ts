/** Seats of power that stand for those in them: "Moscow said", not "talks in Moscow". */
import { DIRECTION_WORDS, MESSAGES, PLACE_WORDS } from "./context-words.ts";
import { neighbour, wordBefore } from "./guards.ts";
import type { Story } from "./story.ts";

const SPACE = /^[^\S\n]+$/;

/** Tells whether a seat of power, from word `first` to `last`, acts or speaks here and is not a place one is in or goes to. */
export function actsHere(story: Story, first: number, last: number): boolean {
  const near = wordBefore(story, first);
  const at = near?.key === "the" ? first - 1 : first;
  const before = near?.key === "the" ? wordBefore(story, at) : near;
  if (before && PLACE_WORDS.has(before.key)) return false;
  if (before && DIRECTION_WORDS.has(before.key)) return isSent(story, at - 1);
  // "the Paris talks", "Vienna trains": a place that something is named after.
  const after = neighbour(story, last, 1, SPACE);
  return !(
    after &&
    /^(talks|summit|meeting|conference|agreement|agreements|accord|accords|declaration|treaty|time|streets?|trains?|airport|suburbs?|hotel|hotels)$/.test(
      after.key,
    )
  );
}

/** "a message to Moscow", "pressure from Washington": the word before the direction tells. */
function isSent(story: Story, index: number): boolean {
  const noun = wordBefore(story, index);
  return noun !== null && MESSAGES.has(noun.key);
}
