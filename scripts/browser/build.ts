/** The extension as it was built, and copies of it to which a site is granted, as a reader may grant it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type BuildName = "chrome-mv3" | "firefox-mv3";

const COMMANDS: Record<BuildName, string> = {
  "chrome-mv3": "npm run build",
  "firefox-mv3": "npm run build:firefox",
};

/** Gives the folder of a build; throws with the command that makes it when it is not there. */
export function needBuild(name: BuildName): string {
  const folder = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  if (!existsSync(join(folder, "manifest.json")))
    throw new Error(`The build ${name} is not there: "${COMMANDS[name]}" makes it.`);
  return folder;
}

export interface BuildCopy {
  folder: string;
  /** Changes the copy's manifest; a browser sees it when it loads the folder next. */
  change(fields: Record<string, unknown>): void;
  remove(): Promise<void>;
}

/** Copies a build to a folder of its own. */
export function copyBuild(name: BuildName): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), "hitherto-build-"));
  cpSync(needBuild(name), folder, { recursive: true });
  const manifest = join(folder, "manifest.json");
  return {
    folder,
    change: (fields) => {
      const old: Record<string, unknown> = JSON.parse(readFileSync(manifest, "utf8"));
      writeFileSync(manifest, JSON.stringify({ ...old, ...fields }));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Copies a build and grants it this machine's own sites, as if the reader had switched on "Always on this site". */
export function copyBuildForLoopback(name: BuildName): BuildCopy {
  const copy = copyBuild(name);
  copy.change({ host_permissions: ["http://127.0.0.1/*"] });
  return copy;
}
