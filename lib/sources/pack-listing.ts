import type { PackCounts } from "#lib/packs/compile.ts";
import type { PackHead } from "#lib/packs/schema.ts";

/** One pack as the options page lists it. */
export interface PackListing {
  id: string;
  head: PackHead;
  counts: PackCounts;
  sha256: string;
  /** Comes with the extension: can be switched off, not removed. */
  bundled: boolean;
  enabled: boolean;
  /** The pack is listed but its data can no longer be read; says why. */
  trouble: string | null;
}
