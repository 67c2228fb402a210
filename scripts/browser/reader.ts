/** What a reader does with the mouse, for the pictures and the browser tests. */
import type { ElementHandle, Page } from "puppeteer-core";

const PATIENCE_MS = 10_000;

/** Waits until a popup has left its loading state. */
export async function settled(popup: Page): Promise<void> {
  await popup.waitForFunction(
    () =>
      document.querySelector("h1, h2") !== null && !document.body.innerText.includes("Reading this story"),
    { timeout: PATIENCE_MS },
  );
}

/** Gives the texts painted in a page, in order. */
export function paintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("hitherto") ?? [])].map((range) =>
      (range as Range).toString().replace(/\s+/g, " "),
    ),
  );
}

/** Moves the pointer to the first place where a text is painted, as a hand would, and waits for the card. */
export async function hoverName(page: Page, name: string): Promise<void> {
  const { x, y } = await placeOf(page, name);
  await page.mouse.move(Math.max(0, x - 160), y + 60);
  await page.mouse.move(x, y, { steps: 8 });
  await page.waitForSelector("hitherto-card", { timeout: PATIENCE_MS });
  await new Promise((drawn) => setTimeout(drawn, 150));
}

/** Gives the middle of the first place where a text is painted, scrolled into view (CSS pixels of the window). */
export function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get("hitherto") ?? [])] as Range[];
    const range = ranges.find((one) => one.toString().replace(/\s+/g, " ") === wanted);
    if (!range) throw new Error(`"${wanted}" is not painted in the page.`);
    range.startContainer.parentElement?.scrollIntoView({ block: "center" });
    const [box] = range.getClientRects();
    if (!box) throw new Error(`"${wanted}" is not visible in the page.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, name);
}

/** Adds a pack from a file on the options page and waits for the answer, which is on the page then. */
export async function addPack(options: Page, file: string): Promise<void> {
  const input = (await options.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  const answered = () => /\bAdded\b|was not added/.test(document.body.innerText);
  await options.waitForFunction(answered, { timeout: PATIENCE_MS, polling: 50 });
}
