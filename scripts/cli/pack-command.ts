/** `hitherto pack`: what publishers need. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { countPack } from "#lib/packs/compile.ts";
import { loadPack } from "#lib/packs/load.ts";
import { faultLine } from "../packs/fault-line.ts";
import { readText } from "./files.ts";
import { InputError, UsageError } from "./usage.ts";

/** Runs the command; gives the exit code. */
export async function packCommand([action, ...args]: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { output: { type: "string", short: "o" } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if ((action !== "check" && action !== "build") || !file || others.length > 0)
    throw new UsageError("pack needs check or build, and one file.");
  if (action === "build" && !values.output)
    throw new UsageError("pack build needs -o and the file to write.");
  const loaded = await loadPack(readText(file));
  if (!loaded.ok) {
    const more = loaded.more > 0 ? `… and ${loaded.more} more\n` : "";
    process.stdout.write(`${loaded.faults.map(faultLine).join("\n")}\n${more}`);
    return 1;
  }
  if (action === "build") write(values.output ?? "", JSON.stringify(loaded.compiled));
  const { source, sha256 } = loaded.compiled;
  const counts = Object.entries(countPack(source)).map(([what, count]) => `${count} ${what}`);
  process.stdout.write(
    `${source.pack.title} ${source.pack.version}: ${counts.join(", ")}\nSHA-256 ${sha256}\n`,
  );
  return 0;
}

function write(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new InputError(
      `${file} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
