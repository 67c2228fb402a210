/** The story's day decides what was said before it, and the reader has the last word on it. */
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addPack } from "#scripts/browser/reader.ts";
import { packSource } from "#test/sample-pack.ts";
import { packFile } from "./adding.ts";
import { lampStory } from "./newspaper.ts";
import { openScene, type Scene } from "./scene.ts";
import { entryOf, press, words } from "./views.ts";

/** Orlo Finch spoke on these days; the story is of 20 February 2031. */
const SAID = { first: "2030-12-01", second: "2031-02-10", third: "2031-04-01" };

describe("the day of a story", () => {
  let scene: Scene;
  let popup: Page;

  beforeAll(async () => {
    scene = await openScene({ "/dated": lampStory("2031-02-20"), "/undated": lampStory(null) });
    const options = await scene.reader.open("options.html");
    await addPack(options, packFile("harbours.json", packSource()));
    await options.close();
    await scene.visit("/dated");
    popup = await scene.click();
  });
  afterAll(() => scene?.close());

  it("parts what was said before from what was said since", async () => {
    expect((await entryOf(popup, "Orlo Finch")).days).toEqual([SAID.second]);
    await press(popup, "1 more before · 1 since");
    await press(popup, "Since then (1)");
    await expect
      .poll(async () => (await entryOf(popup, "Orlo Finch")).days)
      .toEqual([SAID.second, SAID.first, SAID.third]);
  });

  it("can be put right, and everything is sorted anew", async () => {
    await setDate(popup, "2030-12-15");
    await expect.poll(() => words(popup)).toContain("15 December 2030 · set by you");
    expect((await entryOf(popup, "Orlo Finch")).days[0]).toBe(SAID.first);
    expect(await words(popup)).toContain("Since then (2)");
  });

  it("stays as the reader set it when the popup is opened again", async () => {
    popup = await scene.click();
    expect(await words(popup)).toContain("15 December 2030 · set by you");
  });

  it("can be taken back to the page's own", async () => {
    await press(popup, "Edit date");
    await press(popup, "Use the page’s own date");
    await expect.poll(() => words(popup)).toContain("20 February 2031");
    expect(await words(popup)).not.toContain("set by you");
    expect((await entryOf(popup, "Orlo Finch")).days).toEqual([SAID.second]);
  });

  it("is asked for where the page states none", async () => {
    await scene.visit("/undated");
    popup = await scene.click();
    expect(await words(popup)).toContain(
      "No date found. Add it, and statements are sorted into before and after.",
    );
    expect(await words(popup)).toContain("Date of the story unknown");
    await press(popup, "Add date");
    await fillDate(popup, "2031-03-01");
    await expect.poll(() => words(popup)).toContain("1 March 2031");
    expect((await entryOf(popup, "Orlo Finch")).days[0]).toBe(SAID.second);
  });
});

async function setDate(popup: Page, day: string): Promise<void> {
  await press(popup, "Edit date");
  await fillDate(popup, day);
}

async function fillDate(popup: Page, day: string): Promise<void> {
  const input = (await popup.waitForSelector("input[type=date]")) as ElementHandle<HTMLInputElement>;
  // How a date is typed depends on the machine's language; its value does not.
  await input.evaluate((field, value) => {
    field.value = value;
  }, day);
  await press(popup, "Save");
}
