import { browser } from "wxt/browser";
import type { PopupIntents } from "#components/popup/popup-intents.ts";
import { sendMessage } from "#lib/platform/messages.ts";
import { saveFile } from "#lib/platform/save-file.ts";
import { changeSettings } from "#lib/platform/settings-store.ts";
import { setAlwaysRead } from "#lib/platform/sites.ts";
import { FILE_KINDS, fileNameOf, type TakeAwayForm } from "#lib/reading/take-away.ts";
import type { RejectionRequest } from "#lib/sources/rejection-request.ts";
import { readNow, showAnswer, type TabView } from "./tab-view.tsx";

/** What a reader can ask for in the view of a tab; `current` gives the view as it is when asked. */
export function intentsFor(current: () => TabView): Omit<PopupIntents, "openBeside"> {
  return {
    showMention: (key) => void sendMessage("nextMention", { key }, current().tabId),
    showQuotation: (place) => sendMessage("quotationPlace", place, current().tabId),
    correctDate: (date) => {
      const shown = current();
      void showAnswer(shown, sendMessage("correctedReading", { tabId: shown.tabId, date }));
    },
    reject: (requests) => reject(current().tabId, requests),
    takeAway: (form, how) => takeAway(current(), form, how),
    copy,
    setPaint: (paint) => void changeSettings((settings) => ({ ...settings, paint })),
    setAlways: (always) => {
      const { view, pattern, update } = current();
      const { site } = view;
      if (!pattern || !site) return;
      // Nothing may come before this call: the browser grants it only in the click itself.
      void setAlwaysRead(pattern, always).then((allowed) => update({ site: { ...site, always: allowed } }));
    },
    setRecord: async (on) => {
      await changeSettings((settings) => ({ ...settings, record: { ...settings.record, on } }));
      const shown = current();
      await showAnswer(shown, sendMessage("tabReading", { tabId: shown.tabId, clicked: false }));
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    retry: () => void readNow(current(), false),
  };
}

/** One after the other: each has the tab read again. */
async function reject(tabId: number, requests: RejectionRequest[]): Promise<boolean> {
  for (const request of requests) await sendMessage("rejectedMatch", { ...request, tabId });
  return true;
}

async function takeAway(
  { tabId, view: { tab } }: TabView,
  form: TakeAwayForm,
  how: "copy" | "save",
): Promise<boolean> {
  if (tab.state !== "read") return false;
  const text = await sendMessage("writtenReading", { tabId, pageId: tab.pageId, form });
  if (text === null) return false;
  if (how === "copy") return await copy(text);
  saveFile(document, fileNameOf(tab.reading, form), new Blob([text], { type: FILE_KINDS[form].type }));
  return true;
}

async function copy(text: string): Promise<boolean> {
  return await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
