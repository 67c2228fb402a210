// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { entry, intents, showPopup } from "./popup-stand.tsx";
import { readTab } from "./sample-reading.ts";
import { click, control, expectAccessible, hasControl, openAll, spoken, words } from "./screen.ts";

const said = () => words(document.querySelector("[role=status]") ?? document.body);

describe("the forms to take away", () => {
  it("are shown when asked for, each to copy and to save", async () => {
    const given = showPopup(readTab());
    expect(control("More forms").getAttribute("aria-expanded")).toBe("false");
    await click("More forms");
    expect(control("More forms").getAttribute("aria-expanded")).toBe("true");
    for (const [name, form] of [
      ["Markdown", "markdown"],
      ["JSON", "json"],
      ["Web annotations", "annotations"],
    ] as const) {
      await click(`Copy as ${name}`, document.querySelector(".forms") ?? document);
      expect(given.takeAway).toHaveBeenLastCalledWith(form, "copy");
      await click(`Save as ${name}`);
      expect(given.takeAway).toHaveBeenLastCalledWith(form, "save");
    }
    await expectAccessible();
    await click("More forms");
    expect(hasControl("Save as JSON")).toBe(false);
  });

  it("say what became of it, to the eye and to the ear", async () => {
    vi.useFakeTimers();
    showPopup(readTab());
    await click("More forms");
    await click("Save as JSON");
    expect(hasControl("Saving as JSON")).toBe(true);
    expect(said()).toBe("Saving");
    await vi.advanceTimersByTimeAsync(2100);
    vi.useRealTimers();
    await vi.waitFor(() => expect(hasControl("Save as JSON")).toBe(true));
    expect(said()).toBe("");
  });

  it("say when it could not be done", async () => {
    showPopup(
      readTab(),
      intents(async () => false),
    );
    await click("More forms");
    await click("Save as Web annotations");
    await vi.waitFor(() => expect(said()).toBe("Not saved"));
  });

  it("are not offered where nothing was read", () => {
    showPopup({ state: "loading" });
    expect(hasControl("More forms")).toBe(false);
  });
});

describe("one statement", () => {
  it("is copied as a line with its source", async () => {
    const given = showPopup(readTab());
    await click("Cite", entry("Ilmar Vesk"));
    const [line] = given.copy.mock.lastCall ?? [];
    expect(line).toMatch(/^Ilmar Vesk, .*2031: “.+” \(.+, https:\/\/\S+\)$/);
    expect(hasControl("Copied", entry("Ilmar Vesk"))).toBe(true);
    expect(said()).toBe("Copied");
  });

  it("can be copied wherever it stands, folded or under a plan", async () => {
    showPopup(readTab());
    await openAll();
    const statements = [...document.querySelectorAll("figure.statement")];
    expect(statements.length).toBeGreaterThan(4);
    for (const statement of statements) expect(hasControl("Cite", statement)).toBe(true);
    await expectAccessible();
  });
});

describe("the words that the story quotes", () => {
  it("lead to where they stand in the page", async () => {
    const given = showPopup(readTab());
    const { article } = readTab().reading;
    const button = document.querySelector<HTMLElement>("button.quotation");
    if (!button) throw new Error("the story quotes nobody");
    expect(spoken(button)).toBe("“no ship of ours will sail”, show in the page");
    await click("“no ship");
    const [place] = given.showQuotation.mock.lastCall ?? [];
    expect(article.text.slice(place?.start).startsWith(place?.exact ?? "nothing")).toBe(true);
    expect(words()).not.toContain("no longer has these words");
  });

  it.each([
    ["are gone", async () => false],
    ["cannot be asked for", async () => Promise.reject(new Error("the page is gone"))],
  ])("say so when they %s", async (_what, show) => {
    const given = intents();
    given.showQuotation.mockImplementation(show);
    showPopup(readTab(), given);
    await click("“no ship");
    await vi.waitFor(() =>
      expect(words(entry("Ilmar Vesk"))).toContain("The page no longer has these words."),
    );
    expect(said()).toBe("The page no longer has these words.");
  });
});

describe("beside the page", () => {
  it("opens from the popup", async () => {
    const given = showPopup(readTab());
    await click("Open beside the page");
    expect(given.openBeside).toHaveBeenCalled();
  });

  it("is not offered where it is already, or where there is no such place", () => {
    showPopup(readTab(), { ...intents(), openBeside: null });
    expect(hasControl("Open beside the page")).toBe(false);
  });

  it("asks before it reads a page", async () => {
    const given = showPopup({ state: "unread", readable: true });
    expect(words()).toContain(
      "This page has not been read. Hitherto reads a page only when you ask.".replace(". H", ".H"),
    );
    await click("Read this page");
    expect(given.retry).toHaveBeenCalled();
    await expectAccessible();
  });

  it("says where to click when it may not read", async () => {
    showPopup({ state: "unread", readable: false });
    expect(words()).toContain("click its button in the toolbar");
    expect(hasControl("Read this page")).toBe(false);
    await expectAccessible();
  });

  it("shows nothing of any story while it turns to another tab", () => {
    showPopup(readTab());
    showPopup({ state: "turning" });
    expect(words()).not.toContain("Velland");
    expect(words()).not.toContain("Vesk");
  });

  it("does not carry a note on one story over to the next", async () => {
    const given = intents();
    showPopup(readTab(), given);
    await openAll();
    await click("Not this person");
    await vi.waitFor(() => expect(words()).toContain("Taken off on this site."));
    const next = readTab(readTab().reading, { pageId: "page-2" });
    showPopup(next, given);
    expect(words()).not.toContain("Taken off on this site.");
  });
});
