import type { UsablePack } from "#lib/sources/pack-listing.ts";
import { PackOrigin } from "./PackOrigin.tsx";
import { packCounts } from "./pack-counts.ts";

/** Enough of a hash to compare at a glance. */
const SHORT_HASH = 12;

/** What a reader needs to judge a pack: how much it holds, how it was made, where it comes from, and its hash. */
export function PackFacts({ pack: { head, counts, bundled, sha256 } }: { pack: UsablePack }) {
  return (
    <>
      <p>{packCounts(counts)}</p>
      <p class="quiet method">
        <bdi>{head.method}</bdi>
      </p>
      <PackOrigin head={head} bundled={bundled} />
      <details>
        <summary title={sha256}>SHA-256 {sha256.slice(0, SHORT_HASH)}…</summary>
        <code>{sha256}</code>
      </details>
    </>
  );
}
