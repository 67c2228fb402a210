// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import { entry, intents, showPopup, site } from "./popup-stand.tsx";
import { readTab, sampleReading, withoutDate } from "./sample-reading.ts";
import { click, control, expectAccessible, hasControl, openAll, words } from "./screen.ts";

describe("the date of the story", () => {
  it("can be set by the reader", async () => {
    const given = showPopup(readTab());
    await click("Edit date");
    const input = control("Date of the story") as HTMLInputElement;
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe("2031-02-20");
    input.value = "2031-02-21";
    await click("Save");
    expect(given.correctDate).toHaveBeenCalledWith("2031-02-21");
    expect(hasControl("Save")).toBe(false);
  });

  it("stays when the reader thinks better of it", async () => {
    const given = showPopup(readTab());
    await click("Edit date");
    expect(hasControl("Use the page’s own date")).toBe(false);
    await click("Cancel");
    expect(given.correctDate).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(control("Edit date"));
  });

  it("can go back to the page's own", async () => {
    const given = showPopup(readTab(sampleReading(), { correctedDate: "2031-02-21" }));
    expect(words()).toContain("set by you");
    await click("Edit date");
    await click("Use the page’s own date");
    expect(given.correctDate).toHaveBeenCalledWith(null);
  });

  it("is asked for when the page gives none, and nothing is called earlier", async () => {
    showPopup(readTab(withoutDate(sampleReading())));
    expect(words()).toContain("No date found. Add it, and statements are sorted into before and after.");
    expect(words(entry("Ilmar Vesk"))).toContain("Date of the story unknown“With a mandate in hand");
    expect(words()).not.toContain("Before“");
    expect(hasControl("4 more")).toBe(true);
    await click("Add date");
    expect((control("Date of the story") as HTMLInputElement).value).toBe("");
  });
});

describe("the foot", () => {
  it("switches the paint and the site", async () => {
    const given = showPopup(readTab());
    await click("Paint names in the page");
    await click("Always on this site");
    expect(given.setPaint).toHaveBeenCalledWith(false);
    expect(given.setAlways).toHaveBeenCalledWith(true);
  });

  it("does not offer a site that cannot be granted", () => {
    showPopup(readTab(), intents(), null);
    expect(hasControl("Always on this site")).toBe(false);
    showPopup(readTab(), intents(), { ...site, possible: false });
    expect(hasControl("Always on this site")).toBe(false);
  });

  it("copies and says so for two seconds", async () => {
    vi.useFakeTimers();
    showPopup(readTab());
    await click("Copy as Markdown");
    expect(hasControl("Copied")).toBe(true);
    expect(words(document.querySelector("[role=status]") ?? document.body)).toBe("Copied");
    await vi.advanceTimersByTimeAsync(2100);
    vi.useRealTimers();
    await vi.waitFor(() => expect(hasControl("Copy as Markdown")).toBe(true));
  });

  it.each([
    ["says no", async () => false],
    ["breaks", async () => Promise.reject(new Error("no clipboard"))],
  ])("says when copying failed because the browser %s", async (_why, copy) => {
    showPopup(readTab(), intents(copy));
    await click("Copy as Markdown");
    await vi.waitFor(() => expect(hasControl("Could not copy")).toBe(true));
  });

  it("names the sources", async () => {
    const given = showPopup(readTab());
    expect(words()).toContain("Sources: Politics of the Straits (2031-02-01)");
    await click("Options");
    expect(given.openOptions).toHaveBeenCalled();
  });
});

describe("nothing to show", () => {
  const empty = { mentions: [], context: { actors: [], candidates: [], proposals: [] } };

  it("says in which packs it looked", async () => {
    const given = showPopup(readTab(sampleReading(empty)));
    expect(words()).toContain(
      "No one from your packs is named in this story. Looked in: Politics of the Straits.".replace(
        ". L",
        ".L",
      ),
    );
    await click("Choose other packs");
    expect(given.openOptions).toHaveBeenCalled();
  });

  it("says that no pack is on", () => {
    showPopup(readTab(sampleReading({ ...empty, packs: [] })));
    expect(words()).toContain("No pack is switched on.");
    expect(words()).not.toContain("Sources:");
  });

  const unread: [string, TabReading, string, boolean][] = [
    ["loading", { state: "loading" }, "Reading this story…", false],
    [
      "no story",
      { state: "not-article", pageId: "1", url: "https://a.example.org", title: "Front page" },
      "does not look like a news story",
      true,
    ],
    ["browser page", { state: "obstacle", obstacle: "browser-page" }, "belongs to the browser", false],
    [
      "PDF",
      { state: "obstacle", obstacle: "pdf" },
      "Extensions cannot read the browser’s own PDF viewer",
      false,
    ],
    ["store", { state: "obstacle", obstacle: "store-page" }, "extension store", false],
    ["file", { state: "obstacle", obstacle: "file-access" }, "file on your computer", true],
    ["image", { state: "obstacle", obstacle: "not-html" }, "not a web page with text", false],
    ["no permission", { state: "obstacle", obstacle: "no-permission" }, "may not read this page yet", true],
    ["failure", { state: "failed", message: "The worker went away." }, "The worker went away.", true],
  ];

  it.each(unread)("has its own sentence and next step: %s", async (_state, tab, sentence, retries) => {
    const given = showPopup(tab);
    expect(words()).toContain(sentence);
    expect(hasControl("Copy as Markdown")).toBe(false);
    expect(hasControl("Try again")).toBe(retries);
    if (retries) await click("Try again");
    expect(given.retry).toHaveBeenCalledTimes(retries ? 1 : 0);
    await expectAccessible();
  });

  it("offers to try again when reading takes long", async () => {
    vi.useFakeTimers();
    const given = showPopup({ state: "loading" });
    await vi.advanceTimersByTimeAsync(4100);
    vi.useRealTimers();
    await vi.waitFor(() => expect(hasControl("Try again")).toBe(true));
    await click("Try again");
    expect(given.retry).toHaveBeenCalled();
  });
});

describe("accessibility", () => {
  it.each([
    ["as it opens", readTab()],
    ["without a date", readTab(withoutDate(sampleReading()))],
    [
      "empty",
      readTab(sampleReading({ mentions: [], context: { actors: [], candidates: [], proposals: [] } })),
    ],
  ])("axe finds nothing wrong: %s", async (_state, tab) => {
    showPopup(tab);
    await expectAccessible();
  });

  it("axe finds nothing wrong with everything open", async () => {
    showPopup(readTab(sampleReading(), { correctedDate: "2031-02-20" }));
    await openAll();
    await click("Edit date");
    await expectAccessible();
  });
});
