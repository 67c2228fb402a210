/** A sentence that leads to a quotation by its colon, whatever its verb: "Clinton has since apologised: “…”". */
import { mainSubject } from "./main-subject.ts";
import type { Outline, Range, Sentence } from "./outline.ts";
import type { Report } from "./reports.ts";

/** A quotation of fewer words behind a colon is a title or a slogan. */
const FEWEST_WORDS = 5;

/** Reads the quotation that a colon leads to and no cue claims; the speaker is the subject of the sentence. */
export function findColonLead(outline: Outline, sentence: Sentence, taken: readonly Range[]): Report[] {
  for (let at = sentence.from + 2; at + 1 < sentence.to; at += 1) {
    const [colon, quote] = [outline.nodes[at], outline.nodes[at + 1]];
    if (colon?.key !== ":" || quote?.type !== "quote") continue;
    if (taken.some(({ from, to }) => from <= at + 1 && at + 1 < to)) return [];
    const words = outline.text.slice(quote.start, quote.end).split(/\s+/).length;
    return words < FEWEST_WORDS ? [] : [leadReport(outline, sentence, at)];
  }
  return [];
}

/** Reads "Clinton has since apologised:" at the end of a block: the quotation follows in the next. */
export function leadReport(outline: Outline, sentence: Sentence, colon: number): Report {
  const cue = { from: colon, to: colon + 1 };
  const source = mainSubject(outline, { ...sentence, to: colon }, sentence.from + 1);
  const next = colon + 1 < sentence.to ? [{ from: colon + 1, to: colon + 2 }] : [];
  return { cue, group: cue, source, contents: next, standing: "said" };
}
