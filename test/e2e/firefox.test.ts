/** The same in Firefox. Its toolbar cannot be clicked by a script, so a site that is always read stands in for the click. */
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuildCopy, copyBuildForLoopback } from "#scripts/browser/build.ts";
import { findFirefox } from "#scripts/browser/find.ts";
import { paintedTexts } from "#scripts/browser/reader.ts";
import { type Site, serve } from "#scripts/browser/site.ts";
import { SAMPLE_STORY } from "./newspaper.ts";

const firefox = findFirefox();
if (!firefox) console.log("Skipped: there is no Firefox on this machine to read the sample story with.");

describe.skipIf(!firefox)("in Firefox", () => {
  let build: BuildCopy;
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    build = copyBuildForLoopback("firefox-mv3");
    site = await serve((path) => (path === "/story" ? SAMPLE_STORY : null));
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefox ?? "",
      headless: true,
      enableExtensions: true,
    });
    await browser.installExtension(build.folder);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await build?.remove();
  });

  it("paints the names in a story and leaves its HTML as it was", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/story`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await expect
      .poll(() => paintedTexts(page))
      .toEqual(expect.arrayContaining(["Sir Keir Starmer", "Olaf Scholz", "Mr Scholz"]));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
