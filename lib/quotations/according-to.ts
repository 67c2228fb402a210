/** Reports by "according to X", before or after what X is the source of. */

import type { Outline, Sentence } from "./outline.ts";
import { phraseAfter } from "./phrase-after.ts";
import type { Phrase } from "./phrases.ts";
import type { Report } from "./reports.ts";

/** Finds the first "according to" of a sentence with its source and the words it covers. */
export function findAccordingTo(outline: Outline, sentence: Sentence): Report[] {
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    if (outline.nodes[at]?.key !== "according" || outline.nodes[at + 1]?.key !== "to") continue;
    const whole = phraseAfter(outline, at + 2, sentence.to);
    if (!whole) return [];
    const source = at === sentence.from ? withoutApposition(whole) : whole;
    const cue = { from: at, to: at + 2 };
    const contents =
      at === sentence.from ? ahead(outline, sentence, source.to) : behind(outline, sentence, at);
    return contents.length > 0 ? [{ cue, group: cue, source, contents, standing: "said" }] : [];
  }
  return [];
}

/** "According to the survey, half of voters …": what follows the comma is the content. */
function withoutApposition(phrase: Phrase): Phrase {
  return phrase.apposition ? { ...phrase, to: phrase.apposition.from - 1, apposition: null } : phrase;
}

function ahead(outline: Outline, sentence: Sentence, sourceTo: number): Report["contents"] {
  let from = sourceTo;
  while (from < sentence.to && outline.nodes[from]?.key !== ",") from += 1;
  from += 1;
  const to = endOfSentence(outline, sentence);
  return from < to ? [{ from, to }] : [];
}

function behind(outline: Outline, sentence: Sentence, at: number): Report["contents"] {
  let from = sentence.from;
  let to = at;
  while (to > from && outline.nodes[to - 1]?.type === "sign") to -= 1;
  for (let index = from; index + 1 < to; index += 1)
    if (outline.nodes[index]?.key === "," && outline.nodes[index + 1]?.key === "but") from = index + 1;
  while (from < to && outline.nodes[from]?.class === "conjunction") from += 1;
  return from < to ? [{ from, to }] : [];
}

function endOfSentence(outline: Outline, sentence: Sentence): number {
  let to = sentence.to;
  while (to > sentence.from && outline.nodes[to - 1]?.type === "sign") to -= 1;
  return to;
}
