import { useContext, useEffect, useState } from "preact/hooks";
import { Saying } from "./saying.ts";

/** Long enough to read two words, short enough not to be taken for the button's name. */
const SHOWN_MS = 2000;

interface OutcomeButtonProps {
  words: string;
  done: string;
  failed: string;
  /** What it is about, where the place tells the eye but not the ear. */
  about?: string;
  /** What it does, in more words. */
  title?: string;
  class: string;
  /** Gives whether it could be done. */
  act(): Promise<boolean>;
}

/** A button whose words say for a moment whether what it does could be done. */
export function OutcomeButton({ words, done, failed, about, title, class: name, act }: OutcomeButtonProps) {
  const say = useContext(Saying);
  const [outcome, setOutcome] = useState<string | null>(null);
  const become = (next: string | null) => {
    setOutcome(next);
    say(next);
  };
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => become(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <button
      type="button"
      class={name}
      title={title}
      onClick={async () => become((await act().catch(() => false)) ? done : failed)}
    >
      {outcome ?? words}
      {about && <span class="unseen"> {about}</span>}
    </button>
  );
}
