/** Where the real test data lies, beside the checkout; what is there may not be copied into it. */
import { existsSync } from "node:fs";

const SHARED = new URL("../../../../shared/data/", import.meta.url);

/** Gives the place of a shared file, or null where the folder is not at hand. */
export function sharedFile(path: string): URL | null {
  const url = new URL(path, SHARED);
  return existsSync(url) ? url : null;
}
