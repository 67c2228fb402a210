import type { Fault } from "#lib/packs/check.ts";

/** How adding a pack from a file stands. */
export type Adding =
  | { state: "idle" }
  | { state: "busy" }
  | { state: "added"; title: string }
  /** `more` counts the faults beyond those listed. */
  | { state: "refused"; file: string; faults: Fault[]; more: number };
