// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { PopupView } from "#components/popup/PopupView.tsx";
import type { RecordAround } from "#lib/record/around-story.ts";
import type { TabRecord } from "#lib/record/record-answers.ts";
import { DEFAULT_SETTINGS } from "#lib/sources/settings.ts";
import { wordsOf } from "#test/lib/record/sample-record.ts";
import { entry, intents, site } from "./popup-stand.tsx";
import { lune, vesk } from "./sample-actors.ts";
import { readTab } from "./sample-reading.ts";
import { click, control, expectAccessible, hasControl, openAll, show, words } from "./screen.ts";

const nothing: RecordAround = { before: [], same_day: [], since: [], undated: [], more: false };
const met = (id: string, change = {}, from = {}) => wordsOf({ id, words: `Words ${id}`, ...change }, from);

function showWith(record: TabRecord | null, on = true) {
  const given = intents();
  const settings = { ...DEFAULT_SETTINGS, record: { on, most: 100 } };
  show(<PopupView tab={readTab()} settings={settings} site={site} record={record} intents={given} />);
  return given;
}

describe("from your reading", () => {
  it("shows the latest from before openly, and the others folded, apart from the packs' statements", async () => {
    const around = {
      ...nothing,
      before: [met("first"), met("second")],
      same_day: [met("same")],
      since: [met("later")],
    };
    showWith({ state: "on", around: { [vesk.key]: around } });
    const part = entry("Ilmar Vesk").querySelector(".record");
    expect(words(part ?? undefined)).toContain("From your reading");
    expect(words(part ?? undefined)).toContain("“Words first”");
    expect(words(part ?? undefined)).toContain("1 more before · 1 on the day · 1 since");
    expect(words(part ?? undefined)).not.toContain("Words second");
    await openAll();
    for (const told of ["Words second", "The same day", "Words same", "Since then (1)", "Words later"])
      expect(words(part ?? undefined)).toContain(told);
    await expectAccessible();
  });

  it("opens nothing that is not from before", () => {
    const around = { ...nothing, same_day: [met("same")], undated: [met("some day")] };
    showWith({ state: "on", around: { [vesk.key]: around } });
    expect(document.querySelector(".record blockquote")).toBeNull();
    expect(hasControl("1 on the day · 1 day not known")).toBe(true);
  });

  it("moves up who is known only from it", () => {
    showWith({ state: "on", around: { [lune.key]: { ...nothing, before: [met("first")] } } });
    expect(entry(lune.name).closest("section")?.getAttribute("aria-labelledby")).toBe("people");
  });

  it("tells what was told in the paper's words, and leads to them", () => {
    const told = met("told", { kind: "indirect", words: "he said the lamps were lit" }, { date: null });
    showWith({ state: "on", around: { [vesk.key]: { ...nothing, before: [told] } } });
    const text = words(entry("Ilmar Vesk"));
    expect(text).toContain("… he said the lamps were lit");
    expect(text).toContain("day not known");
    expect(text).toContain("in the paper’s words");
    expect(control("The Harbour Courier", entry("Ilmar Vesk")).getAttribute("href")).toBe(
      "https://courier.example.org/lamps#:~:text=he%20said%20the%20lamps%20were%20lit",
    );
  });
});

describe("the switch", () => {
  it("stands under the story with what it keeps, and is off at first", async () => {
    const given = showWith({ state: "off" }, false);
    expect((control("Keep a record of my reading") as HTMLInputElement).checked).toBe(false);
    expect(words()).toContain("Keeps who is quoted in the stories you read");
    await click("Keep a record of my reading");
    expect(given.setRecord).toHaveBeenCalledWith(true);
  });

  it("is not there in a private window", () => {
    showWith({ state: "private" });
    expect(hasControl("Keep a record of my reading")).toBe(false);
    expect(words()).toContain("This is a private window: nothing of it goes into your record.");
  });

  it("says when the browser gives no room", () => {
    showWith({ state: "unavailable" });
    expect(words()).toContain("Your browser gives the record no room now");
  });
});
