/** A pack that names much in a set of pages: it says nothing, and shows whether every place that is found is painted right. */
import { type PageFile, pageBytes } from "./page-files.ts";

/** As many as a large pack has, and enough for thousands of places. */
const MOST_NAMES = 2000;

const PAIR = /\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+/gu;

/** Makes a pack whose persons are the most frequent pairs of capitalised words in the pages. */
export function probePack(pages: readonly PageFile[]): Record<string, unknown> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const [pair] of plainText(pageBytes(page).toString("utf8")).matchAll(PAIR))
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMES);
  return {
    format: "hitherto-pack/1",
    pack: {
      id: "probe",
      title: "Probe",
      version: "1",
      language: "en",
      publisher: { name: "Hitherto" },
      contact: "https://example.org/",
      licence: "CC0-1.0",
      method: `The ${names.length} most frequent pairs of capitalised words in ${pages.length} pages.`,
    },
    persons: names.map(([name], index) => ({ id: `probe-${index}`, name })),
  };
}

/** Good enough to count words by; what the extension takes from a page is its own affair. */
function plainText(html: string): string {
  return html
    .replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;|\s/g, " ")
    .replace(/ +/g, " ");
}
