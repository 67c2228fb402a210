/** The sources and the looks are the reader's, and stay as the reader set them. */
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuildCopy, copyBuild } from "#scripts/browser/build.ts";
import { addPack, paintedTexts } from "#scripts/browser/reader.ts";
import { packSource } from "#test/sample-pack.ts";
import { packFile, packTitles } from "./adding.ts";
import { lampStory } from "./newspaper.ts";
import { openScene, type Scene } from "./scene.ts";
import { control, isOn, press, words } from "./views.ts";

const ADDED = "Harbour affairs";
const BUNDLED = "European security";

describe("options", () => {
  const profile = mkdtempSync(join(tmpdir(), "hitherto-profile-"));
  let build: BuildCopy;
  let scene: Scene;
  let options: Page;

  const start = async () => {
    scene = await openScene({ "/story": lampStory() }, { folder: build.folder, profile });
    await scene.visit("/story");
    options = await scene.reader.open("options.html");
    await control(options, BUNDLED);
  };

  beforeAll(async () => {
    build = copyBuild("chrome-mv3");
    await start();
  });
  afterAll(async () => {
    await scene?.close();
    await build?.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it("refuse a pack that is not right, and say what is wrong and where", async () => {
    const wrong = packSource();
    const [person] = wrong.persons ?? [];
    const source = {
      ...wrong,
      persons: [{ ...person, birth_date: "last spring" }],
      memberships: [{ role: "Leader" }],
    };
    await addPack(options, packFile("wrong.json", source));
    const said = await words(options);
    expect(said).toContain("wrong.json was not added.");
    expect(said).toContain('$.persons[0].birth_date: found "last spring", expected an ISO date');
    expect(said).toContain("$.memberships[0].person_id: found nothing, expected");
    expect(await packTitles(options)).toEqual([BUNDLED]);
  });

  it("take a pack from a file, and its people are painted", async () => {
    await scene.click();
    expect(await paintedTexts(scene.page)).toEqual([]);
    await options.bringToFront();
    await addPack(options, packFile("harbours.json", packSource()));
    await expect.poll(() => words(options)).toContain(`Added ${ADDED}.`);
    await expect.poll(async () => (await packTitles(options)).sort()).toEqual([BUNDLED, ADDED].sort());
    await expect
      .poll(() => paintedTexts(scene.page))
      .toEqual(expect.arrayContaining(["Sir Orlo Finch", "Tove Ræd", "Sir Orlo"]));
  });

  it("put the packs in the reader's order", async () => {
    const before = await packTitles(options);
    await (await lastButton(options, "Move up")).click();
    await expect.poll(() => packTitles(options)).toEqual(before.toReversed());
    await (await lastButton(options, "Move up")).click();
    await expect.poll(() => packTitles(options)).toEqual(before);
  });

  it("set how it looks, here and in the page", async () => {
    await press(options, "Dark");
    await press(options, "Wavy");
    await expect.poll(() => options.evaluate(() => document.documentElement.dataset.appearance)).toBe("dark");
    await expect
      .poll(() =>
        scene.page.evaluate(
          () => getComputedStyle(document.body, "::highlight(hitherto)").textDecorationStyle,
        ),
      )
      .toBe("wavy");
  });

  it("survive the end of the browser and an update of the extension", async () => {
    await press(options, BUNDLED);
    await expect.poll(() => isOn(options, BUNDLED)).toBe(false);
    const order = await packTitles(options);
    await scene.close();
    build.change({ version: "9.9.9" });
    await start();
    expect(await packTitles(options)).toEqual(order);
    expect(await isOn(options, ADDED)).toBe(true);
    expect(await isOn(options, BUNDLED)).toBe(false);
    expect(await isOn(options, "Dark")).toBe(true);
    expect(await isOn(options, "Wavy")).toBe(true);
    await scene.click();
    await expect.poll(() => paintedTexts(scene.page)).toContain("Sir Orlo Finch");
  });

  it("are read as version 1 wrote them", async () => {
    await options.bringToFront();
    await options.evaluate(async (stored) => {
      await (globalThis as unknown as { chrome: StorageApi }).chrome.storage.local.set(stored);
    }, VERSION_1);
    await options.reload();
    await control(options, BUNDLED);
    expect(await packTitles(options)).toEqual([BUNDLED, ADDED]);
    expect(await isOn(options, ADDED)).toBe(false);
    expect(await isOn(options, "Light")).toBe(true);
    expect(await isOn(options, "Solid")).toBe(true);
    expect(await isOn(options, "Paint names in the page")).toBe(false);
  });

  it("remove a pack that was added, after asking once more", async () => {
    await press(options, "Remove");
    await press(options, "Remove it");
    await expect.poll(() => packTitles(options)).toEqual([BUNDLED]);
  });
});

/** What version 0.1.0 of the extension kept. */
const VERSION_1 = {
  settings: {
    packs: [
      { id: "european-security", enabled: true },
      { id: "harbours", enabled: false },
    ],
    appearance: "light",
    underline: "solid",
    paint: false,
  },
  settings$: { v: 1 },
};

interface StorageApi {
  storage: { local: { set(items: object): Promise<void> } };
}

async function lastButton(page: Page, text: string): Promise<ElementHandle> {
  const buttons = await page.$$("button");
  for (const button of buttons.reverse())
    if ((await button.evaluate(({ innerText }) => innerText)).startsWith(text)) return button;
  throw new Error(`There is no button "${text}".`);
}
