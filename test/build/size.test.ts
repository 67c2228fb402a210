/** What is shipped: small, with no more rights than it needs, and with the packs where no page can reach them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type BuildName, needBuild } from "#scripts/browser/build.ts";
import { bundledPacks } from "#scripts/packs/bundled.ts";

const MOST_BYTES = 80_000;
/** Shorter ones are words that also a program may have in it. */
const LEAST_TELLING = 12;

const BUILDS: BuildName[] = ["chrome-mv3", "firefox-mv3"];

describe.each(BUILDS)("the build %s", (name) => {
  let folder: string;
  let fromPacks: string[];

  beforeAll(async () => {
    folder = needBuild(name);
    const packs = (await bundledPacks()).map(({ source }) => source);
    fromPacks = packs
      .flatMap(({ persons, organizations, proposals, statements }) => [
        ...[...persons, ...organizations, ...proposals].map((one) => one.name),
        ...statements.map(({ quotation }) => quotation ?? ""),
      ])
      .filter((text) => text.length >= LEAST_TELLING);
  });

  it("puts little into a page, and nothing of the packs", () => {
    const script = readFileSync(join(folder, "reader.js"), "utf8");
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(MOST_BYTES);
    expect(fromPacks.filter((text) => script.includes(text))).toEqual([]);
  });

  it.each(["popup.html", "sidepanel.html"])("opens %s with little, and nothing of the packs", (page) => {
    const scripts = scriptsOf(folder, page);
    expect(Buffer.byteLength(scripts + stylesOf(folder, page))).toBeLessThanOrEqual(MOST_BYTES);
    expect(fromPacks.filter((text) => scripts.includes(text))).toEqual([]);
  });

  it("asks for the rights it needs and no more", () => {
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    // None of these has the browser warn a reader (test/e2e/panel.test.ts asks it); Firefox needs none for its sidebar.
    const panel = name === "chrome-mv3" ? ["sidePanel"] : [];
    expect(manifest.permissions).toEqual(["activeTab", "scripting", "storage", ...panel]);
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("content_scripts");
  });
});

describe("the place beside the page", () => {
  const manifestOf = (name: BuildName): Record<string, unknown> =>
    JSON.parse(readFileSync(join(needBuild(name), "manifest.json"), "utf8"));

  it("is Chrome's side panel", () => {
    expect(manifestOf("chrome-mv3").side_panel).toEqual({ default_path: "sidepanel.html" });
  });

  it("is Firefox's sidebar, which does not open by itself", () => {
    expect(manifestOf("firefox-mv3").sidebar_action).toEqual({
      default_panel: "sidepanel.html",
      default_title: "Hitherto",
      open_at_install: false,
    });
  });
});

describe("the build for Firefox", () => {
  it("says that it collects no data", () => {
    const manifest = JSON.parse(readFileSync(join(needBuild("firefox-mv3"), "manifest.json"), "utf8"));
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ["none"],
    });
  });
});

/** What a script imports as it is loaded; what it imports later stands in brackets. */
const STATIC_IMPORT = /(?:from|import)\s*["']\.\/([^"']+)["']/g;

/** All scripts that a page of the extension loads as it opens, with those that they import, joined. */
function scriptsOf(folder: string, page: string): string {
  const html = readFileSync(join(folder, page), "utf8");
  const chunks = readdirSync(join(folder, "chunks"));
  const loaded = new Set(chunks.filter((chunk) => html.includes(chunk)));
  // The set grows while it is walked: what a chunk imports is read in its turn.
  for (const chunk of loaded)
    for (const [, imported = ""] of readChunk(folder, chunk).matchAll(STATIC_IMPORT)) loaded.add(imported);
  return [...loaded].map((chunk) => readChunk(folder, chunk)).join("\n");
}

function readChunk(folder: string, chunk: string): string {
  return readFileSync(join(folder, "chunks", chunk), "utf8");
}

function stylesOf(folder: string, page: string): string {
  const html = readFileSync(join(folder, page), "utf8");
  const styles = readdirSync(join(folder, "assets")).filter((style) => html.includes(style));
  return styles.map((style) => readFileSync(join(folder, "assets", style), "utf8")).join("\n");
}
