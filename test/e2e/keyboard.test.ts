/** Everything can be done without a mouse, and read by a screen reader, in light and in dark. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paintedTexts } from "#scripts/browser/reader.ts";
import { violations } from "./accessibility.ts";
import { SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene } from "./scene.ts";
import { isOn, press, words } from "./views.ts";

let scene: Scene;

beforeAll(async () => {
  scene = await openScene({ "/story": SAMPLE_STORY });
  await scene.page.setViewport({ width: 900, height: 500 });
  await scene.visit("/story");
});
afterAll(() => scene?.close());

describe("the popup by keyboard", () => {
  let popup: Page;

  it("is reached with Tab in all its parts, and shows where the reader is", async () => {
    popup = await scene.click();
    const wanted = await popup.$$eval("button, a[href], summary, input", (all) =>
      all.map((_, place) => place),
    );
    const stops = await tabThrough(popup);
    expect(stops.map(({ place }) => place)).toEqual(wanted);
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
  });

  it("goes to a mention with Enter on a name", async () => {
    await tabTo(popup, "Donald Trump");
    await popup.keyboard.press("Enter");
    await expect.poll(() => scene.page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it("opens a plan's history with Enter", async () => {
    const fold = await tabTo(popup, /^for \d/);
    await popup.keyboard.press("Enter");
    await expect.poll(() => words(popup)).toContain("What happened");
    expect(fold).toBe("SUMMARY");
  });

  it("takes another date: Enter opens, the field has the focus, Enter on Cancel closes", async () => {
    await tabTo(popup, "Edit date");
    await popup.keyboard.press("Enter");
    await expect.poll(() => popup.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("date");
    await tabTo(popup, "Cancel");
    await popup.keyboard.press("Enter");
    await expect.poll(() => popup.$("input[type=date]")).toBeNull();
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe("Edit date");
  });

  it("copies with Enter", async () => {
    await tabTo(popup, "Copy as Markdown");
    await popup.keyboard.press("Enter");
    await expect.poll(() => words(popup)).toContain("Copied");
  });

  it("switches the names in the page off and on with Space", async () => {
    await tabTo(popup, "Paint names in the page");
    await popup.keyboard.press("Space");
    await expect.poll(() => isOn(popup, "Paint names in the page")).toBe(false);
    await expect.poll(() => paintedTexts(scene.page)).toEqual([]);
    await popup.keyboard.press("Space");
    await expect.poll(() => paintedTexts(scene.page)).toContain("Olaf Scholz");
  });

  it("opens the options with Enter", async () => {
    await tabTo(popup, "Options");
    // The popup closes with the key still down.
    await popup.keyboard.press("Enter").catch(() => undefined);
    const target = await scene.reader.browser.waitForTarget((one) => one.url().endsWith("options.html"));
    await (await target.page())?.close();
  });
});

describe.each(["Light", "Dark"])("axe-core finds nothing wrong, %s:", (appearance) => {
  it("in the options", async () => {
    const options = await scene.reader.open("options.html");
    await press(options, appearance);
    await expect.poll(() => isOn(options, appearance)).toBe(true);
    expect(await violations(options)).toEqual([]);
    await options.close();
  });

  it("in the popup with a reading, of each section one fold open", async () => {
    const popup = await scene.click();
    await popup.evaluate(() => {
      for (const section of document.querySelectorAll("section")) {
        const fold = section.querySelector("details");
        if (fold) fold.open = true;
      }
    });
    expect(await violations(popup)).toEqual([]);
  });

  it("in the popup over a page that cannot be read", async () => {
    const blank = await scene.reader.browser.newPage();
    expect(await violations(await scene.click(blank))).toEqual([]);
    await blank.close();
  });
});

interface Stop {
  /** Among all that can have the focus, in the order of the page. */
  place: number;
  tag: string;
  text: string;
  outlined: boolean;
}

/** Where the focus is now; null when it is nowhere. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const text = (element.innerText || element.closest("label")?.innerText || "").trim().split("\n")[0] ?? "";
    return {
      place: [...document.querySelectorAll("button, a[href], summary, input")].indexOf(element),
      tag: element.tagName,
      text: text.trim(),
      outlined: getComputedStyle(element).outlineStyle !== "none",
    };
  });
}

const MOST_STOPS = 200;

/** Presses Tab from the start of a page until it begins anew, and gives every stop. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (const _ of Array(MOST_STOPS)) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (!stop || stop.place === stops[0]?.place) break;
    stops.push(stop);
  }
  return stops;
}

/** Presses Tab until the focus is on what says this; gives its tag. */
async function tabTo(page: Page, wanted: string | RegExp): Promise<string> {
  for (const _ of Array(MOST_STOPS)) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop && (typeof wanted === "string" ? stop.text === wanted : wanted.test(stop.text))) return stop.tag;
  }
  throw new Error(`Tab does not reach "${wanted}".`);
}
