/** The extension's own pages as a reader sees and uses them: by their words. */
import type { ElementHandle, Page } from "puppeteer-core";

/** Gives all visible words of a page, on one line. */
export async function words(page: Page): Promise<string> {
  return (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, " ");
}

const PATIENCE_MS = 10_000;

/** Finds the button, link, label or fold whose first line says `text`; waits until it is there. */
export async function control(page: Page, text: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>("button, summary, a[href], label")];
      return all.find((one) => one.innerText.trim().split("\n")[0]?.trim() === wanted) ?? null;
    },
    // Not by frames: a tab behind another draws none.
    { timeout: PATIENCE_MS, polling: 50 },
    text,
  );
  const element = found.asElement();
  if (!element) throw new Error(`There is nothing to press that says "${text}".`);
  return element as ElementHandle<Element>;
}

/** Presses what says `text`, with the mouse, once it is scrolled to where nothing stands before it. */
export async function press(page: Page, text: string): Promise<void> {
  const element = await control(page, text);
  await element.evaluate((one) => one.scrollIntoView({ block: "center" }));
  await element.click();
}

/** Tells whether the checkbox with these words is on. */
export async function isOn(page: Page, text: string): Promise<boolean> {
  return await (await control(page, text)).evaluate(
    (label) => label.querySelector<HTMLInputElement>("input")?.checked === true,
  );
}

/** One person, body or plan of the popup, with what is openly shown under it. */
export interface Entry {
  section: string;
  name: string;
  /** ISO, of all that is shown. */
  days: string[];
  quotations: string[];
  sources: { publisher: string; href: string }[];
}

/** Gives the popup's entries in order. */
export function entries(popup: Page): Promise<Entry[]> {
  return popup.evaluate(() => {
    const firstLine = (element: Element | null) =>
      (element as HTMLElement | null)?.innerText.trim().split("\n")[0] ?? "";
    return [...document.querySelectorAll("li:has(> * h3), li:has(> h3)")].map((item) => ({
      section: firstLine(item.closest("section")?.querySelector("h2") ?? null),
      name: firstLine(item.querySelector("h3")).trim(),
      days: [...item.querySelectorAll("time")].map(({ dateTime }) => dateTime),
      quotations: [...item.querySelectorAll("blockquote")].map(({ innerText }) => innerText),
      sources: [...item.querySelectorAll("a")].map((link) => ({
        publisher: firstLine(link),
        href: link.href,
      })),
    }));
  });
}

/** Gives the popup's entry with this name. */
export async function entryOf(popup: Page, name: string): Promise<Entry> {
  const entry = (await entries(popup)).find((one) => one.name === name);
  if (!entry) throw new Error(`The popup does not list "${name}".`);
  return entry;
}
