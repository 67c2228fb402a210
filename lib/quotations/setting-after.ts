/** What may stand between a reporting verb and the reported words: to whom, when, where and how they were said. */
import { inClass, isKey, isVerbal, wordSet } from "./node-class.ts";
import type { Node, Outline, Sentence } from "./outline.ts";
import { phraseEnd } from "./phrase-end.ts";
import { isTime } from "./settings.ts";

const CLAUSE_WORDS = wordSet("that whether if how why what where when who");
/** After a name these are relative words: "told Smith, who …", "in Kyiv, where …". */
const RELATIVE_TOO = wordSet("when who where");
const OBJECT_PRONOUNS = wordSet("me him us them her you it");
const OBJECT_PREPOSITIONS = wordSet("of about");
const NO_CLAUSE = wordSet("as because while since");
/** How far a "that" or a quotation may stand behind the verb; how long an insertion and a bracket may be; in nodes. */
const REACH = 30;
const INSERTION_REACH = 15;
const BRACKET_REACH = 12;

/** Tells whether reported words open with a node: a quotation, "that", "whether" and the like. */
export function opensReport(node: Node | undefined): boolean {
  return node?.type === "quote" || isKey(node, CLAUSE_WORDS);
}

/** Skips whom it was told ("told the BBC on Monday | that …"); with an infinitive they belong to it ("told | him to go"). */
export function afterAddressee(outline: Outline, sentence: Sentence, from: number): number | null {
  const pronoun = isKey(outline.nodes[from], OBJECT_PRONOUNS);
  const end = pronoun ? from + 1 : phraseEnd(outline, from, sentence.to);
  if (end === from) return afterSetting(outline, sentence, from);
  const next = outline.nodes[end];
  if (next?.key === "to" || (next?.key === "not" && outline.nodes[end + 1]?.key === "to")) return from;
  return isKey(next, OBJECT_PREPOSITIONS) ? end : afterSetting(outline, sentence, end);
}

interface Step {
  at: number;
  /** The reported words begin there. */
  done: boolean;
}

/** Skips when, where and to whom it was said, to a "that", a quotation or the bare clause. */
export function afterSetting(outline: Outline, sentence: Sentence, from: number): number | null {
  let at = from;
  const limit = Math.min(sentence.to, from + REACH);
  while (at < limit) {
    const step = stepOver(outline, sentence, { at, from });
    if (!step || step.done) return step?.at ?? null;
    at = step.at;
  }
  return null;
}

function stepOver(
  outline: Outline,
  sentence: Sentence,
  { at, from }: { at: number; from: number },
): Step | null {
  const node = outline.nodes[at];
  if (!node) return null;
  if (opensReport(node)) {
    const relative = isKey(node, RELATIVE_TOO) && inClass(outline.nodes[at - 1], "name");
    return relative ? null : { at, done: true };
  }
  if (node.type === "sign") return overSign(outline, sentence, { at, from });
  if (isTime(outline, at)) return { at: at + 1, done: false };
  if (node.class === "preposition") return overPreposition(outline, sentence, at);
  return beginsClause(node) ? { at, done: true } : null;
}

function beginsClause(node: Node): boolean {
  if (node.class === "subordinator") return !NO_CLAUSE.has(node.key);
  return node.type === "word" && !inClass(node, "conjunction", "relative");
}

function overSign(
  outline: Outline,
  sentence: Sentence,
  { at, from }: { at: number; from: number },
): Step | null {
  const sign = outline.nodes[at]?.key;
  const next = outline.nodes[at + 1];
  if (!next || at + 1 >= sentence.to) return null;
  if (sign === ":") return { at: at + 1, done: true };
  if (sign === "(") return overBracket(outline, sentence, at);
  if (sign !== ",") return null;
  if (next.type === "quote" || next.key === "that") return { at: at + 1, done: true };
  const that = thatAfter(outline, sentence, at + 1);
  if (that !== null) return { at: that, done: true };
  return overInsertion(outline, sentence, { from: at + 1, first: at === from });
}

function overBracket(outline: Outline, sentence: Sentence, from: number): Step | null {
  for (let at = from; at < Math.min(sentence.to, from + BRACKET_REACH); at += 1)
    if (outline.nodes[at]?.key === ")") return { at: at + 1, done: false };
  return null;
}

/** "said, in a letter to the Times, | that …": `first` when the comma follows the verb itself. */
function overInsertion(
  outline: Outline,
  sentence: Sentence,
  { from, first }: { from: number; first: boolean },
): Step | null {
  for (let at = from; at < Math.min(sentence.to, from + INSERTION_REACH); at += 1) {
    const node = outline.nodes[at];
    const next = outline.nodes[at + 1];
    if (node?.key === ",") {
      const opens = next?.type === "quote" || next?.key === "that";
      return next && (opens || (first && inClass(outline.nodes[from], "preposition")))
        ? { at: at + 1, done: true }
        : null;
    }
    if (node?.type === "sign" || node?.type === "quote") return null;
  }
  return null;
}

/** "in a statement | he would", "at a rally in Ohio | that …": behind the phrase, or at the "that" that follows soon. */
function overPreposition(outline: Outline, sentence: Sentence, at: number): Step | null {
  const that = thatAfter(outline, sentence, at);
  if (that !== null) return { at: that, done: false };
  const pronoun = isKey(outline.nodes[at + 1], OBJECT_PRONOUNS);
  const end = pronoun ? at + 2 : Math.max(at + 1, phraseEnd(outline, at + 1, sentence.to));
  const next = outline.nodes[end];
  if (end >= sentence.to || !next) return null;
  const goesOn =
    next.key === ":" ||
    next.key === "," ||
    next.type === "quote" ||
    isTime(outline, end) ||
    inClass(next, "determiner", "possessive", "pronoun", "name", "preposition");
  return goesOn ? { at: end, done: false } : null;
}

function thatAfter(outline: Outline, sentence: Sentence, from: number): number | null {
  for (let at = from; at < Math.min(sentence.to, from + REACH); at += 1) {
    const node = outline.nodes[at];
    if (node?.key === "that") return at;
    if (node?.type !== "word" && node?.type !== "genitive") return null;
    if (isVerbal(node) || inClass(node, "pronoun", "relative")) return null;
  }
  return null;
}

/** How far behind the cue a quotation may begin that a comma or a colon leads to, in nodes. */
const QUOTE_REACH = 20;

/** "said Lune of Velland, S.C. “…”": the stop of an abbreviation ends the sentence as well. */
function isBehindStop({ text, nodes }: Outline, at: number): boolean {
  const gap = text.slice(nodes[at - 1]?.end ?? 0, nodes[at]?.start);
  return /^\.\s+$/.test(gap);
}

/** Finds the quotation that a comma or a colon leads to: "A," he told the BBC on Monday, | "B." */
export function laterQuote(outline: Outline, sentence: Sentence, from: number): number | null {
  if (from < sentence.to && outline.nodes[from]?.type === "quote" && isBehindStop(outline, from)) return from;
  for (let at = from + 1; at < Math.min(sentence.to, from + QUOTE_REACH); at += 1) {
    const node = outline.nodes[at];
    const before = outline.nodes[at - 1]?.key ?? "";
    if (node?.type === "quote") return /^[,:—]$/.test(before) || isBehindStop(outline, at) ? at : null;
    if (node?.type === "word" && /ing$/.test(node.key) && before === ",") return null;
  }
  return null;
}
