/** On a site that the reader chose to read always, a story is read as it is opened. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuildCopy, copyBuildForLoopback } from "#scripts/browser/build.ts";
import { paintedTexts } from "#scripts/browser/reader.ts";
import { FRONT_PAGE, RUTTE_STORY, SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene, stopWorker } from "./scene.ts";
import { isOn } from "./views.ts";

describe("a site that is always read", () => {
  let build: BuildCopy;
  let scene: Scene;

  beforeAll(async () => {
    build = copyBuildForLoopback("chrome-mv3");
    scene = await openScene(
      { "/sample": SAMPLE_STORY, "/rutte": RUTTE_STORY, "/front": FRONT_PAGE },
      { folder: build.folder },
    );
  });
  afterAll(async () => {
    await scene?.close();
    await build?.remove();
  });

  it("paints a story without a click, also when the worker was asleep", async () => {
    await scene.visit("/front");
    await stopWorker(scene);
    await scene.visit("/sample");
    await expect.poll(() => paintedTexts(scene.page)).toContain("Olaf Scholz");
  });

  it("reads a story that comes by a new address without loading", async () => {
    await scene.page.evaluate(async () => {
      const next = new DOMParser().parseFromString(await (await fetch("/rutte")).text(), "text/html");
      document.title = next.title;
      document.body.replaceWith(next.body);
      history.pushState({}, "", "/rutte");
    });
    await expect.poll(() => paintedTexts(scene.page)).toContain("Mark Rutte");
    expect(await paintedTexts(scene.page)).not.toContain("Olaf Scholz");
  });

  it("leaves a page alone that is no story", async () => {
    await scene.visit("/front");
    await longerThanReadingTakes();
    expect(await paintedTexts(scene.page)).toEqual([]);
  });

  it("is said to be one in the popup", async () => {
    await scene.visit("/rutte");
    const popup = await scene.click();
    expect(await isOn(popup, "Always on this site")).toBe(true);
  });
});

function longerThanReadingTakes(): Promise<void> {
  return new Promise((done) => setTimeout(done, 1000));
}
