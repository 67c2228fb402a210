import type { EntityKey } from "#lib/packs/collection.ts";

interface Span {
  start: number;
  end: number;
}

/** Where an article reports what somebody said. All spans are UTF-16 offsets into the article's text, end exclusive. */
export interface Quotation {
  kind: "direct" | "indirect" | "mixed";
  content: Span;
  /** The words that name the speaker. */
  source: Span | null;
  /** The reporting word. */
  cue: Span | null;
  speaker: EntityKey | null;
}
