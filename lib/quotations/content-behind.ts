/** Reported words that stand before their cue: "…," X said, with the piece that may follow: "…," X said, "…". */
import { contentStart, tagEnd } from "./content-after.ts";
import { clauseStart, contentEnd } from "./content-end.ts";
import { inClass, isKey, isVerbal, wordSet } from "./node-class.ts";
import { closesItself, type Outline, type Range, type Sentence } from "./outline.ts";
import { laterQuote } from "./setting-after.ts";
import type { Cue } from "./verb-cues.ts";

/** "The plan fails, polls hint": so rare in print, and so easily a fault, that these verbs only take what follows. */
const NEVER_BEHIND = wordSet("indicate find charge demand make imply hint decree");
const OPENS_SETTING = wordSet(
  "after although as asked before despite if in on at since though when while with during",
);
/** Shorter than this, in nodes, words behind a preposition are a setting: "In Ohio, he said." */
const SHORTEST_CLAUSE = 8;

/** Finds the pieces that a cue reports when the first stands before it, at or after `from`; none when it does not. */
export function piecesBehind(
  outline: Outline,
  sentence: Sentence,
  { cue, from }: { cue: Cue; from: number },
): Range[] {
  const start = clauseStart(cue);
  if (start <= from) return [];
  const comma = outline.nodes[start - 1]?.key === ",";
  // The comma stands inside the marks in America, behind them in Britain and on the Continent.
  const quote = outline.nodes[comma ? start - 2 : start - 1]?.type === "quote";
  if ((!quote && !comma) || !takesWordsBehind(cue, quote && (comma || closesItself(outline, start - 1))))
    return [];
  const later = quote ? laterQuote(outline, sentence, tagEnd(cue)) : null;
  const tail = quote
    ? later !== null
      ? { from: later, to: later + 1 }
      : null
    : pieceAfter(outline, sentence, cue);
  const range = { from, to: comma ? start - 1 : start };
  if (!quote && !isReported(outline, sentence, { cue, range, split: tail !== null })) return [];
  const piece = withoutSigns(outline, range);
  return [piece, tail].filter((found) => found !== null);
}

/** "…," he mocks: behind a quotation any verb with a subject of its own reports. */
function takesWordsBehind({ verb, passive, subjectPlace }: Cue, quote: boolean): boolean {
  if (passive || subjectPlace === "elided" || subjectPlace === "none") return false;
  if (quote) return true;
  return (
    !NEVER_BEHIND.has(verb.lemma) &&
    verb.frames.some((frame) => frame === "say" || frame === "tell" || frame === "think")
  );
}

/** Tells reported words from a setting; `split` when more of them follow the cue. */
function isReported(
  outline: Outline,
  sentence: Sentence,
  { cue, range, split }: { cue: Cue; range: Range; split: boolean },
): boolean {
  const nodes = outline.nodes.slice(range.from, range.to);
  const first = nodes[0];
  if (nodes.length < 2 && !split) return false;
  const setting = isKey(first, OPENS_SETTING) || /(?:ing|ed)$/.test(first?.key ?? "");
  const clause = split && !setting && nodes.some(isVerbal);
  if (!clause && contentStart(outline, sentence, cue) !== null) return false;
  if (nodes.some((node) => node.type === "quote")) return true;
  return !(inClass(first, "preposition") && nodes.length < SHORTEST_CLAUSE);
}

function withoutSigns(outline: Outline, { from, to }: Range): Range | null {
  let start = from;
  while (start < to && outline.nodes[start]?.type === "sign") start += 1;
  return start < to ? { from: start, to } : null;
}

/** "The plan, he said, | would fail." */
function pieceAfter(outline: Outline, sentence: Sentence, cue: Cue): Range | null {
  const sign = tagEnd(cue);
  const from = sign + 1;
  const next = outline.nodes[from];
  if (!/^[,:—]$/.test(outline.nodes[sign]?.key ?? "") || from >= sentence.to) return null;
  if (next?.type === "quote") return { from, to: from + 1 };
  if (next?.type !== "word" || /ing$/.test(next.key)) return null;
  if (inClass(next, "relative", "conjunction", "subordinator")) return null;
  return { from, to: contentEnd(outline, sentence, { from, cue, later: [] }) };
}
