/** "It seems that …", "She appears to …": a judgement that the article gives to nobody. */

import type { Outline, Range, Sentence } from "./outline.ts";
import type { Report } from "./reports.ts";

const SEEMING: ReadonlySet<string> = new Set("seem seems seemed appear appears appeared".split(" "));

/** Finds impersonal judgements outside the words that other cues claim. */
export function findImpersonal(outline: Outline, sentence: Sentence, taken: readonly Range[]): Report[] {
  const reports: Report[] = [];
  for (let at = sentence.from + 1; at + 1 < sentence.to; at += 1) {
    if (
      !SEEMING.has(outline.nodes[at]?.key ?? "") ||
      taken.some((range) => at >= range.from && at < range.to)
    )
      continue;
    const next = outline.nodes[at + 1];
    if (next?.type !== "word" || (next.class === "preposition" && next.key !== "to")) continue;
    const cue = { from: at, to: at + 1 };
    const to = sentenceEnd(outline, sentence, at + 1);
    reports.push({ cue, group: cue, source: null, contents: [{ from: at + 1, to }], standing: "thought" });
  }
  return reports;
}

function sentenceEnd(outline: Outline, sentence: Sentence, from: number): number {
  let to = from + 1;
  while (
    to < sentence.to &&
    !/^[.;?!]$/.test(outline.nodes[to]?.key ?? "") &&
    !(outline.nodes[to]?.key === "," && /^(?:but|and|with|as)$/.test(outline.nodes[to + 1]?.key ?? ""))
  )
    to += 1;
  return to;
}
