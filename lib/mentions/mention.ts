import type { EntityKey } from "#lib/packs/collection.ts";

export type MentionRule =
  | "full-name"
  | "other-name"
  | "acronym"
  | "metonym"
  | "honorific"
  | "title"
  | "short-name"
  | "forename"
  | "role"
  | "nominal"
  | "pronoun"
  | "proposal-name"
  | "proposal-short"
  | "proposal-nominal"
  | "cue";

/** Why a mention was matched: enough to tell a reader in one sentence. */
export interface Evidence {
  rule: MentionRule;
  /** The alias or cue words that fired, as the pack writes them. */
  words: string[];
  /** The earlier mention that a short form leans on: offsets into the article's text. */
  antecedent?: { start: number; end: number };
  /** In a few words why this one, or, when the mention stays ambiguous, why not one of them. */
  note?: string;
}

/** Text in the article that names an entity. Offsets are UTF-16 units into the article's text, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  surface: string;
  kind: "person" | "organization" | "proposal";
  /** Whom it names; null when it stays ambiguous, and then `candidates` has two or more. */
  entity: EntityKey | null;
  candidates: EntityKey[];
  rule: MentionRule;
  evidence: Evidence;
}
