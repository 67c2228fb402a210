/** The page is never changed: its HTML is the same, to the byte, before, during and after. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hoverName, paintedTexts } from "#scripts/browser/reader.ts";
import { openCard } from "./card.ts";
import { SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene } from "./scene.ts";
import { press } from "./views.ts";

/** The card's host, at the very end of the document, after the body. */
const CARD_HOST = /<hitherto-card [^>]*><\/hitherto-card>(?=<\/html>$)/;

describe("a page that is read", () => {
  let scene: Scene;
  let page: Page;
  let popup: Page;
  let before: string;
  let traces: Traces;

  beforeAll(async () => {
    scene = await openScene({ "/story": SAMPLE_STORY });
    page = await scene.visit("/story");
    before = await html(page);
    traces = await tracesIn(page);
    await watchBody(page);
  });
  afterAll(() => scene?.close());

  it("has the same HTML with its names painted", async () => {
    popup = await scene.click();
    expect((await paintedTexts(page)).length).toBeGreaterThan(0);
    expect(await underlineOfNames(page)).toBe("underline");
    expect(await html(page)).toBe(before);
  });

  it("has one element more while a card is open, outside its body", async () => {
    await hoverName(page, "Olaf Scholz");
    const during = await html(page);
    expect(during).toMatch(CARD_HOST);
    expect(during.replace(CARD_HOST, "")).toBe(before);
  });

  it("has the same HTML once the card is closed", async () => {
    await page.keyboard.press("Escape");
    expect(await html(page)).toBe(before);
  });

  it("has the same HTML after a jump to the next mention", async () => {
    await hoverName(page, "Sir Keir Starmer");
    const button = await (await openCard(page))?.button("Next mention");
    await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
    await expect.poll(() => page.$("hitherto-card")).toBeNull();
    await expect.poll(() => html(page)).toBe(before);
  });

  it("keeps nothing of Hitherto when the names are switched off", async () => {
    popup = await scene.click();
    await press(popup, "Paint names in the page");
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    await expect.poll(() => underlineOfNames(page)).toBe("none");
    expect(await html(page)).toBe(before);
    expect(await tracesIn(page)).toEqual(traces);
  });

  it("had no element, attribute or letter of its body changed at any time", async () => {
    expect(await page.evaluate(() => (window as Watched).changes)).toEqual([]);
  });
});

function html(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** What a script of the page could know Hitherto by. */
interface Traces {
  styleSheets: number;
  adopted: number;
  highlights: string[];
  customElement: boolean;
  globals: string[];
  attributes: number;
}

function tracesIn(page: Page): Promise<Traces> {
  return page.evaluate(() => ({
    styleSheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    customElement: customElements.get("hitherto-card") !== undefined,
    globals: Object.keys(window).filter((key) => key !== "changes"),
    attributes: document.documentElement.attributes.length,
  }));
}

function underlineOfNames(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body, "::highlight(hitherto)").textDecorationLine);
}

type Watched = Window & { changes?: string[] };

/** Keeps every change to the page from now on, save the card's host coming and going beside the body. */
function watchBody(page: Page): Promise<void> {
  return page.evaluate(() => {
    const changes: string[] = [];
    (window as Watched).changes = changes;
    new MutationObserver((records) => {
      const inside = records.filter(
        ({ type, target }) => type !== "childList" || target !== document.documentElement,
      );
      changes.push(
        ...inside
          .map(({ type, target }) => `${type} in ${target.nodeName}`)
          .filter((change) => !/HITHERTO-/.test(change)),
      );
    }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  });
}
