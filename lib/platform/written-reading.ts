import type { PackCollection } from "#lib/packs/collection.ts";
import type { TakeAwayForm } from "#lib/reading/take-away.ts";
import { readingToAnnotations } from "#lib/reading/to-annotations.ts";
import { readingToJson } from "#lib/reading/to-json.ts";
import { readingToMarkdown } from "#lib/reading/to-markdown.ts";
import { getTabReading } from "./tab-readings.ts";

/** Writes what was read of a page in a form to take away; gives null when the tab has gone on to another page. */
export async function writtenReading(
  { tabId, pageId, form }: { tabId: number; pageId: string; form: TakeAwayForm },
  collection: () => Promise<PackCollection>,
): Promise<string | null> {
  const known = await getTabReading(tabId);
  if (known?.state !== "read" || known.pageId !== pageId) return null;
  const { reading, url } = known;
  switch (form) {
    case "markdown":
      return readingToMarkdown(reading, url);
    case "json":
      return indented(readingToJson(url, reading, await collection()));
    case "annotations":
      return indented(await readingToAnnotations(reading, await collection()));
  }
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
