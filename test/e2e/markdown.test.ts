/** The reading leaves with the reader: as Markdown, on the clipboard, every claim with its source. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene } from "./scene.ts";
import { entryOf, press, words } from "./views.ts";

describe("copy as Markdown", () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene({ "/story": SAMPLE_STORY });
    await scene.visit("/story");
  });
  afterAll(() => scene?.close());

  it("puts the reading on the clipboard, with numbered sources", async () => {
    const popup = await scene.click();
    const { quotations, sources } = await entryOf(popup, "Olaf Scholz");
    await press(popup, "Copy as Markdown");
    await expect.poll(() => words(popup)).toContain("Copied");
    const markdown = await clipboard(scene);
    expect(markdown).toMatch(/^# \[Europe divided over troops for Ukraine after Paris talks\]\(http/);
    expect(markdown).toContain("The Harbour Gazette · 18 February 2025");
    const [line] = markdown.split("\n").filter((one) => one.includes(quotations[0] ?? "nothing was quoted"));
    const number = / \[(\d+)\]$/.exec(line ?? "")?.[1];
    const source = markdown.split("\n").find((one) => one.startsWith(`${number}. `));
    expect(source).toContain(`<${sources[0]?.href}>`);
  });
});

/** Reads the clipboard as a page may that the reader allowed to. */
async function clipboard({ reader, page, origin }: Scene): Promise<string> {
  await reader.browser.defaultBrowserContext().overridePermissions(origin, ["clipboard-read"]);
  await page.bringToFront();
  return await page.evaluate(() => navigator.clipboard.readText());
}
