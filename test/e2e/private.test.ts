/** In a private window nothing goes into the reader's record, and nothing comes out of it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addPack } from "#scripts/browser/reader.ts";
import { packSource } from "#test/sample-pack.ts";
import { packFile } from "./adding.ts";
import { allowInPrivate, visitPrivately } from "./private-window.ts";
import { countKept } from "./record-count.ts";
import { RECORD_STORIES } from "./record-stories.ts";
import { openScene, type Scene, stopWorker } from "./scene.ts";
import { entryOf, press, words } from "./views.ts";

describe("a private window", () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene(RECORD_STORIES);
    await allowInPrivate(scene);
    const options = await scene.reader.open("options.html");
    await addPack(options, packFile("harbours.json", packSource({ statements: [], proposals: [] })));
    await options.close();
  });
  afterAll(() => scene?.close());

  it("does not stand in the way of the record in another", async () => {
    await scene.visit("/first");
    const popup = await scene.click();
    await press(popup, "Keep a record of my reading");
    await expect.poll(() => countKept(popup)).toBe(2);
    await popup.close();
  });

  it("shows nothing of the record and adds nothing to it", async () => {
    const page = await visitPrivately(scene, "/second");
    const popup = await scene.click(page);
    expect(await words(popup)).toContain("The cost of the lamps");
    await expect.poll(() => words(popup)).toContain("This is a private window: nothing of it goes into");
    expect(await words(popup)).not.toContain("From your reading");
    // As long as it takes elsewhere, and longer.
    await new Promise((wait) => setTimeout(wait, 1000));
    expect(await countKept(popup)).toBe(2);
    await popup.close();
    await page.close();
  });

  it("leaves the record as it was for other windows", async () => {
    await stopWorker(scene);
    await scene.visit("/third");
    const popup = await scene.click();
    await popup.waitForSelector(".record");
    expect((await entryOf(popup, "Orlo Finch")).quotations).toEqual([
      "“The lamps will burn until the last boat is home”",
    ]);
  });
});
