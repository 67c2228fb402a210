import type { FindsSoFar } from "#lib/record/merge-finds.ts";
import type { PackPublisher } from "#lib/record/pack-publisher.ts";
import type { RecordDeletion } from "#lib/record/record-answers.ts";

export interface Search {
  query: string;
  /** As many of the newest finds are shown. */
  most: number;
  signal: AbortSignal;
  /** Called after every stretch that was looked through. */
  tell(finds: FindsSoFar): void;
}

/** What a reader can ask of the record on the options page. Each fails with an error when it could not be done. */
export interface RecordIntents {
  setOn(on: boolean): void;
  setMost(most: number): void;
  /** Looks through the record until its end or until the signal. */
  search(search: Search): Promise<void>;
  delete(deletion: RecordDeletion): Promise<void>;
  /** Saves a file; gives how many statements it could not hold. `tell` gets how many were written. */
  save(form: SaveForm, tell: (written: number) => void): Promise<number>;
}

/** For the reader's own use, or as a pack for others. */
export type SaveForm = { form: "json" } | { form: "pack"; publisher: PackPublisher };
