import { Day } from "#components/day/Day.tsx";
import { SafeLink } from "#components/link/SafeLink.tsx";
import { CopyCitation } from "#components/statement/CopyCitation.tsx";
import type { ShownStatement } from "#lib/context/statements.ts";
import { linkToWords } from "#lib/reading/link-to-words.ts";
import { AlsoFrom } from "./AlsoFrom.tsx";

/** The quiet line beneath a statement: when, in which publication, where it was said. It breaks between these, not in them. */
export function SourceLine({ statement }: { statement: ShownStatement }) {
  const { said_at, venue, translated, provenance } = statement;
  return (
    <figcaption class="parts">
      <span>
        <Day date={said_at} />
      </span>{" "}
      <span>
        <SafeLink href={linkToWords(statement)}>{provenance.publisher}</SafeLink>
      </span>{" "}
      <AlsoFrom statement={statement} /> <CopyCitation statement={statement} />
      {provenance.archive_url && (
        <span>
          <SafeLink href={provenance.archive_url}>archived copy</SafeLink>
        </span>
      )}{" "}
      {translated && <span>translated</span>}{" "}
      {venue && (
        <span>
          <bdi>{venue}</bdi>
        </span>
      )}{" "}
    </figcaption>
  );
}
