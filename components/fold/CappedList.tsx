import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** As many entries as a reader takes in at a glance and a slow machine draws at once. */
const MOST_OPEN = 12;

interface CappedListProps {
  class: string;
  entries: ComponentChildren[];
}

/** A list that shows its first dozen and keeps the rest behind one button. */
export function CappedList({ class: name, entries }: CappedListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  // The button goes when it is used; without this a keyboard reader would be sent back to the top.
  useEffect(() => {
    if (all) list.current?.children[MOST_OPEN]?.querySelector("button")?.focus();
  }, [all]);
  return (
    <>
      <ul class={name} ref={list}>
        {all ? entries : entries.slice(0, MOST_OPEN)}
      </ul>
      {!all && entries.length > MOST_OPEN && (
        <button type="button" class="plain show-all" onClick={() => setAll(true)}>
          Show all {entries.length}
        </button>
      )}
    </>
  );
}
