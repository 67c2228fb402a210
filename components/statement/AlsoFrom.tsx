import { SafeLink } from "#components/link/SafeLink.tsx";
import type { ShownStatement } from "#lib/context/statements.ts";
import { alsoFrom } from "#lib/reading/also-from.ts";

/** One line has room for so many. */
const MOST_SHOWN = 3;

/** Who else reported the same words: "also Reuters". */
export function AlsoFrom({ statement }: { statement: ShownStatement }) {
  const sources = alsoFrom(statement).slice(0, MOST_SHOWN);
  if (sources.length === 0) return null;
  return (
    <span>
      also{" "}
      {sources.map(({ publisher, url }, index) => (
        <>
          {index > 0 && ", "}
          <SafeLink href={url}>{publisher}</SafeLink>
        </>
      ))}
    </span>
  );
}
