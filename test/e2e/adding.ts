/** A pack on its way from a publisher's file into the extension. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll } from "vitest";

let folder: string | null = null;
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Writes a value as a JSON file, as a reader may have downloaded it. */
export function packFile(name: string, value: unknown): string {
  folder ??= mkdtempSync(join(tmpdir(), "hitherto-pack-"));
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

/** Gives the titles of the packs on the options page, from top to bottom. */
export async function packTitles(options: Page): Promise<string[]> {
  return await options.$$eval("h3", (titles) => titles.map((title) => title.innerText.trim()));
}
