/** Builds an article's text out of text nodes, remembering for every stretch where it stands in the page. */
import type { Block, BlockKind } from "./article.ts";

/** A stretch of the article's text that is, unit by unit, a stretch of one text node. */
export interface Run {
  node: Text;
  /** UTF-16 offset into the node's data. */
  offset: number;
  /** UTF-16 offset into the article's text. */
  start: number;
  length: number;
}

export interface TextBuild {
  text: string;
  blocks: Block[];
  runs: Run[];
  /** Where the open block begins; -1 when none is open. */
  open: number;
  kind: BlockKind;
  /** A space seen but not yet written: it is written only when a word follows in the same block. */
  space: { node: Text; offset: number } | null;
}

/** Between two blocks stands an empty line, as in plain text. */
export const BLOCK_GAP = "\n\n";

/** Starts an empty text. */
export function startText(): TextBuild {
  return { text: "", blocks: [], runs: [], open: -1, kind: "paragraph", space: null };
}

/** Ends the open block, if any; the next text begins a block of this kind. */
export function endBlock(build: TextBuild, next: BlockKind): void {
  if (build.open >= 0) build.blocks.push({ kind: build.kind, start: build.open, end: build.text.length });
  build.open = -1;
  build.space = null;
  build.kind = next;
}

const WHITE = /[\s\u00A0\u202F]/;
/** Characters a browser does not show: they may stand inside a name and must not part it. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;

/** Adds a text node to the open block: runs of white space become one space, invisible characters are left out. */
export function appendText(build: TextBuild, node: Text): void {
  const data = node.data;
  for (let offset = 0; offset < data.length; offset++) {
    const unit = data.charAt(offset);
    // Nearly all units are plain, and a long page has millions of them.
    const isPlain = unit > " " && unit < "\u007F";
    if (!isPlain && INVISIBLE.test(unit)) continue;
    if (!isPlain && WHITE.test(unit)) {
      if (build.open >= 0) build.space ??= { node, offset };
      continue;
    }
    if (build.open < 0) openBlock(build);
    else if (build.space) writeUnit(build, build.space.node, build.space.offset, " ");
    build.space = null;
    writeUnit(build, node, offset, unit);
  }
}

/**
 * Adds a space that stands for no character of the page, as after a line break within a paragraph.
 * `before` is the text node before it, where the caller knows it; else the last one that was written counts.
 */
export function appendBreak(build: TextBuild, before: Text | null): void {
  const node = before ?? build.runs.at(-1)?.node;
  if (build.open >= 0 && !build.space && node) build.space = { node, offset: node.data.length };
}

function openBlock(build: TextBuild): void {
  if (build.text) build.text += BLOCK_GAP;
  build.open = build.text.length;
  build.space = null;
}

function writeUnit(build: TextBuild, node: Text, offset: number, unit: string): void {
  const last = build.runs.at(-1);
  const at = build.text.length;
  build.text += unit;
  // A space that stands for no character of the page belongs to no run.
  if (offset >= node.data.length) return;
  const follows =
    last?.node === node && last.offset + last.length === offset && last.start + last.length === at;
  if (follows) last.length++;
  else build.runs.push({ node, offset, start: at, length: 1 });
}
