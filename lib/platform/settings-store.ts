/** The settings item: versioned from the first day, so that an update of the extension keeps the reader's choices. */
import { storage } from "wxt/utils/storage";
import { DEFAULT_SETTINGS, type Settings } from "#lib/sources/settings.ts";

/** Raise this with every change of shape, and add the step from the version before to `MIGRATIONS`. */
export const SETTINGS_VERSION = 3;

/** By the version they lead to. */
export const MIGRATIONS: Record<number, (old: Partial<Settings>) => Partial<Settings>> = {
  2: (old) => ({ ...old, rejections: [] }),
  3: (old) => ({ ...old, record: DEFAULT_SETTINGS.record }),
};

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
  // Popup, options and worker change them too: without a lock, two at once would lose one of the changes.
  await navigator.locks.request("hitherto-settings", async () => {
    await item.setValue(step(await readSettings()));
  });
}

/** Calls back with the new settings and those before at every change; gives a function that ends it. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  return item.watch((value, before) => onChange(complete(value), complete(before)));
}

function complete(stored: Partial<Settings> | null): Settings {
  return { ...DEFAULT_SETTINGS, ...stored };
}
