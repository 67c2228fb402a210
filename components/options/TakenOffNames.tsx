import { useEffect, useRef, useState } from "preact/hooks";
import { CappedList } from "#components/fold/CappedList.tsx";
import type { RejectedMatch } from "#lib/sources/settings.ts";
import { TakenOffName } from "./TakenOffName.tsx";

interface TakenOffNamesProps {
  /** The latest last. */
  rejections: readonly RejectedMatch[];
  putBack(match: RejectedMatch): void;
}

/** The names a reader took off with "Not this person", each with the way back. */
export function TakenOffNames({ rejections, putBack }: TakenOffNamesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [news, setNews] = useState("");
  // The entry goes with its button; a keyboard reader goes on from the heading.
  useEffect(() => {
    if (news) heading.current?.focus();
  }, [news]);
  const undo = (match: RejectedMatch) => {
    setNews(`“${match.name}” is put back on ${match.site}.`);
    putBack(match);
  };
  return (
    <section aria-labelledby="taken-off">
      <h2 id="taken-off" tabIndex={-1} ref={heading}>
        Names you took off
      </h2>
      {rejections.length === 0 ? (
        <p class="quiet">
          None. “Not this person”, in a card or in the popup, takes a name off on that site.
        </p>
      ) : (
        <CappedList
          class="taken-off"
          entries={rejections
            .toReversed()
            .map((match) => (
              <TakenOffName
                key={`${match.site} ${match.entity} ${match.name}`}
                match={match}
                putBack={() => undo(match)}
              />
            ))}
        />
      )}
      <p class="unseen" role="status">
        {news}
      </p>
    </section>
  );
}
