/** Pictures of what a plan opens to in the popup, in light and dark colours. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { ReaderBrowser } from "../browser/chromium.ts";
import { settled } from "../browser/reader.ts";

/** One plan with much over time, and one whose board is short enough to be seen whole. */
const SUBJECTS = [
  { name: "timeline", plan: "European reassurance force", part: ".timeline" },
  { name: "board", plan: "American security guarantee", part: ".positions" },
];
const SCHEMES = [
  { scheme: "light", ending: "" },
  { scheme: "dark", ending: "-dark" },
];
/** As wide as the popup is in a browser. */
const WIDTH = 400;
const SCALE = 1.15;
/** Room left around what a picture is about, in CSS pixels: less than there is to what stands next. */
const MARGIN = 8;

/** Takes the pictures of board and timeline; `address` is the popup's as a page of its own, over the sample story. */
export async function takePlans(reader: ReaderBrowser, address: string, folder: string): Promise<void> {
  for (const { name, plan, part } of SUBJECTS)
    for (const { scheme, ending } of SCHEMES) {
      const popup = await reader.open(address);
      await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await popup.setViewport({ width: WIDTH, height: 900, deviceScaleFactor: SCALE });
      await settled(popup);
      const box = await boxOf(popup, plan, part);
      const clip = { x: 0, y: box.top - MARGIN, width: WIDTH, height: box.bottom - box.top + 2 * MARGIN };
      const path = join(folder, `${name}${ending}.png`) as `${string}.png`;
      await popup.screenshot({ path, clip, captureBeyondViewport: true });
      await popup.close();
    }
}

/** Opens a plan and gives where a part of it stands, in CSS pixels from the top of the page. */
async function boxOf(popup: Page, plan: string, part: string): Promise<{ top: number; bottom: number }> {
  await popup.waitForSelector(".plan");
  await popup.evaluate((wanted) => {
    const item = [...document.querySelectorAll(".plan")].find((one) => one.textContent?.startsWith(wanted));
    item?.querySelector<HTMLElement>("summary")?.click();
  }, plan);
  // The timeline comes a moment later and moves down what stands below it.
  await popup.waitForSelector(".timeline svg");
  await popup.waitForSelector(part);
  return await popup.evaluate((selector) => {
    // What stays in sight at the window's foot would stand in the middle of a longer picture.
    const feet = document.querySelector<HTMLElement>(".feet");
    if (feet) feet.style.position = "static";
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return { top: (box?.top ?? 0) + scrollY, bottom: (box?.bottom ?? 0) + scrollY };
  }, part);
}
