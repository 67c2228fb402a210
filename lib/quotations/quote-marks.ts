/** Stretches of text between quotation marks, as newspapers set them. */
import type { Span } from "./quotation.ts";

/** Offsets are UTF-16 units into the text, marks included, end exclusive. */
export interface Stretch extends Span {
  /** One part a paragraph: a long quotation opens each of its paragraphs and closes only the last. */
  parts: Span[];
}

type Family = "double" | "single" | "guillemet" | "angle";

interface Mark extends Span {
  family: Family;
  opens: boolean;
  closes: boolean;
  /** An `s’` before a small letter: a plural's apostrophe as likely as a closing mark. */
  doubtful: boolean;
}

/** Two apostrophes or two grave accents stand for a double mark in wire copy. */
const MARK = /''|’’|‘‘|``|["“”„‟″«»‹›‘’‚']/g;
const FAMILIES: Readonly<Record<string, Family>> = {
  "«": "guillemet",
  "»": "guillemet",
  "‹": "angle",
  "›": "angle",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "'": "single",
};
/** Words that begin with an apostrophe: it opens no quotation. */
const ELISION = /^(?:\d0s|tis|twas|em|til|cause|bout|n|round)(?![\p{L}\p{N}])/iu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Finds the outermost quoted stretches of a text given by its blocks, in order; marks inside a stretch are left to it. */
export function findStretches(text: string, blocks: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  for (const [index, block] of blocks.entries()) {
    const marks = marksOf(text, block);
    const next = blocks[index + 1];
    const goesOn = next !== undefined && startsOpen(text, next);
    const result = pairMarks(marks, block, { open, goesOn });
    found.push(...result.stretches);
    open = result.open;
  }
  return found;
}

function marksOf(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
    const start = block.start + match.index;
    const mark = judgeMark(text, { start, end: start + match[0].length }, block);
    if (mark.opens || mark.closes) marks.push(mark);
  }
  return marks;
}

function judgeMark(text: string, span: Span, block: Span): Mark {
  const sign = text.slice(span.start, span.end);
  const family = FAMILIES[sign] ?? "double";
  const before = span.start > block.start ? (text[span.start - 1] ?? " ") : " ";
  const after = span.end < block.end ? (text[span.end] ?? " ") : " ";
  const free = /[\s([{\-–—/:"“„«‘']/u.test(before);
  const ended = !WORD_CHARACTER.test(after);
  const opens = free && !/[\s)\],;]/.test(after);
  // "… 'above the president,' " said: between an inner and an outer mark some set a space.
  const afterInner = /[,.?!]['’] $/.test(text.slice(Math.max(block.start, span.start - 3), span.start));
  const closes = ended && (afterInner || !/[\s([{]/.test(before));
  if (family === "single") return judgeSingle(text, { ...span, family, opens, closes, doubtful: false });
  const pointsIn = "“„«‹".includes(sign);
  const pointsOut = sign === "”";
  if (family !== "double") return { ...span, family, opens: true, closes: true, doubtful: false };
  return {
    ...span,
    family,
    opens: pointsIn || opens || (pointsOut && free),
    closes: pointsOut || closes,
    doubtful: false,
  };
}

function judgeSingle(text: string, mark: Mark): Mark {
  const sign = text[mark.start] ?? "";
  const opens = mark.opens && sign !== "’" && !ELISION.test(text.slice(mark.end, mark.end + 8));
  const doubtful =
    mark.closes &&
    /s/i.test(text[mark.start - 1] ?? "") &&
    /^ \p{L}/u.test(text.slice(mark.end, mark.end + 2));
  return { ...mark, opens: opens || sign === "‚", closes: mark.closes && sign !== "‘", doubtful };
}

function startsOpen(text: string, block: Span): boolean {
  return /^\s*(?:["“„«]|''|``)/.test(text.slice(block.start, Math.min(block.end, block.start + 40)));
}

interface Pairing {
  stretches: Stretch[];
  open: Stretch | null;
}

/** Pairs a block's marks; `open` is a quotation that the block before left open, `goesOn` whether the next block may take it up. */
function pairMarks(
  marks: readonly Mark[],
  block: Span,
  { open, goesOn }: { open: Stretch | null; goesOn: boolean },
): Pairing {
  const stretches: Stretch[] = [];
  const missing = new Set<Family>();
  let at = 0;
  let carried = open;
  while (at < marks.length) {
    const mark = marks[at];
    at += 1;
    if (!mark?.opens || missing.has(mark.family)) continue;
    const close = findClose(marks, at, mark);
    const end = marks[close];
    if (end) {
      stretches.push(extend(carried, { start: mark.start, end: end.end }));
      carried = null;
      at = close + 1;
    } else if (goesOn && (mark.family === "double" || mark.family === "guillemet")) {
      return { stretches, open: extend(carried, { start: mark.start, end: block.end }) };
    } else missing.add(mark.family);
  }
  if (carried) stretches.unshift(carried);
  return { stretches, open: null };
}

function extend(carried: Stretch | null, part: Span): Stretch {
  if (!carried) return { ...part, parts: [part] };
  // The stretch is still being built here, and copying it for every paragraph would cost the square of them.
  carried.parts.push(part);
  carried.end = part.end;
  return carried;
}

function findClose(marks: readonly Mark[], from: number, open: Mark): number {
  let doubtful = -1;
  for (let at = from; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark?.family !== open.family) continue;
    if (mark.closes && mark.start > open.end) {
      if (!mark.doubtful) return at;
      if (doubtful < 0) doubtful = at;
    } else if (mark.opens && open.family === "single" && doubtful >= 0) return doubtful;
  }
  return doubtful;
}
