import type { RejectionRequest } from "#lib/sources/rejection-request.ts";

/** What a reader can ask for in the popup. */
export interface PopupIntents {
  /** Show where the page names an actor or a plan. */
  showMention(key: string): void;
  /** Read the story as of another day (ISO); null goes back to the page's own. */
  correctDate(date: string | null): void;
  /** Take names off: they do not mean this actor on this site. False when that could not be kept. */
  reject(requests: RejectionRequest[]): Promise<boolean>;
  /** Copy the reading; false when the browser did not let us. */
  copyMarkdown(): Promise<boolean>;
  setPaint(on: boolean): void;
  setAlways(on: boolean): void;
  /** Switch the reading record on or off; the story in the tab goes into it first. */
  setRecord(on: boolean): void;
  openOptions(): void;
  retry(): void;
}
