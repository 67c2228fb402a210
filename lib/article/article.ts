import type { Metadata } from "./metadata/metadata.ts";
import type { PublishedAt } from "./metadata/published-at.ts";

export type BlockKind = "headline" | "standfirst" | "heading" | "paragraph" | "quote" | "item";

/** A run of text that belongs together (a paragraph, a heading). Offsets are UTF-16 units into the article's text. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
}

/** The story's day with where it was found; the reader's own correction is one more source. */
export interface StoryDate extends Omit<PublishedAt, "source"> {
  source: PublishedAt["source"] | "reader";
}

/** A story as it is read: what it is, when it was published, and its text in blocks parted by a blank line. */
export interface Article extends Omit<Metadata, "publishedAt"> {
  publishedAt: StoryDate | null;
  text: string;
  blocks: Block[];
  /** What told the story from the rest of the page: Readability, or, where it found too little, the page's structure. */
  method?: "readability" | "fallback";
}
