import { useState } from "preact/hooks";
import { AddOutcome } from "./AddOutcome.tsx";
import type { Adding } from "./adding.ts";

interface AddPackProps {
  adding: Adding;
  add(file: File): void;
}

/** Adds a pack from a file, chosen or dropped. */
export function AddPack({ adding, add }: AddPackProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.item(0);
    if (file) add(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        class={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <label>
          <span class="drop-title">Add a pack from a file</span>
          <input
            type="file"
            accept=".json,application/json"
            disabled={adding.state === "busy"}
            onChange={(event) => {
              take(event.currentTarget.files);
              // The same file may be chosen again after it was mended.
              event.currentTarget.value = "";
            }}
          />
        </label>
        <p class="quiet">Or drop it here. It is checked before anything of it is used.</p>
      </div>
      <AddOutcome adding={adding} />
    </>
  );
}
