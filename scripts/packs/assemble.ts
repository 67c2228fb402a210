/** A bundled pack is kept as a folder of small files, one a subject; this joins them into one pack as the contract has it. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const LISTS = ["persons", "organizations", "memberships", "proposals", "statements"] as const;

/** Joins `pack.json` and the parts beside it. The result is not yet checked. */
export function assemblePack(folder: string): Record<string, unknown> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "pack.json");
  const pack: Record<string, unknown> = JSON.parse(readFileSync(join(folder, "pack.json"), "utf8"));
  for (const list of LISTS) pack[list] = [];
  for (const file of files.sort()) {
    const part: Record<string, unknown> = JSON.parse(readFileSync(join(folder, file), "utf8"));
    for (const [key, value] of Object.entries(part)) {
      const list = pack[key];
      if (!Array.isArray(list) || !Array.isArray(value))
        throw new Error(`${basename(folder)}/${file}: "${key}" is none of the lists ${LISTS.join(", ")}.`);
      list.push(...value);
    }
  }
  return pack;
}
