/** Shows the popup with intents that remember, and finds its entries. */
import { type Mock, vi } from "vitest";
import { PopupView } from "#components/popup/PopupView.tsx";
import type { TabState } from "#components/popup/tab-state.ts";
import type { QuotationPlace } from "#lib/reading/quotation-place.ts";
import type { Reading } from "#lib/reading/reading.ts";
import type { TakeAwayForm } from "#lib/reading/take-away.ts";
import type { RejectionRequest } from "#lib/sources/rejection-request.ts";
import { DEFAULT_SETTINGS } from "#lib/sources/settings.ts";
import { sampleReading } from "./sample-reading.ts";
import { show, spoken } from "./screen.ts";

/** A site that can be granted. */
export const site = { origin: "courier.example.org", always: false, possible: true };

/** Intents that remember their calls. */
export function intents(copied: () => Promise<boolean> = async () => true) {
  return {
    showMention: vi.fn<(key: string) => void>(),
    correctDate: vi.fn<(date: string | null) => void>(),
    reject: vi.fn<(requests: RejectionRequest[]) => Promise<boolean>>(async () => true),
    showQuotation: vi.fn<(place: QuotationPlace) => Promise<boolean>>(async () => true),
    takeAway: vi.fn<(form: TakeAwayForm, how: "copy" | "save") => Promise<boolean>>(copied),
    copy: vi.fn<(text: string) => Promise<boolean>>(copied),
    openBeside: vi.fn<() => void>() as Mock<() => void> | null,
    setPaint: vi.fn<(on: boolean) => void>(),
    setAlways: vi.fn<(on: boolean) => void>(),
    setRecord: vi.fn<(on: boolean) => void>(),
    openOptions: vi.fn<() => void>(),
    retry: vi.fn<() => void>(),
  };
}

/** Shows the popup; gives the intents it was shown with. */
export function showPopup(tab: TabState, given = intents(), access: typeof site | null = site) {
  show(<PopupView tab={tab} settings={{ ...DEFAULT_SETTINGS }} site={access} intents={given} />);
  return given;
}

/** The sample reading with another context. */
export function withContext(change: Partial<Reading["context"]>): Reading {
  const reading = sampleReading();
  return { ...reading, context: { ...reading.context, ...change } };
}

/** Finds the entry of a plan, person or body. */
export function entry(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>("li.entry")].find((each) =>
    spoken(each).startsWith(name),
  );
  if (!found) throw new Error(`no entry for ${name}`);
  return found;
}
