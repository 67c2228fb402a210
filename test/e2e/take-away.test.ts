/** The reading leaves with the reader: as a file or on the clipboard, in three forms, and one statement as a line. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene, stopWorker } from "./scene.ts";
import { entryOf, press, words } from "./views.ts";

const NAME = "2025-02-18-europe-divided-over-troops-for-ukraine-after-paris-talks";

let scene: Scene;
let popup: Page;
let folder: string;

/** Presses what is called so, by its accessible name: several forms have a button that says "Save". */
async function pressNamed(name: string): Promise<void> {
  const button = await popup.waitForSelector(`aria/${name}[role="button"]`);
  await button?.click();
}

/** Gives the text of a file that was saved, once it is there whole. */
async function saved(file: string): Promise<string> {
  await expect.poll(() => readdirSync(folder)).toContain(file);
  return readFileSync(join(folder, file), "utf8");
}

async function clipboard(): Promise<string> {
  await scene.reader.browser.defaultBrowserContext().overridePermissions(scene.origin, ["clipboard-read"]);
  await scene.page.bringToFront();
  return await scene.page.evaluate(() => navigator.clipboard.readText());
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hitherto-saved-"));
  scene = await openScene({ "/story": SAMPLE_STORY });
  const tools = await scene.reader.browser.target().createCDPSession();
  await tools.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await scene.visit("/story");
  popup = await scene.click();
  await press(popup, "More forms");
});
afterEach(() => stopWorker(scene));
afterAll(async () => {
  await scene?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe("a file", () => {
  it("of JSON has the reading in the shape that the command line promises", async () => {
    await pressNamed("Save as JSON");
    await expect.poll(() => words(popup)).toContain("Saving");
    const reading = JSON.parse(await saved(`${NAME}.json`));
    expect(Object.keys(reading)).toEqual(["id", "article", "mentions", "quotations", "context"]);
    for (const { start, end, surface } of reading.mentions)
      expect(reading.article.text.slice(start, end).replace(/\s+/g, " ")).toBe(surface);
    expect(reading.mentions.some(({ wikidata }: { wikidata: string }) => wikidata?.startsWith("Q"))).toBe(
      true,
    );
  });

  it("of Web annotations has each on the words it is about", async () => {
    await pressNamed("Save as Web annotations");
    const collection = JSON.parse(await saved(`${NAME}.annotations.jsonld`));
    const { article } = JSON.parse(readFileSync(join(folder, `${NAME}.json`), "utf8"));
    expect(collection["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(collection.first.items.length).toBe(collection.total);
    for (const { target } of collection.first.items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect([...article.text].slice(start, end).join("")).toBe(exact);
      expect(article.text).toContain(prefix + exact + suffix);
    }
  });

  it("of Markdown is what is copied", async () => {
    await pressNamed("Save as Markdown");
    const file = await saved(`${NAME}.md`);
    await press(popup, "Copy as Markdown");
    // Another window in front would keep it from the clipboard.
    await expect.poll(() => words(popup)).toContain("Copied");
    expect((await clipboard()).replaceAll("\r\n", "\n")).toBe(file);
  });
});

describe("one statement", () => {
  it("is copied as a line: who, when, the words, and a link to them", async () => {
    popup = await scene.click();
    const { quotations, sources } = await entryOf(popup, "Olaf Scholz");
    await popup.evaluate(() => {
      const all = [...document.querySelectorAll("li.entry")] as HTMLElement[];
      const entry = all.find((one) => one.innerText.startsWith("Olaf Scholz"));
      entry?.querySelector<HTMLElement>("button.cite")?.setAttribute("id", "cite");
    });
    await popup.click("#cite");
    await expect.poll(() => words(popup)).toContain("Copied");
    const line = await clipboard();
    expect(line).toMatch(/^Olaf Scholz, .+ 20\d\d: /);
    expect(line).toContain(quotations[0]);
    expect(line).toContain(sources[0]?.href.split("#")[0]);
    expect(line).not.toContain("\n");
  });
});
