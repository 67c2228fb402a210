/** Compiles the bundled packs into `public/packs`, where the build picks them up. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundledPacks } from "./packs/bundled.ts";

const target = fileURLToPath(new URL("../public/packs/", import.meta.url));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const packs = await bundledPacks();
const names = packs.map(({ source }) => `${source.pack.id}.json`);
for (const [index, pack] of packs.entries()) writeFileSync(`${target}${names[index]}`, JSON.stringify(pack));
writeFileSync(`${target}index.json`, JSON.stringify(names));
