import { Day } from "#components/day/Day.tsx";
import { SafeLink } from "#components/link/SafeLink.tsx";
import type { ShownStatement } from "#lib/context/statements.ts";

/** The quiet line beneath a statement: when, in which publication, where it was said. */
export function SourceLine({ statement }: { statement: ShownStatement }) {
  const { said_at, venue, translated, provenance } = statement;
  return (
    <figcaption>
      <Day date={said_at} />
      {" · "}
      <SafeLink href={provenance.url}>{provenance.publisher}</SafeLink>
      {provenance.archive_url && (
        <>
          {" · "}
          <SafeLink href={provenance.archive_url}>archived copy</SafeLink>
        </>
      )}
      {venue && (
        <>
          {" · "}
          <bdi>{venue}</bdi>
        </>
      )}
      {translated && " · translated"}
    </figcaption>
  );
}
