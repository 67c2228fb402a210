/** Takes the pictures in docs/pictures: popup, plans, panel, card and options as they are, on the sample story. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page, ScreenshotClip } from "puppeteer-core";
import { needBuild } from "./browser/build.ts";
import { openChromium, type ReaderBrowser } from "./browser/chromium.ts";
import { needChromium } from "./browser/find.ts";
import { hoverName, settled } from "./browser/reader.ts";
import { serve } from "./browser/site.ts";
import { takePlans } from "./pictures/take-plans.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const story = join(root, "samples", "story.html");
const folder = join(root, "docs", "pictures");

/** A little sharper than plain screens, and still small files. */
const SCALE = 1.15;
/** As wide as the popup is in a browser. */
const POPUP_WIDTH = 400;
/** People to show whole in the popup's picture. */
const PEOPLE = 2;
const PAGE_WIDTH = 660;
/** Room left around what a picture is about, in CSS pixels. */
const MARGIN = 14;

const PANEL_HEIGHT = 860;

/** A browser lets no popup be this high; opened as a page of its own it shows plans and people in one picture. Gives its address. */
async function takePopup(reader: ReaderBrowser, tabId: number): Promise<string> {
  const address = `popup.html?tab=${tabId}`;
  const popup = await reader.open(address);
  await inColours(popup, "light");
  await popup.setViewport({ width: POPUP_WIDTH, height: 600, deviceScaleFactor: SCALE });
  await settled(popup);
  const height = await popup.evaluate((people) => {
    const entries = document.querySelectorAll("[aria-labelledby=people] .entry");
    const feet = document.querySelector(".feet");
    return (
      (entries[people]?.getBoundingClientRect().top ?? 600) + (feet?.getBoundingClientRect().height ?? 0)
    );
  }, PEOPLE);
  await popup.setViewport({ width: POPUP_WIDTH, height: Math.floor(height), deviceScaleFactor: SCALE });
  await save(popup, "popup");
  return address;
}

/** The panel as a page of its own, with the ways to take a reading away open. */
async function takePanel(reader: ReaderBrowser, tabId: number): Promise<void> {
  const panel = await reader.open(`sidepanel.html?tab=${tabId}`);
  await panel.setViewport({ width: POPUP_WIDTH, height: PANEL_HEIGHT, deviceScaleFactor: SCALE });
  await settled(panel);
  await panel.click("button[aria-controls=forms]");
  await panel.evaluate(() => document.querySelector("[aria-labelledby=people]")?.scrollIntoView());
  for (const colours of ["light", "dark"] as const) {
    await inColours(panel, colours);
    await save(panel, colours === "light" ? "panel" : "panel-dark");
  }
}

/** Clicks the toolbar button on a page; gives the tab that was read. */
async function readPage(reader: ReaderBrowser, page: Page): Promise<number> {
  const popup = await reader.click(page);
  await settled(popup);
  return await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    const [tab] = await chrome.tabs.query({ active: true });
    if (tab?.id === undefined) throw new Error("There is no tab to take a picture of.");
    return tab.id;
  });
}

interface Tabs {
  query(which: { active: boolean }): Promise<{ id?: number }[]>;
}

async function takeCard(page: Page): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width: PAGE_WIDTH, height: 800, deviceScaleFactor: SCALE });
  await inColours(page, "light");
  await hoverName(page, "Olaf Scholz");
  const { top, bottom } = await page.evaluate(() => ({
    top: document.querySelector("article .meta + p")?.getBoundingClientRect().top ?? 0,
    bottom: document.querySelector("hitherto-card")?.getBoundingClientRect().bottom ?? 0,
  }));
  const height = bottom - top + 2 * MARGIN;
  await save(page, "card", { x: 0, y: top - MARGIN, width: PAGE_WIDTH, height });
}

async function takeOptions(reader: ReaderBrowser): Promise<void> {
  const options = await reader.open("options.html");
  await inColours(options, "light");
  await options.setViewport({ width: PAGE_WIDTH, height: 900, deviceScaleFactor: 1 });
  await options.waitForSelector(".pack");
  const bottom = await options.evaluate(
    () => document.querySelector("[aria-labelledby=look]")?.getBoundingClientRect().bottom ?? 0,
  );
  await save(options, "options", { x: 0, y: MARGIN, width: PAGE_WIDTH, height: bottom + MARGIN });
}

async function inColours(page: Page, colours: "light" | "dark"): Promise<void> {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: colours }]);
}

async function save(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), ...(clip ? { clip } : {}) });
}

async function main(): Promise<void> {
  needChromium();
  mkdirSync(folder, { recursive: true });
  const site = await serve((path) => (path === "/story.html" ? { body: readFileSync(story) } : null));
  const reader = await openChromium(needBuild("chrome-mv3"));
  try {
    const [blank] = await reader.browser.pages();
    const page = blank ?? (await reader.browser.newPage());
    await page.goto(`${site.origin}/story.html`);
    const tabId = await readPage(reader, page);
    const popup = await takePopup(reader, tabId);
    await takePlans(reader, popup, folder);
    await takePanel(reader, tabId);
    await takeCard(page);
    await takeOptions(reader);
    process.stderr.write(`The pictures are in ${folder}\n`);
  } finally {
    await reader.close().catch(() => undefined);
    await site.close();
  }
}

await main();
