import { useState } from "preact/hooks";
import { CappedList } from "#components/fold/CappedList.tsx";
import { Fold } from "#components/fold/Fold.tsx";
import type { RecordFacts } from "#lib/record/record-answers.ts";
import { ConfirmDelete } from "./ConfirmDelete.tsx";
import { countedStatements } from "./counted.ts";
import type { RecordIntents } from "./record-intents.ts";

interface RecordDeletionProps {
  facts: RecordFacts;
  /** The reader's own time, in milliseconds since 1970. */
  now(): number;
  delete: RecordIntents["delete"];
}

const DAY_MS = 86_400_000;
const AGES: readonly [days: number, words: string][] = [
  [7, "a week"],
  [31, "a month"],
  [183, "half a year"],
  [365, "a year"],
];

/** Deletes by site, by age, or all of it. */
export function RecordDeletion({ facts, now, delete: remove }: RecordDeletionProps) {
  return (
    <Fold summary="Delete by site, by age, or everything">
      <CappedList
        class="sites"
        entries={facts.sites.map(({ site, count }) => (
          <li key={site}>
            <p>
              <bdi>{site}</bdi> <span class="quiet">{countedStatements(count)}</span>
            </p>
            <ConfirmDelete
              label="Delete"
              of={`all from ${site}`}
              question={`Delete ${countedStatements(count)} from ${site}?`}
              act={() => remove({ what: "site", site })}
            />
          </li>
        ))}
      />
      <ByAge now={now} delete={remove} />
      <ConfirmDelete
        label="Delete the whole record"
        question={`Delete all ${countedStatements(facts.count)}? This cannot be undone.`}
        act={() => remove({ what: "everything" })}
      />
    </Fold>
  );
}

function ByAge({ now, delete: remove }: Omit<RecordDeletionProps, "facts">) {
  const [days, setDays] = useState(365);
  const words = AGES.find(([each]) => each === days)?.[1] ?? "a year";
  return (
    <div class="by-age">
      <label>
        Stories last read more than{" "}
        <select value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
          {AGES.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>{" "}
        ago
      </label>
      <ConfirmDelete
        key={days}
        label="Delete these"
        question={`Delete what was met in stories last read more than ${words} ago?`}
        act={() => remove({ what: "read-before", moment: new Date(now() - days * DAY_MS).toISOString() })}
      />
    </div>
  );
}
