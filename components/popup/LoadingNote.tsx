import { useEffect, useState } from "preact/hooks";
import { StateNote } from "./StateNote.tsx";

/** Reading takes well under a second; after this it may have been cut short, and only the reader can ask again. */
const LONG_MS = 4000;

/** The popup while the story is being read. */
export function LoadingNote({ retry }: { retry(): void }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      <StateNote
        title="Reading this story…"
        next={long ? "This takes longer than usual." : "This takes a moment."}
        action={long ? { words: "Try again", act: retry } : null}
      />
    </div>
  );
}
