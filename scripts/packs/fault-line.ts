import type { Fault } from "#lib/packs/check.ts";

/** Writes a fault on one line: where, what was found, what was expected. */
export function faultLine({ path, found, expected }: Fault): string {
  return `${path}: found ${found}, expected ${expected}`;
}
