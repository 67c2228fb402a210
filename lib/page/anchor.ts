/** From a place in the article's text to ranges in the live page. */
import type { Run } from "#lib/article/text-builder.ts";

/**
 * Anchors the text from `start` to `end` (UTF-16 offsets into the article's text) in the page.
 * Gives one range, or several when something that is not the story stands between the words;
 * null when the page no longer says `exact` there.
 */
export function anchor(runs: readonly Run[], start: number, end: number, exact: string): Range[] | null {
  const parts = partsOf(runs, start, end);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.some(({ run }) => !run.node.isConnected)) return null;
  const whole = rangeOver(first, last);
  if (whole && letters(shownText(whole)) === letters(exact)) return [whole];
  const pieces = parts.map((part) => rangeOver(part, part)).filter((range) => range !== null);
  return letters(pieces.map(shownText).join("")) === letters(exact) ? pieces : null;
}

/** White space is not compared: a line break of the page (`<br>`) is a space in the article and nothing in a range. */
function letters(text: string): string {
  return text.replace(/\s+/g, "");
}

interface Part {
  run: Run;
  /** UTF-16 offsets into the node's data. */
  from: number;
  to: number;
}

function partsOf(runs: readonly Run[], start: number, end: number): Part[] {
  const parts: Part[] = [];
  for (let at = firstRun(runs, start); at < runs.length; at++) {
    const run = runs[at] as Run;
    if (run.start >= end) break;
    const from = run.offset + Math.max(0, start - run.start);
    const to = run.offset + Math.min(run.length, end - run.start);
    if (to > from) parts.push({ run, from, to });
  }
  return parts;
}

/** Binary search for the first run that ends after `start`. */
function firstRun(runs: readonly Run[], start: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.start + run.length <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangeOver(first: Part, last: Part): Range | null {
  if (first.from > first.run.node.length || last.to > last.run.node.length) return null;
  const range = first.run.node.ownerDocument.createRange();
  range.setStart(first.run.node, first.from);
  range.setEnd(last.run.node, last.to);
  return range;
}

/** The text of a range as the article gives it: one space for white space, nothing for invisible characters. */
export function shownText(range: Range): string {
  return range
    .toString()
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ");
}
