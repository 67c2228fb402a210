/** What a reading found, in the form in which it is scored: ids as the packs write them. */
import type { EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { Reading } from "#lib/reading/reading.ts";
import type { Find } from "../score.ts";

/** A find with what the entity is. */
export interface NamedFind extends Find {
  kind: "person" | "organization" | "proposal";
  /** The mention's own words. */
  surface: string;
}

const PRONOUN = /^(?:he|she|they|it|i|we)$/i;

/** Gives the mentions, and the pronouns that name the source of a quotation where no mention stands. */
export function findsOf(
  reading: Reading,
  { entities }: PackCollection,
  idOf: (key: EntityKey) => string = (key) => entities.get(key)?.id ?? key,
): NamedFind[] {
  const mentions = reading.mentions.map(
    ({ start, end, surface, kind, entity, candidates, rule }): NamedFind => ({
      start,
      end,
      surface,
      kind,
      entity: entity && idOf(entity),
      candidates: candidates.map(idOf),
      form: rule,
    }),
  );
  const sources = reading.quotations.flatMap(({ source, speaker }): NamedFind[] => {
    const surface = source ? reading.article.text.slice(source.start, source.end) : "";
    const known = mentions.some(
      (mention) => source && mention.start < source.end && source.start < mention.end,
    );
    if (!source || !speaker || known || !PRONOUN.test(surface)) return [];
    return [{ ...source, surface, kind: "person", entity: idOf(speaker), candidates: [], form: "pronoun" }];
  });
  return [...mentions, ...sources];
}
