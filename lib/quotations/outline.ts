/**
 * A story's outline: its words and marks with every quoted stretch folded into one node,
 * so that a quotation of three sentences stands in its reporting sentence like a single word.
 */
import type { Story, Word } from "#lib/mentions/story.ts";
import { joinWord } from "./join-word.ts";
import type { Span } from "./quotation.ts";
import { findStretches, type Stretch } from "./quote-marks.ts";
import { isSayWord } from "./reporting-verbs.ts";
import type { WordClass } from "./word-classes.ts";

export type Sign = "," | ";" | ":" | "." | "?" | "!" | "—" | "(" | ")" | "…";

export interface Node extends Span {
  type: "word" | "sign" | "quote" | "genitive";
  /** The folded word, the sign, or "" for a quote. */
  key: string;
  class: WordClass | null;
  capital: boolean;
  block: number;
  /** The whole stretch, of which this node is the part in its block. */
  stretch: Stretch | null;
}

/** A run of nodes that is one sentence, whatever full stops its quotations hold; `to` is exclusive. */
export interface Sentence {
  from: number;
  to: number;
  block: number;
  /** First sentence of its block. */
  first: boolean;
}

/** A run of nodes by their indexes; `to` is exclusive. */
export interface Range {
  from: number;
  to: number;
}

export interface Outline {
  text: string;
  nodes: Node[];
  sentences: Sentence[];
  /** Spans of the blocks, trimmed. */
  blocks: Span[];
}

/** Makes the outline of a prepared story. */
export function outlineOf(story: Story): Outline {
  const blocks = blocksOf(story);
  const parts = findStretches(story.text, blocks)
    .flatMap((stretch) => stretch.parts.map((part) => ({ part, stretch })))
    .sort((a, b) => a.part.start - b.part.start);
  const walk: Walk = { story, parts, word: 0, part: 0 };
  const nodes = blocks.flatMap((block, index) => nodesOfBlock(walk, block, index));
  return { text: story.text, nodes, sentences: splitNodes(story.text, nodes), blocks };
}

function blocksOf(story: Story): Span[] {
  const blocks: Span[] = [];
  for (const word of story.words) {
    const sentence = story.sentences[word.sentence];
    if (!sentence) continue;
    const block = blocks[word.block];
    if (!block) blocks[word.block] = { ...sentence };
    else block.end = Math.max(block.end, sentence.end);
  }
  return Array.from(blocks, (block) => block ?? { start: 0, end: 0 });
}

interface Walk {
  story: Story;
  parts: readonly { part: Span; stretch: Stretch }[];
  /** The next word and the next quoted part. */
  word: number;
  part: number;
}

function nodesOfBlock(walk: Walk, block: Span, index: number): Node[] {
  const nodes: Node[] = [];
  let at = block.start;
  while (at < block.end) {
    const word = walk.story.words[walk.word];
    const quote = walk.parts[walk.part];
    const next = Math.min(word?.start ?? block.end, quote?.part.start ?? block.end, block.end);
    addGap(nodes, walk, { start: at, end: next }, index);
    if (next >= block.end) break;
    if (quote && quote.part.start === next) at = addQuote(nodes, walk, index);
    else if (word) at = addWord(nodes, walk, word);
  }
  return nodes;
}

function addQuote(nodes: Node[], walk: Walk, block: number): number {
  const { part, stretch } = walk.parts[walk.part] ?? { part: { start: 0, end: 0 }, stretch: null };
  nodes.push({ ...part, type: "quote", key: "", class: null, capital: false, block, stretch });
  walk.part += 1;
  while ((walk.story.words[walk.word]?.start ?? Number.POSITIVE_INFINITY) < part.end) walk.word += 1;
  return part.end;
}

function addWord(nodes: Node[], walk: Walk, word: Word): number {
  walk.word += 1;
  joinWord(nodes, walk.story.text, word);
  return word.end;
}

const SIGNS: Readonly<Record<string, Sign>> = {
  ",": ",",
  ";": ";",
  ":": ":",
  "?": "?",
  "!": "!",
  "(": "(",
  "[": "(",
  ")": ")",
  "]": ")",
  "—": "—",
  "–": "—",
  "…": "…",
};

/** Adds the signs between two words; a full stop counts only where the story ends a sentence. */
function addGap(nodes: Node[], walk: Walk, span: Span, block: number): void {
  const { text } = walk.story;
  const gap = text.slice(span.start, span.end);
  if (gap === " " || /^\d[,.:]\d$/.test(text.slice(span.start - 1, span.end + 1))) return;
  const genitive = /^['’](?=\s)/.test(gap) && /s$/i.test(nodes.at(-1)?.key ?? "");
  if (genitive) nodes.push(signNode({ start: span.start, end: span.start + 1 }, block, "genitive", "'"));
  for (const match of gap.matchAll(/--|\s-\s|[,;:?!()[\]—–…]|\.(?=\s|$)|\n/g)) {
    const sign = SIGNS[match[0]] ?? (match[0] === "." || match[0] === "\n" ? "." : "—");
    const at = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    if (sign === "." && !endsSentence(walk, span)) continue;
    nodes.push(signNode(at, block, "sign", sign));
  }
}

function signNode(span: Span, block: number, type: Node["type"], key: string): Node {
  return { ...span, type, key, class: null, capital: false, block, stretch: null };
}

function endsSentence({ story, word }: Walk, gap: Span): boolean {
  const before = story.words[word - 1];
  const after = story.words[word];
  return !before || !after || before.sentence !== after.sentence || after.start > gap.end + 2;
}

/** No sentence in print is as long, in nodes; text without stops is cut, so that the work stays in proportion to it. */
const LONGEST_SENTENCE = 250;

function splitNodes(text: string, nodes: readonly Node[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number) => {
    const block = nodes[from]?.block ?? 0;
    if (to > from) sentences.push({ from, to, block, first: block !== sentences.at(-1)?.block });
    from = to;
  };
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    if (!next || next.block !== node.block) cut(index + 1);
    else if (node.type === "sign" && /[.?!]/.test(node.key) && (next.type !== "sign" || next.key === "("))
      cut(index + 1);
    else if (index + 1 - from >= LONGEST_SENTENCE) cut(index + 1);
    else if (node.type === "quote" && closesSentence(text, nodes, index)) cut(index + 1);
  }
  cut(nodes.length);
  return sentences;
}

/** Tells whether a node is a quotation that ends with its own comma or stop, so that nothing after it belongs to it. */
export function closesItself({ text, nodes }: Outline, at: number): boolean {
  const node = nodes[at];
  if (node?.type !== "quote") return false;
  return /[.?!,—…][\s'’”"»›]*$/.test(text.slice(Math.max(node.start, node.end - 6), node.end));
}

/** Tells whether a quotation that is closed by a comma or a stop of its own, or by a comma behind it, ends before a node. */
export function isBehindQuote(outline: Outline, at: number): boolean {
  const comma = outline.nodes[at - 1]?.key === ",";
  const quote = comma ? at - 2 : at - 1;
  return comma ? outline.nodes[quote]?.type === "quote" : closesItself(outline, quote);
}

/** How many words may stand between a quotation's question mark and the verb that reports it: "…?" asked / the old man asked. */
const SAY_WITHIN = 7;

function closesSentence(text: string, nodes: readonly Node[], index: number): boolean {
  const quote = nodes[index];
  const next = nodes[index + 1];
  const end = quote
    ? /([.?!…])['’”"»›)\s]*$/.exec(text.slice(Math.max(quote.start, quote.end - 6), quote.end))?.[1]
    : null;
  if (!end || !next || next.type === "sign") return false;
  if (next.type === "word" && !next.capital) return false;
  if (next.type === "quote") return true;
  if (end === ".") return true;
  for (const node of nodes.slice(index + 1, index + 1 + SAY_WITHIN)) {
    if (node.type !== "word") return true;
    if (isSayWord(node.key)) return false;
  }
  return true;
}

/** Gives the span of a run of nodes: UTF-16 offsets into the text, end exclusive. */
export function spanOf({ nodes }: Outline, { from, to }: Range): Span {
  return { start: nodes[from]?.start ?? 0, end: nodes[to - 1]?.end ?? 0 };
}
