/** Which painted name lies under the pointer. */
import type { Painted } from "./paint.ts";

/** Slack around the letters, in CSS pixels: underlines hang below the line box. */
const SLACK = 3;

/** Gives the painted mention at a point of the viewport (CSS pixels); of two that overlap, the shorter one. */
export function mentionAt(
  document: Document,
  painted: readonly Painted[],
  x: number,
  y: number,
): Painted | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  const hits = painted.filter(({ ranges }) =>
    ranges.some((range) => holds(range, caret) && covers(range, x, y)),
  );
  hits.sort((a, b) => a.mention.end - a.mention.start - (b.mention.end - b.mention.start));
  return hits[0] ?? null;
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}

function holds(range: Range, { node, offset }: Caret): boolean {
  return range.comparePoint(node, offset) === 0;
}

/** The caret is the nearest letter, however far: the pointer must be on the words themselves. */
function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) =>
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}
