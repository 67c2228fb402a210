/** Turns the text of a pack file, as written or compiled, into a compiled pack, or into the reasons why not. */
import { type CheckResult, checkPack, type Fault } from "./check.ts";
import { type CompiledPack, compilePack, isCompiled, isUntouched } from "./compile.ts";

export type LoadResult = { ok: true; compiled: CompiledPack } | { ok: false; faults: Fault[]; more: number };

/** Loads pack text (source or compiled form). Never throws: what is wrong comes back as faults. */
export async function loadPack(text: string): Promise<LoadResult> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return oneFault(error instanceof Error ? error.message : "no JSON", "a JSON file");
  }
  try {
    return await loadValue(value);
  } catch {
    // Lists in lists in lists, beyond what can be walked through: no honest pack looks like that.
    return oneFault("values nested too deeply to be read", "a pack");
  }
}

async function loadValue(value: unknown): Promise<LoadResult> {
  if (isCompiled(value) && !(await isUntouched(value)))
    return oneFault(
      "a compiled pack whose content does not fit its hash",
      "an unchanged compiled pack",
      "$.sha256",
    );
  const checked: CheckResult = checkPack(isCompiled(value) ? value.source : value);
  return checked.ok ? { ok: true, compiled: await compilePack(checked.pack) } : checked;
}

function oneFault(found: string, expected: string, path = "$"): LoadResult {
  return { ok: false, faults: [{ path, found, expected }], more: 0 };
}
