/**
 * The main job in one command: builds the extension and opens it on the sample story, popup open.
 * Without a display it does the same headless, keeps pictures of page, card and popup, and prints the reading.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { openChromium, type ReaderBrowser } from "./browser/chromium.ts";
import { needChromium } from "./browser/find.ts";
import { hoverName, settled } from "./browser/reader.ts";
import { serve } from "./browser/site.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const build = join(root, ".output", "chrome-mv3");
const story = join(root, "samples", "story.html");

/** Runs a part of the project and ends when it fails; what it says is shown only then. */
function run(what: string, args: string[]): void {
  process.stderr.write(`${what} …\n`);
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout}\n${result.stderr}\n`);
  process.exit(1);
}

function hasDisplay(): boolean {
  if (process.argv.includes("--headless")) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show(reader: ReaderBrowser, page: Page): Promise<void> {
  await reader.click(page);
  process.stderr.write("Hitherto is open on the sample story. Close the browser to end.\n");
  await new Promise<void>((closed) => reader.browser.once("disconnected", () => closed()));
}

async function takePictures(reader: ReaderBrowser, page: Page): Promise<void> {
  const folder = join(root, "look");
  mkdirSync(folder, { recursive: true });
  const popup = await reader.click(page);
  await settled(popup);
  await popup.screenshot({ path: join(folder, "popup.png") });
  await page.bringToFront();
  await page.screenshot({ path: join(folder, "page.png") });
  await hoverName(page, "Olaf Scholz");
  await page.screenshot({ path: join(folder, "card.png") });
  process.stderr.write(`Pictures of page, card and popup are in ${folder}\n\n`);
  const reading = spawnSync(process.execPath, [join(root, "scripts", "hitherto.ts"), "read", story], {
    encoding: "utf8",
  });
  process.stdout.write(reading.stdout);
}

async function main(): Promise<void> {
  needChromium();
  run("Compiling the packs", [join(root, "scripts", "packs.ts")]);
  run("Building the extension", [join(root, "node_modules", "wxt", "bin", "wxt.mjs"), "build"]);
  const headless = !hasDisplay();
  const site = await serve((path) => (path === "/story.html" ? { body: readFileSync(story) } : null));
  const reader = await openChromium(build, { headless });
  try {
    const [blank] = await reader.browser.pages();
    const page = blank ?? (await reader.browser.newPage());
    await page.goto(`${site.origin}/story.html`);
    await (headless ? takePictures(reader, page) : show(reader, page));
  } finally {
    await reader.close().catch(() => undefined);
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
