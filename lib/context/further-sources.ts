import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { CollectedStatement } from "#lib/packs/collection.ts";
import type { StatementRecord } from "#lib/packs/schema.ts";

/** Another place where the same words are reported. */
export interface FurtherSource {
  publisher: string;
  url: string;
  said_at: PartialDate;
  /** The statement of a pack that is told by it; absent where the pack only lists the source. */
  statement?: string;
  pack?: string;
}

/** Lists the further sources of a statement: those of the statements folded into it, and those that its pack lists. */
export function furtherSources(
  statement: CollectedStatement,
  folded: readonly CollectedStatement[] = [],
): FurtherSource[] {
  return [
    ...listedSources(statement.record),
    ...folded.flatMap(({ record, pack }) => [
      {
        publisher: record.provenance.publisher,
        url: record.provenance.url,
        said_at: record.said_at,
        statement: record.id,
        pack,
      },
      ...listedSources(record),
    ]),
  ];
}

/** `provenance.also` is checked by no schema: what is no publisher with a web address is passed over. */
function listedSources({ said_at, provenance }: StatementRecord): FurtherSource[] {
  const { also } = provenance;
  if (!Array.isArray(also)) return [];
  return also.flatMap((source: unknown) => {
    if (typeof source !== "object" || source === null || !("url" in source && "publisher" in source))
      return [];
    const { url, publisher } = source;
    if (typeof url !== "string" || typeof publisher !== "string") return [];
    return /^https?:\/\//i.test(url) && publisher.trim() ? [{ publisher, url, said_at }] : [];
  });
}
