/** The pack as the extension loads it: checked, stamped with the hash of its content. */
import type { Pack } from "./schema.ts";

export const COMPILED_FORMAT = "hitherto-compiled/1";

/** A checked pack with the SHA-256 (hex) of its canonical JSON. */
export interface CompiledPack {
  format: typeof COMPILED_FORMAT;
  sha256: string;
  source: Pack;
}

/** How much a pack holds, for the lists that readers choose from. */
export interface PackCounts {
  persons: number;
  organizations: number;
  proposals: number;
  statements: number;
}

/** Stamps a checked pack; withdrawn statements leave it here, so that nothing downstream can show them. */
export async function compilePack(pack: Pack): Promise<CompiledPack> {
  const source: Pack = { ...pack, statements: pack.statements.filter((statement) => !statement.withdrawn) };
  return { format: COMPILED_FORMAT, sha256: await sha256(canonical(source)), source };
}

/** Tells whether a value has the outer shape of a compiled pack (its content is still to be checked). */
export function isCompiled(value: unknown): value is { sha256: unknown; source: unknown } {
  return typeof value === "object" && value !== null && "format" in value && value.format === COMPILED_FORMAT;
}

/** Tells whether the stamp of a compiled pack fits what it holds. */
export async function isUntouched(compiled: { sha256: unknown; source: unknown }): Promise<boolean> {
  return compiled.sha256 === (await sha256(canonical(compiled.source)));
}

/** Counts what a pack holds. */
export function countPack(pack: Pack): PackCounts {
  return {
    persons: pack.persons.length,
    organizations: pack.organizations.length,
    proposals: pack.proposals.length,
    statements: pack.statements.length,
  };
}

/** Writes a value as JSON with sorted keys, so that the order a publisher wrote fields in does not change the hash. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
