import type { Mention } from "#lib/mentions/mention.ts";
import { prepareStory } from "#lib/mentions/story.ts";
import { findQuotations } from "#lib/quotations/find-quotations.ts";
import type { Quotation, Span } from "#lib/quotations/quotation.ts";

/** A quotation with its spans read out, so that a test shows words. */
export interface Reported {
  who: string | null;
  cue: string | null;
  what: string;
  kind: Quotation["kind"];
  standing: Quotation["standing"];
  speaker: string | null;
}

/** Takes each line of a text for a block. */
export function blocksOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Finds the quotations of a text whose lines are its blocks. */
export function quotationsIn(text: string, mentions: readonly Mention[] = []): Quotation[] {
  return findQuotations(prepareStory(text, blocksOf(text)), mentions);
}

/** Finds the quotations of a text and reads their words; names are given as the mentions that stand in the text. */
export function reported(text: string, names: Readonly<Record<string, string>> = {}): Reported[] {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
  return quotationsIn(text, mentionsOf(text, names)).map(
    ({ source, cue, content, kind, standing, speaker }) => ({
      who: words(source),
      cue: words(cue),
      what: words(content) ?? "",
      kind,
      standing,
      speaker,
    }),
  );
}

/** Makes a mention of every place where a name stands in a text. */
export function mentionsOf(text: string, names: Readonly<Record<string, string>>): Mention[] {
  return Object.entries(names)
    .flatMap(([surface, entity]) =>
      [...text.matchAll(new RegExp(`\\b${surface}\\b`, "g"))].map((match) =>
        mentionAt(match.index, surface, entity),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function mentionAt(start: number, surface: string, entity: string): Mention {
  const evidence = { rule: "full-name" as const, words: [surface] };
  return {
    start,
    end: start + surface.length,
    surface,
    kind: "person",
    entity,
    candidates: [],
    rule: evidence.rule,
    evidence,
  };
}
