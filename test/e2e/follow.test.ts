/** A story that changes while it is read keeps its names in the right places. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paintedTexts } from "#scripts/browser/reader.ts";
import { SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene } from "./scene.ts";

/** Looks come at most every two seconds, and reading again takes a moment. */
const SOON = { timeout: 10_000, interval: 200 };

describe("a story that changes while it is read", () => {
  let scene: Scene;
  let page: Page;
  let painted: string[];

  beforeAll(async () => {
    scene = await openScene({ "/story": SAMPLE_STORY });
    page = await scene.visit("/story");
    await scene.click();
    await page.bringToFront();
    painted = await paintedTexts(page);
  });
  afterAll(() => scene?.close());

  it("has its names again after the page rendered it anew", async () => {
    await page.evaluate(() => {
      const article = document.querySelector("article");
      article?.replaceWith(article.cloneNode(true));
    });
    await expect.poll(() => paintedTexts(page), SOON).toEqual(painted);
  });

  it("has new names when more of it is loaded", async () => {
    await page.evaluate(() => {
      const more = document.createElement("p");
      more.textContent =
        "Viktor Orbán was not at the table either, and told reporters in Budapest that he had not been asked to come.";
      document.querySelector("article")?.append(more);
    });
    await expect.poll(() => paintedTexts(page), SOON).toContain("Viktor Orbán");
    expect((await paintedTexts(page)).slice(0, painted.length)).toEqual(painted);
  });

  it("keeps every other name when a paragraph goes", async () => {
    await page.evaluate(() => document.querySelector("article p:nth-of-type(2)")?.remove());
    await expect.poll(async () => (await paintedTexts(page)).includes("Sir Keir Starmer"), SOON).toBe(false);
    expect(await paintedTexts(page)).toContain("Pedro Sánchez");
  });
});
