/** A story is gone from the panel the moment its page is gone, also where the next page takes long to load. */
import { createServer, type Server } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type BuildCopy, copyBuildForLoopback } from "#scripts/browser/build.ts";
import { RUTTE_STORY, SAMPLE_STORY } from "./newspaper.ts";
import { openScene, type Scene, stopWorker } from "./scene.ts";
import { control, words } from "./views.ts";

const SAMPLE_TITLE = "Europe divided over troops for Ukraine after Paris talks";
const RUTTE_TITLE = "Alliance chief keeps his counsel in Oslo";
const UNREAD = "This page has not been read.";

/** Takes connections and never answers: what is asked of it is never loaded. */
async function silence(): Promise<{ server: Server; address: string }> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("There is no port to be silent on.");
  return { server, address: `http://127.0.0.1:${address.port}/picture` };
}

/** Opens the panel as a page of its own that begins with the first tab, and leaves that in front. */
async function openPanel(scene: Scene): Promise<Page> {
  const options = await scene.reader.open("options.html");
  const tabId = await options.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return (await tabs.query({ index: 0 }))[0]?.id;
  });
  await options.goto(`chrome-extension://${scene.reader.extensionId}/sidepanel.html?tab=${tabId}`);
  await scene.page.bringToFront();
  return options;
}

/** Presses a button in a tab behind another, where a mouse would not reach it. */
async function pressBehind(page: Page, text: string): Promise<void> {
  await (await control(page, text)).evaluate((button) => (button as HTMLElement).click());
}

describe("where the reader has to ask", () => {
  let scene: Scene;
  let panel: Page;
  let silent: Server;

  beforeAll(async () => {
    const { server, address } = await silence();
    silent = server;
    const slow = `<!doctype html><title>Slow</title><p>A page whose picture never comes.<img src="${address}" alt="">`;
    scene = await openScene({ "/sample": SAMPLE_STORY, "/rutte": RUTTE_STORY, "/slow": { body: slow } });
    await scene.visit("/sample");
    await (await scene.click()).close();
    panel = await openPanel(scene);
  });
  afterEach(() => stopWorker(scene));
  afterAll(async () => {
    silent?.close();
    await scene?.close();
  });

  it("the old story goes though the new page is still loading", async () => {
    await expect.poll(() => words(panel)).toContain(SAMPLE_TITLE);
    await scene.page.goto(`${scene.origin}/slow`, { waitUntil: "domcontentloaded" });
    await expect.poll(() => words(panel)).toContain(UNREAD);
    expect(await scene.page.evaluate(() => document.readyState)).not.toBe("complete");
    expect(await words(panel)).not.toContain("Scholz");
  });

  it("and does not come back with the page that the browser kept", async () => {
    await scene.visit("/sample");
    await pressBehind(panel, "Read this page");
    await expect.poll(() => words(panel)).toContain(SAMPLE_TITLE);
    await scene.visit("/rutte");
    await expect.poll(() => words(panel)).toContain(UNREAD);
    await scene.page.goBack();
    await pressBehind(panel, "Read this page");
    await expect.poll(() => words(panel)).toContain(SAMPLE_TITLE);
  });

  it("a tab that is closed leaves the panel with the one that comes to the front", async () => {
    const other = await scene.visit("/rutte", await scene.reader.browser.newPage());
    await expect.poll(() => words(panel)).toContain(UNREAD);
    await other.close();
    await scene.page.bringToFront();
    await expect.poll(() => words(panel)).toContain(SAMPLE_TITLE);
  });
});

describe("on a site that is always read", () => {
  let build: BuildCopy;
  let scene: Scene;
  let panel: Page;

  beforeAll(async () => {
    build = copyBuildForLoopback("chrome-mv3");
    scene = await openScene({ "/sample": SAMPLE_STORY, "/rutte": RUTTE_STORY }, { folder: build.folder });
    await scene.visit("/sample");
    panel = await openPanel(scene);
  });
  afterAll(async () => {
    await scene?.close();
    await build?.remove();
  });

  it("the panel has each story as it comes, without a question", async () => {
    await expect.poll(() => words(panel)).toContain(SAMPLE_TITLE);
    await scene.visit("/rutte");
    await expect.poll(() => words(panel)).toContain(RUTTE_TITLE);
    expect(await words(panel)).not.toContain("Scholz");
  });

  it("it follows to a story in another tab", async () => {
    await scene.visit("/sample", await scene.reader.browser.newPage());
    await expect.poll(() => words(panel)).toContain(SAMPLE_TITLE);
    await scene.page.bringToFront();
    await expect.poll(() => words(panel)).toContain(RUTTE_TITLE);
  });
});

interface ExtensionApi {
  tabs: { query(of: object): Promise<{ id?: number }[]> };
}
