import { describe, findQuote } from "#lib/article/text-quote.ts";
import type { Mention } from "#lib/mentions/mention.ts";

/**
 * Finds the mentions of a text again in the text it has become, by their words and neighbours; those that are gone are
 * left out. Their evidence may point to where its words stood before.
 */
export function moveMentions(mentions: readonly Mention[], before: string, after: string): Mention[] {
  return mentions.flatMap((mention) => {
    const place = findQuote(after, describe(before, mention), mention.start);
    return place ? [{ ...mention, ...place }] : [];
  });
}
