/** Saved pages as files in folders, and how they are served: no script of theirs runs, and nothing else is loaded. */
import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Answer } from "../browser/site.ts";

/** The saved news pages that lie beside the project. */
export const SHARED_PAGES = fileURLToPath(new URL("../../../shared/data/pages", import.meta.url));

export interface PageFile {
  /** The folder it is in. */
  set: string;
  name: string;
  file: string;
}

const PAGE = /\.html(\.gz)?$/;

/** Lists the pages (.html, .html.gz) in a folder and in its folders; none when it is not there. */
export function pageFiles(folder: string): PageFile[] {
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...folders.map(({ name }) => join(folder, name))].flatMap((place) =>
    readdirSync(place)
      .filter((name) => PAGE.test(name))
      .map((name) => ({ set: basename(place), name: name.replace(PAGE, ""), file: join(place, name) })),
  );
}

/** Reads a page's bytes, as its server sent them. */
export function pageBytes({ file }: PageFile): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Serves a page such that it can do nothing but be read. */
export function pageAnswer(page: PageFile): Answer {
  const body = pageBytes(page);
  return {
    body,
    // What is not UTF-8 states its own encoding.
    type: isUtf8(body) ? "text/html; charset=utf-8" : "text/html",
    headers: { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" },
  };
}
