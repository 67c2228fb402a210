import type { PackListing } from "#lib/sources/pack-listing.ts";
import type { OptionsIntents } from "./options-intents.ts";

interface MovePackProps {
  pack: PackListing;
  step: -1 | 1;
  /** The pack is the last in that direction. */
  end: boolean;
  move: OptionsIntents["movePack"];
}

/** Moves a pack one place in the order. */
export function MovePack({ pack, step, end, move }: MovePackProps) {
  return (
    <button type="button" data-step={step} disabled={end} onClick={() => move(pack.id, step)}>
      {step === -1 ? "Move up" : "Move down"}
      <span class="unseen"> {pack.title}</span>
    </button>
  );
}
