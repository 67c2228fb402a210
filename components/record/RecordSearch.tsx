import { useEffect, useRef, useState } from "preact/hooks";
import { type FindsSoFar, NO_FINDS } from "#lib/record/merge-finds.ts";
import { keyOf, type RecordedWords } from "#lib/record/recorded.ts";
import { countedStatements } from "./counted.ts";
import { RecordedView } from "./RecordedView.tsx";
import type { RecordIntents } from "./record-intents.ts";

interface RecordSearchProps {
  /** How many statements there are to look through. */
  total: number;
  search: RecordIntents["search"];
  delete: RecordIntents["delete"];
}

const PAGE = 20;

interface Progress {
  query: string;
  most: number;
  finds: FindsSoFar;
  state: "looking" | "done" | "failed";
}

/** Finds statements by their words, speaker or site; each can be deleted. */
export function RecordSearch({ total, search, delete: remove }: RecordSearchProps) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [news, setNews] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (query: string, most: number) => {
    const end = new AbortController();
    running.current?.abort();
    running.current = end;
    const { signal } = end;
    setNews("");
    const show = (change: Partial<Progress>) => {
      if (!signal.aborted)
        setProgress((before) => ({
          ...(before ?? { finds: NO_FINDS, state: "looking" }),
          query,
          most,
          ...change,
        }));
    };
    show({ state: "looking", ...(most === PAGE ? { finds: NO_FINDS } : {}) });
    await search({ query, most, signal, tell: (finds) => show({ finds }) }).then(
      () => show({ state: "done" }),
      () => show({ state: "failed" }),
    );
  };
  const forget = async (words: RecordedWords) => {
    await remove({ what: "statement", key: keyOf(words) });
    setProgress((before) => before && { ...before, finds: without(before.finds, words) });
    setNews("Deleted.");
    // The entry goes with its button; a keyboard reader goes on from the search.
    field.current?.focus();
  };
  return (
    <>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          const query = field.current?.value ?? "";
          if (query.trim()) void start(query, PAGE);
        }}
      >
        <label>
          Words, a speaker or a site <input type="search" ref={field} />
        </label>
        <button type="submit" class="plain">
          Search
        </button>
      </form>
      {progress && <Outcome {...progress} total={total} forget={forget} more={start} />}
      <p class="unseen" role="status">
        {news}
      </p>
    </>
  );
}

function without(finds: FindsSoFar, gone: RecordedWords): FindsSoFar {
  return { ...finds, found: finds.found - 1, newest: finds.newest.filter((words) => words !== gone) };
}

interface OutcomeProps extends Progress {
  total: number;
  forget(words: RecordedWords): Promise<void>;
  more(query: string, most: number): void;
}

function Outcome({ query, most, finds, state, total, forget, more }: OutcomeProps) {
  return (
    <>
      {/* Every stretch tells its progress; only the end of it is worth saying aloud. */}
      <p class="quiet" role={state === "looking" ? undefined : "status"}>
        {outcomeLine(finds, state, total)}
      </p>
      <ul class="statements found">
        {finds.newest.map((words) => (
          <li key={keyOf(words).join("/")}>
            <RecordedView words={words} named>
              <button type="button" onClick={() => void forget(words).catch(() => undefined)}>
                Delete<span class="unseen"> what {words.name} said</span>
              </button>
            </RecordedView>
          </li>
        ))}
      </ul>
      {state === "done" && finds.found > finds.newest.length && finds.newest.length > 0 && (
        <button type="button" class="plain" onClick={() => more(query, most + PAGE)}>
          Show {PAGE} more
        </button>
      )}
    </>
  );
}

function outcomeLine({ found, looked, newest }: FindsSoFar, state: Progress["state"], total: number): string {
  if (state === "failed") return "The record could not be searched. Try again.";
  if (state === "looking")
    return `${countedStatements(found)} found in ${looked.toLocaleString("en")} of ${total.toLocaleString("en")} …`;
  if (found === 0)
    return "Nothing found. Every word must be somewhere in the statement, its speaker or its site.";
  return found > newest.length
    ? `${countedStatements(found)}; the newest ${newest.length}:`
    : `${countedStatements(found)}:`;
}
