import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { type MentionFinder, prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import { loadPack } from "#lib/packs/load.ts";
import { onMessage } from "#lib/platform/messages.ts";
import { dropPack, enabledPacks, keepPack, listPacks } from "#lib/platform/pack-store.ts";
import { pruneRecord } from "#lib/platform/record-deletion.ts";
import { answerRecordRequests, recordStory } from "#lib/platform/record-desk.ts";
import { fromOwnPage, siteOfRequest } from "#lib/platform/senders.ts";
import { changeSettings, readSettings, watchSettings } from "#lib/platform/settings-store.ts";
import { isAlwaysRead } from "#lib/platform/sites.ts";
import { standingReading } from "#lib/platform/standing-reading.ts";
import { correctDate, type ReadingDesk, readTab, refreshTab, rereadPage } from "#lib/platform/tab-reader.ts";
import { forgetTab, readTabs } from "#lib/platform/tab-readings.ts";
import { writtenReading } from "#lib/platform/written-reading.ts";
import { checkRejection } from "#lib/sources/rejection-request.ts";
import { changedChoices, forgetPack, placePack, reject } from "#lib/sources/settings.ts";

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
    storyRead: (story) => void recordStory(story, readSettings, new Date().toISOString()),
  };

  const refreshTabs = async () => {
    await Promise.all((await readTabs()).map((tabId) => refreshTab(desk, tabId)));
  };
  const packsChanged = async () => {
    finder = null;
    await refreshTabs();
  };

  onMessage("tabReading", ({ data, sender }) =>
    fromOwnPage(sender, () => readTab(desk, data.tabId, data.clicked)),
  );
  onMessage("correctedReading", ({ data, sender }) =>
    fromOwnPage(sender, () => correctDate(desk, data.tabId, data.date)),
  );
  onMessage("changedStory", async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await rereadPage(desk, sender.tab.id, data);
  });
  onMessage("writtenReading", ({ data, sender }) =>
    fromOwnPage(sender, () => writtenReading(data, async () => (await desk.finder()).collection)),
  );
  onMessage("packListings", ({ sender }) => fromOwnPage(sender, async () => listPacks(await readSettings())));
  onMessage("addedPack", ({ data, sender }) =>
    fromOwnPage(sender, async () => {
      const loaded = await loadPack(data.text);
      if (!loaded.ok) return { ok: false as const, faults: loaded.faults, more: loaded.more };
      await keepPack(loaded.compiled);
      await changeSettings((settings) => placePack(settings, loaded.compiled.source.pack.id));
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
  onMessage("rejectedMatch", async ({ data, sender }) => {
    const request = checkRejection(data);
    const site = await siteOfRequest(sender, data?.tabId);
    if (!request || !site) throw new Error("This name cannot be taken off.");
    await changeSettings((settings) => reject(settings, { ...request, site }));
  });

  answerRecordRequests(readSettings);

  watchSettings((now, before) => {
    const changed = changedChoices(now, before);
    if (now.record.most < before.record.most) void pruneRecord(now.record.most).catch(() => undefined);
    if (changed.includes("packs")) void packsChanged();
    else if (changed.some((choice) => choice !== "record")) void refreshTabs();
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
    if (!status || (await standingReading(tabId))) return;
    if (status === "complete" && (await isAlwaysRead(url))) await readTab(desk, tabId);
  });
});
