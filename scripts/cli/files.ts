/** Files as the command line is given them: what cannot be read is said in plain words. */
import { readFileSync } from "node:fs";
import { InputError } from "./usage.ts";

/** Reads a file as bytes; throws an InputError in plain words. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    throw new InputError(
      `${file}: ${code === "ENOENT" ? "there is no such file" : `could not be read (${code})`}`,
    );
  }
}

/** Reads a file as UTF-8 text; throws an InputError in plain words. */
export function readText(file: string): string {
  return new TextDecoder().decode(readBytes(file));
}
