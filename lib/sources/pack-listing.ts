import type { PackCounts } from "#lib/packs/compile.ts";
import type { PackHead } from "#lib/packs/schema.ts";

interface ListedPack {
  id: string;
  /** Its id where not even the title can be read. */
  title: string;
  /** Comes with the extension: can be switched off, not removed. */
  bundled: boolean;
  enabled: boolean;
}

/** A pack that can be used. */
export interface UsablePack extends ListedPack {
  head: PackHead;
  counts: PackCounts;
  sha256: string;
  trouble: null;
}

/** A pack whose data can no longer be read: it is listed, and left out of every reading. */
export interface TroubledPack extends ListedPack {
  /** Says why, and what to do. */
  trouble: string;
}

/** One pack as the options page lists it. */
export type PackListing = UsablePack | TroubledPack;
