import type { PackListing } from "#lib/sources/pack-listing.ts";
import { MovePack } from "./MovePack.tsx";
import type { OptionsIntents } from "./options-intents.ts";
import { PackOrigin } from "./PackOrigin.tsx";
import { packCounts } from "./pack-counts.ts";
import { RemovePack } from "./RemovePack.tsx";

/** Enough of a hash to compare at a glance. */
const SHORT_HASH = 12;

interface PackEntryProps {
  pack: PackListing;
  first: boolean;
  last: boolean;
  intents: OptionsIntents;
}

/** One pack: on or off, who publishes it and how it was made, how much it holds, and its place in the order. */
export function PackEntry({ pack, first, last, intents }: PackEntryProps) {
  const { id, head, counts, bundled, enabled, trouble, sha256 } = pack;
  return (
    <li class="pack" data-pack={id}>
      <h3>
        <label class="choice">
          <input
            type="checkbox"
            checked={enabled}
            onChange={(event) => intents.switchPack(id, event.currentTarget.checked)}
          />
          <bdi>{head.title}</bdi>
        </label>
      </h3>
      <p>{packCounts(counts)}</p>
      {trouble && (
        <p class="trouble">
          This pack cannot be used. <bdi>{trouble}</bdi>
        </p>
      )}
      <p class="quiet method">
        <bdi>{head.method}</bdi>
      </p>
      <PackOrigin head={head} bundled={bundled} />
      <details>
        <summary title={sha256}>SHA-256 {sha256.slice(0, SHORT_HASH)}…</summary>
        <code>{sha256}</code>
      </details>
      <div class="actions">
        <MovePack pack={pack} step={-1} end={first} move={intents.movePack} />
        <MovePack pack={pack} step={1} end={last} move={intents.movePack} />
        {!bundled && <RemovePack title={head.title} remove={() => intents.removePack(id)} />}
      </div>
    </li>
  );
}
