/** Added packs as they come back from the browser's database, where time or a fault may have spoilt them. */
import { checkPack, type Fault } from "#lib/packs/check.ts";
import { type CompiledPack, isCompiled } from "#lib/packs/compile.ts";

/** A pack that can be used, or why it cannot. */
export type StoredPack =
  | { id: string; compiled: CompiledPack; trouble: null }
  | { id: string; title: string; trouble: string };

const NEXT = "Remove it, or add it again from its file.";

/**
 * Reads what is stored of a pack; `version` is the extension's. Its `checkedBy` is the version that last found it right:
 * a big pack takes a second to check, so the same version does not do it again.
 */
export function readStored(id: string, value: unknown, version: string): StoredPack {
  if (!isCompiled(value)) return troubled(id, value, "What is stored of it is no pack.");
  try {
    const compiled = value as CompiledPack;
    if ("checkedBy" in value && value.checkedBy === version) return { id, compiled, trouble: null };
    const checked = checkPack(value.source);
    if (!checked.ok) return troubled(id, value, faultSentence(checked.faults));
    return { id, compiled: { ...compiled, source: checked.pack }, trouble: null };
  } catch {
    return troubled(id, value, "What is stored of it cannot be gone through.");
  }
}

/** Gives a pack that the browser itself could not read. */
export function unreadable(id: string, error: unknown): StoredPack {
  const reason = error instanceof Error && error.message ? ` (${error.message})` : "";
  return troubled(id, null, `The browser could not read it${reason}.`);
}

function troubled(id: string, value: unknown, why: string): StoredPack {
  return { id, title: titleIn(value) ?? id, trouble: `${why} ${NEXT}` };
}

function faultSentence([fault]: readonly Fault[]): string {
  const first = fault ? `: at ${fault.path} it has ${fault.found} where ${fault.expected} is needed` : "";
  return `It does not fit this version of Hitherto${first}.`;
}

function titleIn(value: unknown): string | null {
  const { source } = (value ?? {}) as { source?: { pack?: { title?: unknown } | null } | null };
  const title = source?.pack?.title;
  return typeof title === "string" && title.trim() ? title : null;
}
