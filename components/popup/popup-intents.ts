import type { QuotationPlace } from "#lib/reading/quotation-place.ts";
import type { TakeAwayForm } from "#lib/reading/take-away.ts";
import type { RejectionRequest } from "#lib/sources/rejection-request.ts";

/** What a reader can ask for in the popup. */
export interface PopupIntents {
  /** Show where the page names an actor or a plan. */
  showMention(key: string): void;
  /** Show where the page has the words that the story quotes; false when it no longer has them. */
  showQuotation(place: QuotationPlace): Promise<boolean>;
  /** Read the story as of another day (ISO); null goes back to the page's own. */
  correctDate(date: string | null): void;
  /** Take names off: they do not mean this actor on this site. False when that could not be kept. */
  reject(requests: RejectionRequest[]): Promise<boolean>;
  /** Copy the reading or save it as a file; false when the browser did not let us. */
  takeAway(form: TakeAwayForm, how: "copy" | "save"): Promise<boolean>;
  /** Copy a line of text; false when the browser did not let us. */
  copy(text: string): Promise<boolean>;
  /** Open the same beside the page, to stay while one reads; null where it cannot be or is already. */
  openBeside: (() => void) | null;
  setPaint(on: boolean): void;
  setAlways(on: boolean): void;
  /** Switch the reading record on or off; the story in the tab goes into it first. */
  setRecord(on: boolean): void;
  openOptions(): void;
  retry(): void;
}
