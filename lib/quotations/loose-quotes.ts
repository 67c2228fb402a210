/** Quotations that have no cue in their own sentence, and sentences whose cue has no words of its own. */
import type { Outline, Range, Sentence } from "./outline.ts";
import type { Stretch } from "./quote-marks.ts";
import type { Report } from "./reports.ts";
import { findVerbCues, speaks } from "./verb-cues.ts";

export interface LooseQuote {
  range: Range;
  stretch: Stretch;
  sentence: Sentence;
}

/** Reads a sentence that is all quotation and that no cue of its own claims. */
export function looseQuote(
  outline: Outline,
  sentence: Sentence,
  reports: readonly Report[],
): LooseQuote | null {
  const stretch = outline.nodes[sentence.from]?.stretch;
  if (!stretch || reports.some(({ contents }) => contents.some(({ from }) => from === sentence.from)))
    return null;
  for (let at = sentence.from + 1; at < sentence.to; at += 1)
    if (outline.nodes[at]?.type !== "sign") return null;
  return { range: { from: sentence.from, to: sentence.from + 1 }, stretch, sentence };
}

/** Reads "Peskov said:" at the end of a paragraph: what was said is the quotation that follows. */
export function openReport(outline: Outline, sentence: Sentence): Report | null {
  if (outline.nodes[sentence.to - 1]?.key !== ":") return null;
  const cue = findVerbCues(outline, sentence).findLast((found) => speaks(found) && found.subject !== null);
  if (!cue) return null;
  return {
    cue: { from: cue.at, to: cue.end },
    group: { from: cue.groupFrom, to: cue.end },
    source: cue.subject,
    contents: [],
    standing: cue.standing,
  };
}
