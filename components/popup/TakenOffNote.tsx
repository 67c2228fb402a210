import { useEffect, useRef } from "preact/hooks";

interface TakenOffNoteProps {
  /** Whether it could be kept. */
  kept: boolean;
  openOptions(): void;
}

/** What became of "Not this person", in sight wherever the popup is scrolled to. */
export function TakenOffNote({ kept, openOptions }: TakenOffNoteProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was used goes with its entry; without this a keyboard reader would be sent back to the top.
  useEffect(() => undo.current?.focus(), []);
  return (
    <p class="taken-off" role="status">
      {kept ? "Taken off on this site. " : "Not taken off. Reload the page and try again. "}
      {kept && (
        <button type="button" ref={undo} onClick={openOptions}>
          Undo in options
        </button>
      )}
    </p>
  );
}
