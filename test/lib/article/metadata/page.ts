import { parseHTML } from "linkedom";
import { type Metadata, readMetadata } from "#lib/article/metadata/metadata.ts";

export const ADDRESS = "https://www.morning-herald.example/politics/harbour-deal";

/** Builds a document from the inside of a head and a body. */
export function page(head: string, body = "", lang = "en-GB"): Document {
  return parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`)
    .document;
}

/** A JSON-LD script holding one value. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

/** Reads the metadata of such a page. */
export function read(head: string, body = "", lang = "en-GB", url: string | null = ADDRESS): Metadata {
  return readMetadata(page(head, body, lang), url);
}

const PROSE =
  "The harbour board voted after a long night of talks that nobody present expected to end well. ";

/** A story's body: headline, what stands under it, and enough prose to be a story. */
export function story(dateline: string, headline = "Harbour deal is off after a night of talks"): string {
  return `<main><article><h1>${headline}</h1>${dateline}<p>${PROSE}</p>${`<p>${PROSE.repeat(3)}</p>`.repeat(4)}</article></main>`;
}
