/** Quotations that have no cue in their own sentence, and sentences whose cue has no words of its own. */
import { leadReport } from "./colon-leads.ts";
import type { Outline, Range, Sentence } from "./outline.ts";
import type { Stretch } from "./quote-marks.ts";
import type { Report } from "./reports.ts";
import { type Cue, findVerbCues, speaks } from "./verb-cues.ts";

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

/** Longest sentence that only tells who speaks next, in nodes. */
const LONGEST_TURN = 14;

/** Reads "Bystrom agreed.": a short sentence whose last word is a verb of speaking, before a quotation without a cue. */
export function turnReport(outline: Outline, sentence: Sentence): Report | null {
  const short = sentence.to - sentence.from <= LONGEST_TURN;
  if (!short || outline.nodes[sentence.to - 1]?.key !== "." || outline.nodes[sentence.to]?.type !== "quote")
    return null;
  const cue = findVerbCues(outline, sentence).at(-1);
  if (!cue?.subject || cue.end !== sentence.to - 1 || cue.standing === "unsaid") return null;
  return { ...bareReport(cue), source: cue.subject, standing: "said" };
}

function bareReport(cue: Cue): Report {
  return {
    cue: { from: cue.at, to: cue.end },
    group: { from: cue.groupFrom, to: cue.end },
    source: cue.subject,
    contents: [],
    standing: cue.standing,
  };
}

/** Reads "Peskov said:" at the end of a paragraph: what was said is the quotation that follows. */
export function openReport(outline: Outline, sentence: Sentence): Report | null {
  if (outline.nodes[sentence.to - 1]?.key !== ":") return null;
  const cue = findVerbCues(outline, sentence).findLast((found) => speaks(found) && found.subject !== null);
  return cue ? bareReport(cue) : leadReport(outline, sentence, sentence.to - 1);
}
