/** Beside the page: it stays while one reads, and shows what was read of the tab in front, and of no other. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { paintedTexts, settled } from "#scripts/browser/reader.ts";
import { violations } from "./accessibility.ts";
import { FRONT_PAGE, RUTTE_STORY, SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene, stopWorker } from "./scene.ts";
import { control, press, words } from "./views.ts";

const SAMPLE_TITLE = "Europe divided over troops for Ukraine after Paris talks";
const RUTTE_TITLE = "Alliance chief keeps his counsel in Oslo";
const UNREAD = "This page has not been read.";

let scene: Scene;
let panel: Page;

/** The panel that the browser has beside its pages. */
async function realPanel(): Promise<Page> {
  const isPanel = (url: string) => url.endsWith("/sidepanel.html");
  const target = await scene.reader.browser.waitForTarget((one) => isPanel(one.url()), { timeout: 10_000 });
  return await target.asPage();
}

/** All words that were in the panel at any time since this was called. */
async function watchWords(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const look = () => seen.push(document.body.innerText);
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.join("\n"));
}

beforeAll(async () => {
  scene = await openScene({ "/sample": SAMPLE_STORY, "/rutte": RUTTE_STORY, "/front": FRONT_PAGE });
  await scene.page.setViewport({ width: 900, height: 500 });
  await scene.visit("/sample");
});
afterEach(() => stopWorker(scene));
afterAll(() => scene?.close());

describe("the browser's own side panel", () => {
  it("raises no warning at install", async () => {
    const options = await scene.reader.open("options.html");
    const warnings = await options.evaluate(async () => {
      const { management, runtime } = (globalThis as unknown as { chrome: ManifestApi }).chrome;
      return await management.getPermissionWarningsByManifest(JSON.stringify(runtime.getManifest()));
    });
    expect(warnings).toEqual([]);
    await options.close();
    await scene.page.bringToFront();
  });

  it("opens from the popup, which closes, and has the same reading", async () => {
    const popup = await scene.click();
    // The popup closes with the button still down.
    await press(popup, "Open beside the page").catch(() => undefined);
    panel = await realPanel();
    await settled(panel);
    expect(await words(panel)).toContain(SAMPLE_TITLE);
    await expect
      .poll(() => scene.reader.browser.targets().some((one) => one.url().endsWith("/popup.html")))
      .toBe(false);
  });

  it("follows to a tab that the reader never clicked on: it says so, and nothing is read there", async () => {
    const other = await scene.visit("/rutte", await scene.reader.browser.newPage());
    await expect.poll(() => words(panel)).toContain(UNREAD);
    expect(await words(panel)).toContain("click its button in the toolbar");
    expect(await words(panel)).not.toContain("Read this page");
    expect(await words(panel)).not.toContain("Scholz");
    expect(await paintedTexts(other)).toEqual([]);
  });

  it("shows that tab's reading once the reader has clicked there", async () => {
    const other = (await scene.reader.browser.pages()).find((one) => one.url().endsWith("/rutte"));
    await (await scene.click(other)).close();
    await expect.poll(() => words(panel)).toContain(RUTTE_TITLE);
    expect(await words(panel)).not.toContain("Olaf Scholz");
  });

  it("is back at the first tab's reading when that comes to the front", async () => {
    const seen = await watchWords(panel);
    await scene.page.bringToFront();
    await expect.poll(() => words(panel)).toContain(SAMPLE_TITLE);
    expect(await words(panel)).toContain("Olaf Scholz");
    expect(await seen()).not.toContain("Something went wrong");
  });

  it("never shows a story beside another page: the tab goes on, and it asks before it reads", async () => {
    await scene.visit("/rutte");
    await expect.poll(() => words(panel)).toContain(UNREAD);
    expect(await words(panel)).not.toContain("Scholz");
    // Not read by itself, though the reader's click still counts on this site.
    expect(await paintedTexts(scene.page)).toEqual([]);
  });

  it("reads the page when asked, where the reader's click still counts", async () => {
    await press(panel, "Read this page");
    await expect.poll(() => words(panel)).toContain(RUTTE_TITLE);
    await expect.poll(() => paintedTexts(scene.page)).toContain("Mark Rutte");
  });

  it("says why when the page it is asked to read is no story", async () => {
    await scene.visit("/front");
    await press(panel, "Read this page");
    await expect.poll(() => words(panel)).toContain("This page does not look like a news story.");
  });

  it("asks again when only the address changed, and not when only the place in the page did", async () => {
    await scene.visit("/sample");
    await press(panel, "Read this page");
    await expect.poll(() => words(panel)).toContain(SAMPLE_TITLE);
    const seen = await watchWords(panel);
    await scene.page.evaluate(() => {
      location.hash = "#world";
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(await words(panel)).toContain(SAMPLE_TITLE);
    expect(await seen()).not.toContain(UNREAD);
    await scene.page.evaluate(() => history.pushState({}, "", "/another-story"));
    await expect.poll(() => words(panel)).toContain(UNREAD);
  });

  it("knows the browser's own pages for what they are", async () => {
    const blank = await scene.reader.browser.newPage();
    await blank.goto("chrome://version");
    await expect.poll(() => words(panel)).toContain(UNREAD);
    await blank.close();
  });
});

describe("a quotation in the panel", () => {
  const QUOTED = "It is completely premature";

  /** Tells whether the story's quotation stands within the window. */
  const inView = () =>
    scene.page.evaluate((words) => {
      const walker = document.createTreeWalker(document.querySelector("article") ?? document.body, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(words) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }
      return null;
    }, QUOTED);

  const pressQuotation = async () => {
    await panel.evaluate((words) => {
      const all = [...document.querySelectorAll<HTMLElement>("button.quotation")];
      all.find((one) => one.innerText.includes(words))?.click();
    }, QUOTED);
  };

  beforeAll(async () => {
    await scene.visit("/sample");
    await scene.page.bringToFront();
    await press(panel, "Read this page");
    await control(panel, "Olaf Scholz");
  });

  it("scrolls the page to where it stands, and flashes it", async () => {
    expect(await inView()).toBe(false);
    await pressQuotation();
    await expect.poll(inView).toBe(true);
    await expect.poll(() => scene.page.$("hitherto-flash")).not.toBeNull();
  });

  it("finds it also after the page was rendered anew, at once", async () => {
    await scene.page.evaluate(() => scrollTo(0, 0));
    await expect.poll(inView).toBe(false);
    await scene.page.evaluate(() => {
      const article = document.querySelector("article");
      const first = document.createElement("p");
      first.textContent =
        "This story was updated with a new first paragraph, which moves all that follows further down than it was before.";
      const copy = article?.cloneNode(true) as HTMLElement;
      copy.querySelector("p")?.before(first);
      article?.replaceWith(copy);
    });
    await pressQuotation();
    await expect.poll(inView).toBe(true);
  });

  it("says so when the page no longer has the words", async () => {
    await scene.page.evaluate((words) => {
      for (const one of document.querySelectorAll("p")) if (one.innerText.includes(words)) one.remove();
    }, QUOTED);
    await pressQuotation();
    await expect.poll(() => words(panel)).toContain("The page no longer has these words.");
  });
});

describe.each(["light", "dark"])("axe-core finds nothing wrong with the panel, %s:", (scheme) => {
  it("with a reading and the forms to take away, and without", async () => {
    await scene.visit("/sample");
    await scene.page.bringToFront();
    await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await expect.poll(() => words(panel)).toContain(UNREAD);
    expect(await violations(panel)).toEqual([]);
    await press(panel, "Read this page");
    await press(panel, "More forms");
    expect(await violations(panel)).toEqual([]);
  });
});

interface ManifestApi {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  runtime: { getManifest(): unknown };
}
