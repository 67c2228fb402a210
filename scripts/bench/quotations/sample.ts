/** A text annotated with who says what, whatever corpus it comes from. */
import type { Mention } from "#lib/mentions/mention.ts";
import type { Span } from "#lib/quotations/quotation.ts";

/** One attribution by hand; content may lie in pieces. Offsets are UTF-16 units, end exclusive. */
export interface Gold {
  source: Span | null;
  cue: Span | null;
  contents: Span[];
  quoted: boolean;
  /** The person or body behind the source, and how the source names it. */
  speaker?: string;
  form?: string;
}

export interface Sample {
  id: string;
  text: string;
  blocks: Span[];
  mentions: Mention[];
  golds: Gold[];
}

/** Takes every line with words for a block. */
export function blocksOfLines(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
