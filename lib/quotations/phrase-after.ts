/** Noun phrases behind a verb or a preposition, with what stands in apposition to them. */
import { inClass, isKey, isVerbal, wordSet } from "./node-class.ts";
import type { Outline } from "./outline.ts";
import { phraseEnd } from "./phrase-end.ts";
import { headEnd, type Phrase } from "./phrases.ts";
import { isOccasion } from "./settings.ts";

/** How far an apposition or a bracket may run, in nodes. */
const APPOSITION_REACH = 30;
const BRACKET_REACH = 12;

/** Reads the noun phrase that begins at a node, with the brackets and appositions that follow it. */
export function phraseAfter(outline: Outline, from: number, limit: number): Phrase | null {
  const end = trimSetting(outline, from, phraseEnd(outline, from, limit));
  if (end <= from) return null;
  const bracketTo = outline.nodes[end]?.key === "(" ? closeOf(outline, end, limit) : end;
  const apposition = appositionAfter(outline, bracketTo, limit);
  return { from, to: apposition?.to ?? bracketTo, coreTo: headEnd(outline, from, end), apposition };
}

/** "said Peskov | in an interview": after a name, where and when it was said is no part of it. */
function trimSetting(outline: Outline, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const node = outline.nodes[at];
    if (node?.class !== "preposition" || node.key === "of" || node.key === "to") continue;
    const name = inClass(outline.nodes[at - 1], "name") || inClass(outline.nodes[from], "pronoun");
    if (name || isOccasion(outline.nodes[at + 2])) return at;
  }
  return to;
}

function closeOf(outline: Outline, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + BRACKET_REACH); at += 1)
    if (outline.nodes[at]?.key === ")") return at + 1;
  return from;
}

const FORMERLY = wordSet("now then once");

function appositionAfter(outline: Outline, comma: number, limit: number): Phrase["apposition"] {
  const from = comma + 1;
  if (outline.nodes[comma]?.key !== "," || from >= limit || !opensApposition(outline, from)) return null;
  const relative = opensRelative(outline, from);
  const end = Math.min(limit, comma + APPOSITION_REACH);
  let to = from;
  while (to < end && !(relative ? outline.nodes[to]?.type === "sign" : endsApposition(outline, to, from)))
    to += 1;
  if (to <= from) return null;
  return { from, to: appositionAfter(outline, to, limit)?.to ?? to };
}

function opensRelative(outline: Outline, at: number): boolean {
  return inClass(outline.nodes[at], "relative") || outline.nodes[at]?.key === "whose";
}

function opensApposition(outline: Outline, at: number): boolean {
  const node = outline.nodes[at];
  if (node?.type !== "word") return false;
  if (opensRelative(outline, at)) return true;
  if (/(?:ing|ed)$/.test(node.key)) return false;
  return inClass(node, "determiner", "possessive", "open", "name", "number") || isKey(node, FORMERLY);
}

function endsApposition(outline: Outline, at: number, from: number): boolean {
  const node = outline.nodes[at];
  if (!node || node.type === "sign") return true;
  if (at === from || outline.nodes.slice(from, at).some((other) => inClass(other, "relative"))) return false;
  // "the author of “…”": a title may stand in quotation marks.
  if (node.type === "quote") return !inClass(outline.nodes[at - 1], "preposition");
  return isVerbal(node) || inClass(node, "subordinator", "time", "pronoun");
}
