import type { Appearance, RejectedMatch, Underline } from "#lib/sources/settings.ts";

/** What a reader can ask for on the options page. */
export interface OptionsIntents {
  switchPack(id: string, on: boolean): void;
  movePack(id: string, step: -1 | 1): void;
  removePack(id: string): void;
  addPack(file: File): void;
  /** Undo "Not this person". */
  putBack(match: RejectedMatch): void;
  setAppearance(appearance: Appearance): void;
  setUnderline(underline: Underline): void;
  setPaint(on: boolean): void;
}
