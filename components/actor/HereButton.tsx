import { useContext, useState } from "preact/hooks";
import { Saying } from "#components/outcome/saying.ts";

const LOST = "The page no longer has these words.";

interface HereButtonProps {
  words: string;
  /** Shows the words in the page; false when they are no longer there. */
  show(): Promise<boolean>;
}

/** Words that the story quotes, leading to where they stand in it. */
export function HereButton({ words, show }: HereButtonProps) {
  const say = useContext(Saying);
  const [lost, setLost] = useState(false);
  const onClick = async () => {
    const found = await show().catch(() => false);
    setLost(!found);
    say(found ? null : LOST);
  };
  return (
    <>
      <button type="button" class="quotation" title="Show in the page" onClick={onClick}>
        {words}
        <span class="unseen">, show in the page</span>
      </button>
      {lost && <span class="quiet lost">{LOST}</span>}
    </>
  );
}
