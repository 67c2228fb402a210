import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { onMessage } from "#lib/platform/messages.ts";
import { createPageReader, type PageReader } from "./page-reader.ts";

const KEY = Symbol.for("hitherto");

/** Injected on the reader's click, or on a site that is always read. A second injection finds the first at work. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [KEY]?: PageReader };
  if (world[KEY]) return;
  const reader = createPageReader(window);
  world[KEY] = reader;
  onMessage("pageArticle", () => reader.read());
  onMessage("standingPage", () => reader.standing());
  onMessage("shownReading", ({ data }) => reader.show(data));
  onMessage("nextMention", ({ data }) => reader.next(data.key));
  onMessage("quotationPlace", ({ data }) => reader.showQuotation(data));
});
