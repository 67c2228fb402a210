import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PackListing } from "#lib/sources/pack-listing.ts";
import type { OptionsIntents } from "./options-intents.ts";
import { PackEntry } from "./PackEntry.tsx";

interface PackListProps {
  packs: readonly PackListing[];
  intents: OptionsIntents;
}

interface Move {
  id: string;
  step: -1 | 1;
}

/** The reader's packs in the reader's order. */
export function PackList({ packs, intents }: PackListProps) {
  const list = useRef<HTMLOListElement>(null);
  const pending = useRef<Move | null>(null);
  const [news, setNews] = useState("");
  // Moving an entry takes the focus off its button, and at the ends the button is switched off: a keyboard reader stays with the pack.
  useLayoutEffect(() => {
    const place = packs.findIndex(({ id }) => id === pending.current?.id);
    if (!pending.current || place < 0) return;
    setNews(`${packs[place]?.title} is now ${place + 1} of ${packs.length}.`);
    focusMover(list.current, pending.current);
    pending.current = null;
  }, [packs]);
  const movePack: OptionsIntents["movePack"] = (id, step) => {
    pending.current = { id, step };
    intents.movePack(id, step);
  };
  if (packs.length === 0) return <p>There are no packs. Add one from a file.</p>;
  return (
    <>
      <ol class="packs" ref={list}>
        {packs.map((pack, index) => (
          <PackEntry
            key={pack.id}
            pack={pack}
            first={index === 0}
            last={index === packs.length - 1}
            intents={{ ...intents, movePack }}
          />
        ))}
      </ol>
      <p class="unseen" role="status">
        {news}
      </p>
    </>
  );
}

function focusMover(list: HTMLElement | null, { id, step }: Move): void {
  const entry = [...(list?.children ?? [])].find((child) => child.getAttribute("data-pack") === id);
  const buttons = [...(entry?.querySelectorAll<HTMLButtonElement>("button[data-step]") ?? [])];
  const same = buttons.find((button) => button.dataset.step === String(step) && !button.disabled);
  (same ?? buttons.find((button) => !button.disabled))?.focus();
}
