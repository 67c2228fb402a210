/** What a reader can ask for in the card. */
export interface CardIntents {
  /** Keep the card open while the pointer goes elsewhere. */
  pin(on: boolean): void;
  close(): void;
  /** Go to the next place where the page names the same. */
  next(): void;
}
