import { NameButton } from "./NameButton.tsx";
import { TimesNamed } from "./TimesNamed.tsx";

interface EntryHeadProps {
  name: string;
  times: number;
  /** How the number is written: "2 ×". */
  count: string;
  show(): void;
}

/** The first line of an entry: the name, and at the line's end how often the story has it. */
export function EntryHead({ name, times, count, show }: EntryHeadProps) {
  return (
    <div class="entry-head">
      <h3>
        <NameButton name={name} show={show} />
      </h3>
      <TimesNamed times={times}>{count}</TimesNamed>
    </div>
  );
}
