/** The saved news pages with gold that lie beside the project. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { decodePage, parsePage } from "../cli/parse-page.ts";

/** One page's gold; what is missing is not labelled. */
export interface SavedPage {
  id: string;
  file: string;
  url?: string;
  title?: string;
  published_at?: string;
  authors?: string[];
  text?: string;
}

export type Half = "first" | "second";

const folder = fileURLToPath(new URL("../../../shared/data/pages", import.meta.url));

/** Reads the gold of a set; throws an error that says where it looked when the set is not there. */
export function savedPages(set: string): SavedPage[] {
  const file = join(folder, set, "gold.jsonl");
  if (!existsSync(file)) throw new Error(`no saved pages at ${file}`);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as SavedPage);
}

/** Parses a page anew, so that whoever changes the document harms nobody. */
export function openPage(set: string, page: SavedPage): Document {
  return parsePage(decodePage(gunzipSync(readFileSync(join(folder, set, page.file)))));
}

/** Halves a set by its ids: rules are made looking at the first half, the second says how they do elsewhere. */
export function halfOf(page: SavedPage): Half {
  const [byte = 0] = createHash("sha256").update(page.id).digest();
  return byte % 2 === 0 ? "first" : "second";
}
