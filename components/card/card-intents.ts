import type { EntityKey } from "#lib/packs/collection.ts";

/** An actor or plan. */
export interface Named {
  key: EntityKey;
  name: string;
}

/** What a reader can ask for in the card. */
export interface CardIntents {
  /** Keep the card open while the pointer goes elsewhere. */
  pin(on: boolean): void;
  close(): void;
  /** Go to the next place where the page names the same. */
  next(): void;
  /** Take the name off: it does not mean this actor or plan on this site. */
  reject(subject: Named): void;
}
