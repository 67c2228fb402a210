/** The subject of a sentence's first verb. */
import { inClass, isVerbal } from "./node-class.ts";
import { phraseBefore } from "./noun-phrases.ts";
import type { Outline, Sentence } from "./outline.ts";
import type { Phrase } from "./phrases.ts";
import { skipSettingBack } from "./settings.ts";

/** Finds the noun phrase before the first verb at or after a node; `but` is a verb that does not count. */
export function mainSubject(
  outline: Outline,
  sentence: Sentence,
  from: number,
  but: number | null = null,
): Phrase | null {
  for (let at = from; at < sentence.to; at += 1) {
    const node = outline.nodes[at];
    if (at === but || node?.type !== "word") continue;
    const verb = isVerbal(node) || (inClass(node, "open") && /[^e]ed$/.test(node.key));
    const phrase = verb ? phraseBefore(outline, sentence, skipSettingBack(outline, sentence, at)) : null;
    if (phrase) return phrase;
  }
  return null;
}
