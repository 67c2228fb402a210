import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPack } from "#lib/packs/check.ts";
import { type CompiledPack, compilePack } from "#lib/packs/compile.ts";
import { assemblePack } from "./assemble.ts";
import { faultLine } from "./fault-line.ts";

const PACKS = fileURLToPath(new URL("../../packs", import.meta.url));

/** Assembles, checks and compiles every bundled pack. Throws with all faults when one is not right. */
export async function bundledPacks(): Promise<CompiledPack[]> {
  const folders = readdirSync(PACKS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return await Promise.all(
    folders.map(async ({ name }) => {
      const checked = checkPack(assemblePack(join(PACKS, name)));
      if (!checked.ok) throw new Error(`packs/${name}:\n${checked.faults.map(faultLine).join("\n")}`);
      return await compilePack(checked.pack);
    }),
  );
}
