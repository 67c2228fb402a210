/** Open a plan, and see who stood where on the story's day, how they came to it, and all of it over time. */
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./accessibility.ts";
import { SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene } from "./scene.ts";

const STORY_DAY = "2025-02-18";
const PLAN = "European reassurance force for Ukraine";

describe("a plan of the sample story", () => {
  let scene: Scene;
  let popup: Page;
  let plan: ElementHandle<Element>;
  let inPopup: { picture: number; room: number; rows: number; tooWide: boolean };

  beforeAll(async () => {
    scene = await openScene({ "/story": SAMPLE_STORY });
    await scene.visit("/story");
    const clicked = await scene.click();
    await openPlan(clicked);
    inPopup = await clicked.evaluate(() => ({
      picture: document.querySelector(".timeline svg")?.getBoundingClientRect().width ?? 0,
      room: document.querySelector(".timeline")?.getBoundingClientRect().width ?? 0,
      rows: document.querySelectorAll(".positions section li").length,
      tooWide: document.documentElement.scrollWidth > innerWidth,
    }));
    popup = await openAsPage(scene, clicked);
    plan = await openPlan(popup);
  });
  afterAll(() => scene?.close());

  it("opens to board and timeline in the popup itself, as wide as there is room", () => {
    expect(inPopup.rows).toBeGreaterThan(4);
    expect(inPopup.room).toBeGreaterThan(300);
    expect(Math.abs(inPopup.room - inPopup.picture)).toBeLessThanOrEqual(1);
    expect(inPopup.tooWide).toBe(false);
  });

  it("shows on its board what was said by the story's day, each with day, publisher and link", async () => {
    const board = await plan.evaluate((item) => {
      const open = [...item.querySelectorAll(".positions section > ul > li > .statement")];
      return open.map((figure) => ({
        words: figure.querySelector("blockquote, .told")?.textContent ?? "",
        day: figure.querySelector("time")?.dateTime ?? "",
        publisher: figure.querySelector("a")?.innerText ?? "",
        href: figure.querySelector("a")?.href ?? "",
      }));
    });
    expect(board.length).toBeGreaterThan(4);
    for (const { words, day, publisher, href } of board) {
      expect(words).toBeTruthy();
      expect(day <= STORY_DAY, day).toBe(true);
      expect(publisher).toBeTruthy();
      expect(href).toMatch(/^https?:/);
    }
    const titles = await plan.evaluate((item) =>
      [...item.querySelectorAll<HTMLElement>(".positions h4")].map(({ innerText }) => innerText),
    );
    expect(titles.map((title) => title.replace(/ \(.*/, ""))).toEqual([
      "For",
      "Conditional",
      "Against",
      "Neutral",
      "No stated position",
    ]);
  });

  it("has one row for those who speak for one body, and all of them in it", async () => {
    const row = await plan.evaluate((item) => {
      const rows = [...item.querySelectorAll<HTMLElement>(".positions section > ul > li")];
      return rows.find((each) => each.innerText.startsWith("Russia"))?.innerText ?? "";
    });
    expect(row).toContain("Sergei Lavrov");
    expect(row).toMatch(/The same from .*Maria Zakharova/);
  });

  it("tells how somebody moved, and opens to the words of each step", async () => {
    const fold = await foldOf(plan, "Moved: for 16 Jan 2025");
    expect(await fold.evaluate((summary) => (summary as HTMLElement).innerText)).toContain(
      "conditional 17 Feb 2025",
    );
    await press(fold);
    const steps = await fold.evaluate((summary) =>
      [...(summary.parentElement?.querySelectorAll<HTMLTimeElement>(":scope > .folded time") ?? [])].map(
        ({ dateTime }) => dateTime,
      ),
    );
    expect(steps).toEqual([...steps].sort());
    expect(steps).toContain("2025-01-16");
  });

  it("keeps what was said since then folded and by itself", async () => {
    const fold = await foldOf(plan, "Since then: ");
    await press(fold);
    const days = await fold.evaluate((summary) =>
      [...(summary.parentElement?.querySelectorAll(".since time") ?? [])].map(
        (time) => (time as HTMLTimeElement).dateTime,
      ),
    );
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day > STORY_DAY, day).toBe(true);
  });

  it("draws a picture that says to a screen reader what it shows", async () => {
    const tree = await popup.accessibility.snapshot({
      root: await within(plan, "svg"),
      interestingOnly: false,
    });
    expect(tree?.role).toMatch(/^(img|image)$/);
    expect(tree?.name).toMatch(
      new RegExp(`^Timeline of ${PLAN}, from .* This story is of 18 February 2025; `),
    );
  });

  it.each([300, 340, 400, 500, 600])(
    "fits a width of %i pixels, with no words over others",
    async (width) => {
      await popup.setViewport({ width, height: 900 });
      await popup.waitForFunction(
        () => {
          const svg = document.querySelector(".timeline svg");
          return svg && Math.abs(svg.getBoundingClientRect().right + 18 - innerWidth) < 6;
        },
        { polling: 50 },
      );
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await overlapsIn(await within(plan, "svg"))).toEqual([]);
    },
  );

  it("goes through it by keyboard, back from the story's day and on from it", async () => {
    const buttons = await plan.$$(".steps button");
    await buttons[0]?.focus();
    await popup.keyboard.press("Enter");
    expect((await chosen(plan)).day <= STORY_DAY).toBe(true);
    await popup.keyboard.press("Tab");
    await popup.keyboard.press("Enter");
    const later = await chosen(plan);
    expect(later.day > STORY_DAY).toBe(true);
    expect(later.words).toContain("Since then");
  });

  it("shows what is pressed in the picture", async () => {
    const mark = await within(plan, "path.mark");
    await press(mark);
    expect(await chosen(plan)).toMatchObject({ day: "2024-12-12" });
    expect((await chosen(plan)).words).toMatch(/^Event/);
  });

  it("is a table with rows and cells to a screen reader, however it is set", async () => {
    await press(await foldOf(plan, "All "));
    await plan.waitForSelector("table");
    const roles = await rolesIn(popup, await within(plan, "table"));
    const rows = await plan.$$eval("tbody tr", ({ length }) => length);
    expect(rows).toBeGreaterThan(100);
    expect(roles.get("row")).toBe(rows + 1);
    expect(roles.get("cell")).toBe((rows - 1) * 5 + 1);
    expect(roles.get("columnheader")).toBe(5);
  });

  it.each(["light", "dark"])(
    "has nothing that axe-core finds wrong, in %s colours, all folds open",
    async (scheme) => {
      await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await plan.evaluate((item) => {
        for (const summary of item.querySelectorAll<HTMLElement>("details details:not([open]) > summary"))
          summary.click();
      });
      expect(await violations(popup)).toEqual([]);
    },
  );
});

async function openPlan(page: Page): Promise<ElementHandle<Element>> {
  const plan = await planOf(page, PLAN);
  await press(await within(plan, "summary"));
  await page.waitForSelector(".timeline svg");
  return plan;
}

/** The popup as a page of its own, which may have any width. */
async function openAsPage({ reader }: Scene, clicked: Page): Promise<Page> {
  const tabId = await clicked.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(which: { active: boolean }): Promise<{ id?: number }[]> } };
    };
    const [tab] = await chrome.tabs.query({ active: true });
    return tab?.id;
  });
  const page = await reader.open(`popup.html?tab=${tabId}`);
  // A side panel gives the width; in a popup the page does.
  await page.addStyleTag({ content: ".popup { inline-size: auto !important; }" });
  await page.waitForSelector(".plan");
  return page;
}

async function planOf(page: Page, name: string): Promise<ElementHandle<Element>> {
  const found = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll(".plan")].find((item) => item.textContent?.startsWith(wanted)) ?? null,
    name,
  );
  const element = found.asElement();
  if (!element) throw new Error(`The popup lists no plan "${name}".`);
  return element as ElementHandle<Element>;
}

async function within(item: ElementHandle<Element>, selector: string): Promise<ElementHandle<Element>> {
  const found = await item.$(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Clicks with the mouse, out of the way of the popup's feet. */
async function press(element: ElementHandle<Element>): Promise<void> {
  await element.evaluate((one) => one.scrollIntoView({ block: "center" }));
  await element.click();
}

/** The first fold whose summary begins so. */
async function foldOf(item: ElementHandle<Element>, words: string): Promise<ElementHandle<Element>> {
  for (const summary of await item.$$("summary"))
    if (await summary.evaluate((one, wanted) => (one as HTMLElement).innerText.startsWith(wanted), words))
      return summary;
  throw new Error(`There is no fold "${words}".`);
}

function chosen(item: ElementHandle<Element>): Promise<{ day: string; words: string }> {
  return item.$eval("[aria-live]", (live) => ({
    day: live.querySelector("time")?.dateTime ?? "",
    words: (live as HTMLElement).innerText,
  }));
}

/** Words of a picture that stand on each other or beyond its edges. */
function overlapsIn(svg: ElementHandle<Element>): Promise<string[]> {
  return svg.evaluate((picture) => {
    const edge = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll("text")].map((text) => ({
      words: text.textContent ?? "",
      box: text.getBoundingClientRect(),
    }));
    const beyond = texts.filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1);
    const onEachOther = texts.filter(({ box }, index) =>
      texts
        .slice(index + 1)
        .some(
          ({ box: other }) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom - 2 &&
            other.top < box.bottom - 2,
        ),
    );
    return [...beyond, ...onEachOther].map(({ words }) => words);
  });
}

/** How many elements of each role the browser's own accessibility tree has beneath an element. */
async function rolesIn(page: Page, root: ElementHandle<Element>): Promise<Map<string, number>> {
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  const roles = new Map<string, number>();
  const waiting = tree ? [tree] : [];
  for (const node of waiting) {
    roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
    waiting.push(...(node.children ?? []));
  }
  return roles;
}
