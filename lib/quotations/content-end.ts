/** Where reported words end inside their sentence. */
import { inClass, isKey, wordSet } from "./node-class.ts";
import type { Outline, Range, Sentence } from "./outline.ts";
import { closesItself } from "./outline.ts";
import { isOccasionAt } from "./settings.ts";
import { type Cue, speaks } from "./verb-cues.ts";

/** Words after a comma with which the writer takes over again. */
const TAKES_OVER = wordSet("although though whereas yet");
/** A sentence that opens with one of these has its main clause after a comma. */
const FRONTED = wordSet(
  "after although as asked before despite even if in once since though unless when while with by",
);

interface Start {
  from: number;
  cue: Cue;
}

/** Finds the end of content that begins at `from`, given the cues that follow in the sentence. */
export function contentEnd(
  outline: Outline,
  sentence: Sentence,
  { from, cue, later }: Start & { later: readonly Cue[] },
): number {
  let end = frontedEnd(outline, sentence, { from, cue });
  for (const next of later) {
    if (next.groupFrom > end) break;
    const boundary = boundaryBefore(outline, { cue, next, from });
    if (boundary === null || boundary <= from) continue;
    end = Math.min(end, boundary);
    break;
  }
  end = loneDash(outline, { from, to: end }) ?? end;
  end = withoutSigns(outline, { from, to: signEnd(outline, { from, to: end }, speaks(cue)) });
  const object = cue.verb.frames.includes("treat") || cue.verb.frames.includes("call");
  if (!object || speaks(cue)) return end;
  return withoutSigns(outline, { from, to: objectEnd(outline, { from, to: end }) });
}

function withoutSigns({ nodes }: Outline, { from, to }: Range): number {
  let end = to;
  while (end > from && nodes[end - 1]?.type === "sign" && nodes[end - 1]?.key !== ")") end -= 1;
  return end;
}

/** "While he opposed the deal, Johnson …": a fronted clause ends at its comma. */
function frontedEnd(outline: Outline, sentence: Sentence, { from, cue }: Start): number {
  const first = outline.nodes[sentence.from];
  const participle = cue.at === sentence.from && cue.verb.form === "ing";
  const fronted =
    isKey(first, FRONTED) || participle || (inClass(first, "open") && /ing$/.test(first?.key ?? ""));
  if (!fronted || commaBetween(outline, sentence.from, cue.at) !== null) return sentence.to;
  return commaBetween(outline, from + 1, sentence.to) ?? sentence.to;
}

function commaBetween(outline: Outline, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (outline.nodes[at]?.key === ",") return at;
  return null;
}

/** A dash that no second one answers parts the writer's words from the reported ones. */
function loneDash(outline: Outline, { from, to }: Range): number | null {
  let dash: number | null = null;
  for (let at = from + 1; at < to; at += 1) {
    if (outline.nodes[at]?.key !== "—") continue;
    if (dash !== null) return null;
    dash = at;
  }
  return dash;
}

function signEnd(outline: Outline, { from, to }: Range, spoken: boolean): number {
  for (let at = from + 1; at < to; at += 1) {
    const node = outline.nodes[at];
    const next = outline.nodes[at + 1];
    if (node?.type === "quote" && at + 1 < to && stopsAfter(outline, at)) return at + 1;
    if (node?.key === ";" || (node?.key === "according" && next?.key === "to")) return at;
    if (node?.key !== ",") continue;
    if (takesOver(outline, at) || (!spoken && /ing$/.test(next?.key ?? ""))) return at;
  }
  return to;
}

function takesOver(outline: Outline, comma: number): boolean {
  const next = outline.nodes[comma + 1];
  if (next?.key !== "but") return isKey(next, TAKES_OVER);
  return inClass(outline.nodes[comma + 2], "pronoun", "determiner", "possessive", "name");
}

/** A quotation that closes with its own comma or stop, unless another follows in a list. */
function stopsAfter(outline: Outline, at: number): boolean {
  if (!closesItself(outline, at) || reportGoesOn(outline, at)) return false;
  return outline.nodes[at + 1]?.type !== "quote" && outline.nodes[at + 2]?.type !== "quote";
}

const GOES_ON = wordSet("because who which");

/** 'said polls were "way off," and have been for years': a comma inside the marks parts only what both sides report. */
function reportGoesOn({ text, nodes }: Outline, at: number): boolean {
  const [quote, next, after] = [nodes[at], nodes[at + 1], nodes[at + 2]];
  if (!quote || !/,[\s'’”"»›]*$/.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end)))
    return false;
  if (next?.key === "and" || next?.key === "but")
    return !inClass(after, "pronoun", "determiner", "possessive", "name");
  return isKey(next, GOES_ON);
}

const SETS_SCENE = wordSet("during throughout while after before when amid");
const OPENS_CLAUSE = wordSet("that how what why whether for to from");

/** What is spoken of ends where the time and place of speaking, or another verb of the sentence, begins. */
function objectEnd(outline: Outline, { from, to }: Range): number {
  let inClause = isKey(outline.nodes[from], OPENS_CLAUSE);
  for (let at = from + 1; at < to; at += 1) {
    const node = outline.nodes[at];
    inClause ||= inClass(node, "relative", "pronoun") || isKey(node, OPENS_CLAUSE);
    if (!inClause && (inClass(node, "be", "auxiliary", "modal") || isKey(node, SETS_SCENE)))
      return inClass(outline.nodes[at - 1], "conjunction") ? at - 1 : at;
    if (isOccasionAt(outline, at) || isLastDay(outline, at, to)) return at;
  }
  return to;
}

function isLastDay(outline: Outline, at: number, to: number): boolean {
  const node = outline.nodes[at];
  if (at + 1 === to) return inClass(node, "time") && !inClass(outline.nodes[at - 1], "preposition");
  return at + 2 === to && node?.key === "on" && inClass(outline.nodes[at + 1], "time");
}

/** Gives where a cue's own clause begins: at its subject or its verb group. */
export function clauseStart(cue: Cue): number {
  return cue.subjectPlace === "before" && cue.subject ? cue.subject.from : cue.groupFrom;
}

const MEANWHILE = wordSet("while as whereas");

/** Where the clause of a later cue takes over from the content; null when it lies inside the content. */
function boundaryBefore(outline: Outline, { cue, next, from }: Start & { next: Cue }): number | null {
  const start = clauseStart(next);
  const before = outline.nodes[start - 1];
  // "Others, reacting to the gap, shouted": an insertion ends before the verb of the clause it stands in.
  if (start < cue.groupFrom && next.subjectPlace === "before")
    return outline.nodes[next.groupFrom - 1]?.key === "," ? next.groupFrom - 1 : null;
  if (start <= from || !before) return null;
  const afterComma = outline.nodes[start - 2]?.key === ",";
  const joined = inClass(before, "conjunction");
  if (next.subjectPlace === "elided" && next.verb.form === "ing")
    return before.key === "," || (joined && afterComma) ? start - 1 : null;
  if (next.subjectPlace === "elided")
    return joined && (sameTense(cue, next) || (afterComma && speaks(next))) ? start - 1 : null;
  if (next.subjectPlace !== "before") return null;
  const quotes = outline.nodes.slice(next.end, next.end + 2).some((node) => node.type === "quote");
  if (before.key === "," && speaks(next) && (quotes || !speaks(cue))) return start - 1;
  return sameTense(cue, next) && afterComma && (joined || isKey(before, MEANWHILE)) ? start - 1 : null;
}

function sameTense(cue: Cue, next: Cue): boolean {
  const past = ({ verb }: Cue) => verb.form === "past" || verb.form === "participle";
  return past(cue) === past(next) || cue.verb.form === "ing" || cue.verb.form === "base";
}
