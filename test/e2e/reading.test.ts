/** Click, and see who is in the story and what they said before it. Between any two steps the worker is ended. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { hoverName, paintedTexts } from "#scripts/browser/reader.ts";
import { openCard } from "./card.ts";
import { SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene, stopWorker } from "./scene.ts";
import { entries, entryOf, press, words } from "./views.ts";

const PACK = "European security";
const STORY_DAY = "2025-02-18";

describe("reading a story", () => {
  let scene: Scene;
  let popup: Page;

  beforeAll(async () => {
    scene = await openScene({ "/story": SAMPLE_STORY });
    await scene.page.setViewport({ width: 900, height: 500 });
    await scene.visit("/story");
  });
  afterEach(() => stopWorker(scene));
  afterAll(() => scene?.close());

  it("paints nothing before the click", async () => {
    expect(await paintedTexts(scene.page)).toEqual([]);
  });

  it("paints the names in the story, and only there, at a click on the button", async () => {
    popup = await scene.click();
    const painted = await paintedTexts(scene.page);
    expect(painted).toEqual(
      expect.arrayContaining(["Sir Keir Starmer", "Sir Keir", "Olaf Scholz", "Mr Scholz"]),
    );
    // The navigation says "Live: Emmanuel Macron speaks", the footer names Viktor Orbán.
    expect(painted.filter((name) => name === "Emmanuel Macron")).toHaveLength(1);
    expect(painted).not.toContain("Viktor Orbán");
  });

  it("lists plans and people with what was said before the story's day, each with publisher and link", async () => {
    const all = await entries(popup);
    expect(all.filter(({ section }) => section === "Plans").length).toBeGreaterThan(0);
    const people = all.filter(({ section }) => section === "People and bodies");
    expect(people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Keir Starmer", "Olaf Scholz", "Dmitry Peskov"]),
    );
    for (const { name, days, quotations, sources } of people) {
      expect(
        days.every((day) => day < STORY_DAY),
        `${name}: ${days}`,
      ).toBe(true);
      expect(quotations.length, name).toBeGreaterThan(0);
      expect(sources[0]?.publisher, name).toBeTruthy();
      expect(sources[0]?.href, name).toMatch(/^https?:/);
    }
  });

  it("says on which day the story's own words were said before, with a link, and who else reported them", async () => {
    const text = await words(popup);
    expect(text).toContain(
      "wrong time to have this discussion now” , show in the page Said in these words on 17 Feb 2025, Anadolu",
    );
    expect(text).toContain("Said in these words on 17 Feb 2025, Ukrainska Pravda");
    const { sources } = await entryOf(popup, "Keir Starmer");
    expect(sources.map(({ publisher }) => publisher).join()).toContain("The Irish News / PA");
    expect(sources.every(({ href }) => href.startsWith("https://"))).toBe(true);
  });

  it("opens a card when the pointer rests on a name", async () => {
    await hoverName(scene.page, "Olaf Scholz");
    const card = await openCard(scene.page);
    expect(card?.words).toContain("Olaf Scholz");
    expect(card?.words).toContain("Said before");
    const [said] = (await entryOf(popup, "Olaf Scholz")).quotations;
    expect(card?.words).toContain(said);
  });

  it("keeps the card while the pointer travels into it", async () => {
    const card = await openCard(scene.page);
    if (!card) throw new Error("The card closed by itself.");
    await scene.page.mouse.move((card.box.left + card.box.right) / 2, (card.box.top + card.box.bottom) / 2, {
      steps: 12,
    });
    await longerThanAnyDelay();
    expect(await openCard(scene.page)).not.toBeNull();
  });

  it("closes the card with Escape", async () => {
    await scene.page.keyboard.press("Escape");
    expect(await openCard(scene.page)).toBeNull();
  });

  it("goes from the card to the next mention", async () => {
    await hoverName(scene.page, "Sir Keir Starmer");
    const card = await openCard(scene.page);
    const button = await card?.button("Next mention");
    if (!button) throw new Error("There is no card to press in.");
    await scene.page.mouse.click(button.x, button.y);
    await expect.poll(() => isInView(scene.page, "Sir Keir")).toBe(true);
    await expect.poll(() => isInView(scene.page, "Sir Keir Starmer")).toBe(false);
  });

  it("goes from a name in the popup to the mention", async () => {
    popup = await scene.click();
    await press(popup, "Donald Trump");
    await expect.poll(() => isInView(scene.page, "Donald Trump")).toBe(true);
    await press(popup, "Olaf Scholz");
    await expect.poll(() => isInView(scene.page, "Olaf Scholz")).toBe(true);
    await expect.poll(() => isInView(scene.page, "Donald Trump")).toBe(false);
  });

  it("takes the names off when their pack is switched off, and the popup says why", async () => {
    const options = await scene.reader.open("options.html");
    await press(options, PACK);
    await expect.poll(() => paintedTexts(scene.page)).toEqual([]);
    await options.close();
    popup = await scene.click();
    await expect.poll(() => words(popup)).toContain("No one from your packs is named in this story.");
    expect(await words(popup)).toContain("No pack is switched on.");
  });

  it("paints them again when the pack is switched on", async () => {
    const options = await scene.reader.open("options.html");
    await press(options, PACK);
    await expect.poll(() => paintedTexts(scene.page)).toContain("Olaf Scholz");
    await options.close();
    popup = await scene.click();
    expect((await entryOf(popup, "Olaf Scholz")).quotations.length).toBeGreaterThan(0);
  });
});

/** The card gives a pointer 300 ms to come back. */
function longerThanAnyDelay(): Promise<void> {
  return new Promise((done) => setTimeout(done, 700));
}

/** Tells whether the first place where this is painted stands within the window. */
function isInView(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get("hitherto") ?? [])] as Range[];
    const box = ranges
      .find((range) => range.toString().replace(/\s+/g, " ") === wanted)
      ?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, name);
}
