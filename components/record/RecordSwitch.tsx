import { Switch } from "#components/popup/Switch.tsx";
import type { TabRecord } from "#lib/record/record-answers.ts";
import { WHAT_IS_KEPT } from "./what-is-kept.ts";

interface RecordSwitchProps {
  on: boolean;
  /** Null until the worker has answered. */
  state: TabRecord["state"] | null;
  set(on: boolean): void;
}

/** Switches the reading record, under the sentence that says what it keeps; in a private window there is nothing to switch. */
export function RecordSwitch({ on, state, set }: RecordSwitchProps) {
  if (state === "private")
    return <p class="record-switch quiet">This is a private window: nothing of it goes into your record.</p>;
  return (
    <section class="record-switch" aria-label="Your reading">
      <Switch on={on} set={set}>
        Keep a record of my reading
      </Switch>
      <p class="quiet">{WHAT_IS_KEPT}</p>
      {on && state === "unavailable" && (
        <p class="quiet" role="status">
          Your browser gives the record no room now, as some do when they keep no history: nothing was kept.
        </p>
      )}
    </section>
  );
}
