/** Each tab shows its own story, and only as long as that story stands there. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paintedTexts } from "#scripts/browser/reader.ts";
import { FRONT_PAGE, PDF, RUTTE_STORY, SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene } from "./scene.ts";
import { press, words } from "./views.ts";

const SAMPLE_TITLE = "Europe divided over troops for Ukraine after Paris talks";
const RUTTE_TITLE = "Alliance chief keeps his counsel in Oslo";

let scene: Scene;

beforeAll(async () => {
  scene = await openScene({
    "/sample": SAMPLE_STORY,
    "/rutte": RUTTE_STORY,
    "/front": FRONT_PAGE,
    "/leaflet": PDF,
    "/notes": { type: "text/plain", body: "Mark Rutte came to Oslo. ".repeat(40) },
  });
});
afterAll(() => scene?.close());

describe("two tabs", () => {
  let other: Page;

  it("each have their own reading", async () => {
    await scene.visit("/sample");
    expect(await words(await scene.click())).toContain(SAMPLE_TITLE);
    other = await scene.visit("/rutte", await scene.reader.browser.newPage());
    const popup = await words(await scene.click(other));
    expect(popup).toContain(RUTTE_TITLE);
    expect(popup).not.toContain("Olaf Scholz");
    expect(await paintedTexts(other)).not.toContain("Olaf Scholz");
    expect(await paintedTexts(scene.page)).toContain("Olaf Scholz");
  });

  it("keep it when the reader goes back to the first", async () => {
    expect(await words(await scene.click())).toContain("Olaf Scholz");
    await other.close();
  });
});

describe("when the browser keeps no more", () => {
  it("the story in front of the reader goes before those in other tabs", async () => {
    const options = await scene.reader.open("options.html");
    await options.evaluate(async () => {
      const { session } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
      const long = JSON.stringify({ state: "failed", message: "x".repeat(1_000_000) });
      for (const tabId of Array(10).keys())
        await session.set({ [`reading:${tabId}`]: long }).catch(() => undefined);
    });
    await options.close();
    await scene.visit("/sample");
    expect(await words(await scene.click())).toContain(SAMPLE_TITLE);
  });
});

describe("a tab that goes on to another page", () => {
  it("shows nothing of the story before, not even to a popup that stays open", async () => {
    await scene.visit("/sample");
    const popup = await scene.click();
    expect(await words(popup)).toContain(SAMPLE_TITLE);
    await scene.visit("/rutte");
    await expect.poll(() => words(popup)).toContain(RUTTE_TITLE);
    expect(await words(popup)).not.toContain("Olaf Scholz");
    await popup.close();
  });

  it("is not read before the next click", async () => {
    await scene.visit("/sample");
    await expect.poll(() => paintedTexts(scene.page)).toEqual([]);
    expect(await words(await scene.click())).toContain(SAMPLE_TITLE);
  });

  it("has lost the old names when only its address changed", async () => {
    await scene.visit("/sample");
    await (await scene.click()).close();
    expect(await paintedTexts(scene.page)).toContain("Olaf Scholz");
    await scene.page.evaluate(() => history.pushState({}, "", "/another-story"));
    await expect.poll(() => paintedTexts(scene.page)).toEqual([]);
  });

  it("keeps them when only its place in the page changed", async () => {
    await scene.visit("/sample");
    await (await scene.click()).close();
    await scene.page.evaluate(() => {
      location.hash = "#world";
    });
    const options = await scene.reader.open("options.html");
    expect(await paintedTexts(scene.page)).toContain("Olaf Scholz");
    // The reading is still known to be this tab's: a choice made elsewhere reaches the page.
    await press(options, "Paint names in the page");
    await expect.poll(() => paintedTexts(scene.page)).toEqual([]);
    await press(options, "Paint names in the page");
    await expect.poll(() => paintedTexts(scene.page)).toContain("Olaf Scholz");
    await options.close();
  });
});

describe("a page that cannot be read says why:", () => {
  const sentences: [what: string, address: () => string, sentence: string][] = [
    ["one of the browser's own", () => "chrome://version", "This page belongs to the browser."],
    ["a PDF", () => `${scene.origin}/leaflet`, "This is a PDF."],
    ["plain text", () => `${scene.origin}/notes`, "This is not a web page with text."],
    ["no story", () => `${scene.origin}/front`, "This page does not look like a news story."],
  ];

  it.each(sentences)("%s", async (_what, address, sentence) => {
    const tab = await scene.reader.browser.newPage();
    await tab.goto(address());
    expect(await words(await scene.click(tab))).toContain(sentence);
    await tab.close();
  });

  it("one for which the reader has not clicked", async () => {
    const page = await scene.visit("/sample", await scene.reader.browser.newPage());
    const view = await scene.reader.open("options.html");
    const tabId = await view.evaluate(async () => {
      const tabs = await (globalThis as unknown as { chrome: ExtensionApi }).chrome.tabs.query({});
      return tabs.at(-2)?.id;
    });
    await view.goto(`chrome-extension://${scene.reader.extensionId}/popup.html?tab=${tabId}`);
    await expect.poll(() => words(view)).toContain("Hitherto may not read this page yet.");
    expect(await paintedTexts(page)).toEqual([]);
  });
});

/** As much of the browser's interface as is used here. */
interface ExtensionApi {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  storage: { session: { set(items: object): Promise<void> } };
}
