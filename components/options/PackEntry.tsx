import type { PackListing } from "#lib/sources/pack-listing.ts";
import { MovePack } from "./MovePack.tsx";
import type { OptionsIntents } from "./options-intents.ts";
import { PackFacts } from "./PackFacts.tsx";
import { RemovePack } from "./RemovePack.tsx";

interface PackEntryProps {
  pack: PackListing;
  first: boolean;
  last: boolean;
  intents: OptionsIntents;
}

/** One pack: on or off, who publishes it and how it was made, how much it holds, and its place in the order. */
export function PackEntry({ pack, first, last, intents }: PackEntryProps) {
  const { id, title, bundled, enabled } = pack;
  return (
    <li class="pack" data-pack={id}>
      <h3>
        <label class="choice">
          <input
            type="checkbox"
            checked={enabled}
            onChange={(event) => intents.switchPack(id, event.currentTarget.checked)}
          />
          <bdi>{title}</bdi>
        </label>
      </h3>
      {pack.trouble === null ? (
        <PackFacts pack={pack} />
      ) : (
        <p class="trouble">
          This pack cannot be used. <bdi>{pack.trouble}</bdi>
        </p>
      )}
      <div class="actions">
        <MovePack pack={pack} step={-1} end={first} move={intents.movePack} />
        <MovePack pack={pack} step={1} end={last} move={intents.movePack} />
        {!bundled && <RemovePack title={title} remove={() => intents.removePack(id)} />}
      </div>
    </li>
  );
}
