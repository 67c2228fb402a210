import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { type MentionFinder, prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import { loadPack } from "#lib/packs/load.ts";
import { onMessage } from "#lib/platform/messages.ts";
import { dropPack, enabledPacks, keepPack, listPacks } from "#lib/platform/pack-store.ts";
import { fromOwnPage } from "#lib/platform/senders.ts";
import { changeSettings, readSettings, watchSettings } from "#lib/platform/settings-store.ts";
import { isAlwaysRead } from "#lib/platform/sites.ts";
import { correctDate, type ReadingDesk, readTab, refreshTab } from "#lib/platform/tab-reader.ts";
import { forgetTab, readTabs } from "#lib/platform/tab-readings.ts";
import { forgetPack } from "#lib/sources/settings.ts";

export default defineBackground(() => {
  // A worker may be killed at any moment: this only spares work while it lives.
  let finder: Promise<MentionFinder> | null = null;
  const loadFinder = async () => prepareFinder(collect(await enabledPacks(await readSettings())));

  const desk: ReadingDesk = {
    script: "/reader.js",
    settings: readSettings,
    finder: () => {
      finder ??= loadFinder();
      finder.catch(() => {
        finder = null;
      });
      return finder;
    },
    today: () => new Date().toISOString().slice(0, 10),
  };

  const packsChanged = async () => {
    finder = null;
    await Promise.all((await readTabs()).map((tabId) => refreshTab(desk, tabId)));
  };

  onMessage("tabReading", ({ data, sender }) => fromOwnPage(sender, () => readTab(desk, data.tabId)));
  onMessage("correctedReading", ({ data, sender }) =>
    fromOwnPage(sender, () => correctDate(desk, data.tabId, data.date)),
  );
  onMessage("packListings", ({ sender }) => fromOwnPage(sender, async () => listPacks(await readSettings())));
  onMessage("addedPack", ({ data, sender }) =>
    fromOwnPage(sender, async () => {
      const loaded = await loadPack(data.text);
      if (!loaded.ok) return { ok: false as const, faults: loaded.faults, more: loaded.more };
      await keepPack(loaded.compiled);
      await packsChanged();
      return { ok: true as const, title: loaded.compiled.source.pack.title };
    }),
  );
  onMessage("removedPack", ({ data, sender }) =>
    fromOwnPage(sender, async () => {
      await dropPack(data.id);
      await changeSettings((settings) => forgetPack(settings, data.id));
      await packsChanged();
    }),
  );

  watchSettings(() => void packsChanged());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
    if (status === "loading") await forgetTab(tabId);
    if (status === "complete" && (await isAlwaysRead(url))) await readTab(desk, tabId);
  });
});
