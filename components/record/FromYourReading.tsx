import { Fold } from "#components/fold/Fold.tsx";
import type { RecordAround } from "#lib/record/around-story.ts";
import type { RecordedWords } from "#lib/record/recorded.ts";
import { RecordedView } from "./RecordedView.tsx";

/** What an actor said in other stories that were read: the latest from before this one openly, the others folded. */
export function FromYourReading({ around }: { around: RecordAround | undefined }) {
  if (!around) return null;
  const [lead, ...before] = around.before;
  const rest = { ...around, before };
  const summary = restLine(rest, lead !== undefined);
  return (
    <div class="record">
      <p class="when">From your reading</p>
      {lead && <RecordedView words={lead} />}
      {summary && (
        <Fold summary={summary}>
          <Rest {...rest} />
        </Fold>
      )}
    </div>
  );
}

/** Writes "2 more before · 1 on the day · 3 since", leaving out what there is none of. */
function restLine({ before, same_day, since, undated }: RecordAround, led: boolean): string {
  const parts: [number, string][] = [
    [before.length, led ? "more before" : "before"],
    [same_day.length, "on the day"],
    [undated.length, "day not known"],
    [since.length, "since"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(" · ");
}

function Rest({ before, same_day, since, undated, more }: RecordAround) {
  return (
    <>
      <MetList words={before} />
      {same_day.length > 0 && <p class="when">The same day</p>}
      <MetList words={same_day} />
      {undated.length > 0 && <p class="when">Day not known, or not that of this story</p>}
      <MetList words={undated} />
      {since.length > 0 && (
        <Fold summary={`Since then (${since.length})`}>
          <div class="since">
            <MetList words={since} />
          </div>
        </Fold>
      )}
      {more && <p class="quiet">There are older ones: the options have them all.</p>}
    </>
  );
}

function MetList({ words }: { words: readonly RecordedWords[] }) {
  if (words.length === 0) return null;
  return (
    <ul class="statements">
      {words.map((each) => (
        <li key={`${each.site}/${each.story}/${each.id}`}>
          <RecordedView words={each} />
        </li>
      ))}
    </ul>
  );
}
