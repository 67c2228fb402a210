import type { EntityKey } from "#lib/packs/collection.ts";

export interface Span {
  start: number;
  end: number;
}

/**
 * What the article says became of the words:
 * `said`, they were uttered; `about`, they were spoken of, but what was said of them is not told ("criticised the plan");
 * `thought`, somebody believes or wants them, uttered or not;
 * `unsaid`, they are denied, refused, supposed or still to come. Only what is `said` may be kept as a statement.
 */
export type Standing = "said" | "about" | "thought" | "unsaid";

/** Where an article reports what somebody said. All spans are UTF-16 offsets into the article's text, end exclusive. */
export interface Quotation {
  kind: "direct" | "indirect" | "mixed";
  /** Quotation marks and a leading "that" belong to it; the full stop after reported words does not. */
  content: Span;
  /** The words that name the speaker. */
  source: Span | null;
  /** The reporting word. */
  cue: Span | null;
  speaker: EntityKey | null;
  /** The plans that it is about, where the story makes that plain. Absent in readings made elsewhere. */
  about?: EntityKey[];
  /** Absent in readings made elsewhere, which is to be read as `said`. */
  standing?: Standing;
  /** The cue with its auxiliaries, adverbs and negation: "has not yet said". Absent when the cue stands alone. */
  verbGroup?: Span;
}
