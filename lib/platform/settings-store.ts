/** The settings item: versioned from the first day, so that an update of the extension keeps the reader's choices. */
import { storage } from "wxt/utils/storage";
import { DEFAULT_SETTINGS, type Settings } from "#lib/sources/settings.ts";

/** Raise this with every change of shape, and add the step from the version before to `MIGRATIONS`. */
export const SETTINGS_VERSION = 1;

/** By the version they lead to. */
export const MIGRATIONS: Record<number, (old: unknown) => unknown> = {};

const item = storage.defineItem<Partial<Settings>>("local:settings", {
  fallback: { ...DEFAULT_SETTINGS },
  version: SETTINGS_VERSION,
  migrations: MIGRATIONS,
});

/** Gives the settings; what an older version did not know has its default. */
export async function readSettings(): Promise<Settings> {
  return complete(await item.getValue());
}

/** Changes the settings by a pure step from the old ones to the new. */
export async function changeSettings(step: (settings: Settings) => Settings): Promise<void> {
  await item.setValue(step(await readSettings()));
}

/** Calls back with the new settings at every change; gives a function that ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((value) => onChange(complete(value)));
}

function complete(stored: Partial<Settings> | null): Settings {
  return { ...DEFAULT_SETTINGS, ...stored };
}
