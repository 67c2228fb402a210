/** "Kremlin: plan is 'unacceptable'", "“…” — Dmitry Peskov": a colon or a dash that stands for the reporting verb. */
import { inClass, isKey, wordSet } from "./node-class.ts";
import type { Outline, Range, Sentence } from "./outline.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Report } from "./reports.ts";

/** Longest name with its title before a colon or behind a dash, in nodes. */
const LONGEST_NAME = 8;
/** Words before a colon that name no speaker. */
const LABELS = wordSet(
  "q a breaking busted contributing correction corrections update updated watch read related photo photos video note editor's more see also source exclusive opinion analysis live report reporting editing",
);
const IN_NAMES = wordSet("of the and for");
const BEFORE_TOPIC = wordSet("to on");

/** Reads a sentence of the form "X: …" or "“…” — X" at the start of its block. */
export function findColon(outline: Outline, sentence: Sentence): Report | null {
  if (!sentence.first || isKey(outline.nodes[sentence.from], LABELS)) return null;
  return signed(outline, sentence) ?? beforeColon(outline, sentence);
}

function beforeColon(outline: Outline, sentence: Sentence): Report | null {
  const colon = colonOf(outline, sentence);
  if (colon === null) return null;
  const to = phraseEnd(outline, sentence.from, colon);
  if (to === sentence.from || (to !== colon && !isKey(outline.nodes[to], BEFORE_TOPIC))) return null;
  if (!isName(outline, { from: sentence.from, to })) return null;
  const content = contentAfter(outline, sentence, colon);
  return content && asReport({ from: sentence.from, to }, colon, content);
}

function signed(outline: Outline, sentence: Sentence): Report | null {
  const dash = sentence.from + 1;
  if (outline.nodes[sentence.from]?.type !== "quote" || outline.nodes[dash]?.key !== "—") return null;
  const from = dash + 1;
  const to = phraseEnd(outline, from, Math.min(sentence.to, from + LONGEST_NAME));
  const ends = to === sentence.to || /^[.,]$/.test(outline.nodes[to]?.key ?? "");
  if (to === from || !ends || !isName(outline, { from, to })) return null;
  return asReport({ from, to }, dash, { from: sentence.from, to: dash });
}

function asReport(name: Range, sign: number, content: Range): Report {
  const cue = { from: sign, to: sign + 1 };
  const source = { ...name, coreTo: name.to, apposition: null };
  return { cue, group: cue, source, contents: [content], standing: "said" };
}

function isName(outline: Outline, { from, to }: Range): boolean {
  const nodes = outline.nodes.slice(from, to);
  return nodes.every((node) => node.capital || node.type === "genitive" || IN_NAMES.has(node.key));
}

function colonOf(outline: Outline, sentence: Sentence): number | null {
  for (let at = sentence.from + 1; at < Math.min(sentence.to, sentence.from + LONGEST_NAME); at += 1) {
    const node = outline.nodes[at];
    if (node?.key === ":") return at;
    if (node?.type === "sign" || node?.type === "quote") return null;
  }
  return null;
}

function contentAfter(outline: Outline, sentence: Sentence, colon: number): Range | null {
  const from = colon + 1;
  let to = sentence.to;
  while (to > from && /^[.;:,]$/.test(outline.nodes[to - 1]?.key ?? "")) to -= 1;
  const first = outline.nodes[from];
  if (to <= from || !first) return null;
  const opens = first.type === "quote" || (first.capital && !inClass(first, "number"));
  return opens ? { from, to } : null;
}
