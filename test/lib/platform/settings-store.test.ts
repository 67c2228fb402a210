import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS, placePack, type Settings } from "#lib/sources/settings.ts";

/** The store as it is after the extension was started anew. */
async function startedStore() {
  vi.resetModules();
  vi.stubGlobal("chrome", fakeBrowser);
  return await import("#lib/platform/settings-store.ts");
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe("settings of an earlier version", () => {
  const { record, rejections, ...one } = {
    ...DEFAULT_SETTINGS,
    packs: [{ id: "a", enabled: false }],
    appearance: "dark",
    underline: "wavy",
    paint: false,
  } satisfies Settings;

  test("1: are carried over, with nothing taken off and nothing recorded", async () => {
    await fakeBrowser.storage.local.set({ settings: one, settings$: { v: 1 } });
    const { readSettings } = await startedStore();
    expect(await readSettings()).toEqual({ ...one, rejections, record });
  });

  test("1, as it was stored without its number", async () => {
    await fakeBrowser.storage.local.set({ settings: one });
    const { changeSettings, readSettings } = await startedStore();
    await changeSettings((settings) => ({ ...settings, paint: true }));
    expect(await readSettings()).toEqual({ ...one, paint: true, rejections, record });
  });

  test("2: are carried over, with nothing recorded", async () => {
    const two = { ...one, rejections: [{ site: "a.example", name: "May", entity: "p/may", label: "May" }] };
    await fakeBrowser.storage.local.set({ settings: two, settings$: { v: 2 } });
    const { readSettings } = await startedStore();
    expect(await readSettings()).toEqual({ ...two, record: { on: false, most: 100_000 } });
  });

  test("there is a step to every version", async () => {
    const { MIGRATIONS, SETTINGS_VERSION } = await startedStore();
    const steps = Array.from({ length: SETTINGS_VERSION - 1 }, (_, index) => String(index + 2));
    expect(Object.keys(MIGRATIONS)).toEqual(steps);
  });
});

test("settings that were never changed are the defaults", async () => {
  const { readSettings } = await startedStore();
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test("of changes made at the same time none is lost", async () => {
  const { changeSettings, readSettings } = await startedStore();
  const ids = Array.from({ length: 20 }, (_, index) => `p${index}`);
  await Promise.all(ids.map((id) => changeSettings((settings) => placePack(settings, id))));
  expect((await readSettings()).packs.map(({ id }) => id)).toEqual(ids);
});
