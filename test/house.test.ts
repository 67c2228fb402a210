import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Rooms of lib from the ground up: a room may use those before it, never those after it. */
const ROOMS = [
  "dates",
  "gazetteer",
  "packs",
  "article",
  "mentions",
  "quotations",
  "context",
  "reading",
  "sources",
  "record",
  "page",
  "platform",
];

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const SOURCE = ["lib", "components", "entrypoints", "scripts", "bin"].flatMap((folder) =>
  files(folder, /\.(ts|tsx|mjs|css)$/),
);
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

describe("the house", () => {
  it("has only the rooms that are named here", () => {
    expect(readdirSync(join(root, "lib")).sort()).toEqual([...ROOMS].sort());
  });

  it.each(ROOMS)("lets lib/%s use only the rooms below it", (room) => {
    const above = ROOMS.slice(ROOMS.indexOf(room) + 1);
    const wrong = files(`lib/${room}`, /\.ts$/).flatMap((file) =>
      [...textOf(file).matchAll(/from "#lib\/([\w-]+)\//g)]
        .filter(([, used]) => used !== undefined && above.includes(used))
        .map(([found]) => `${file}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no file over 300 lines", () => {
    const long = [...SOURCE, ...files("test", /\.tsx?$/)].filter(
      (file) => textOf(file).split("\n").length > 301,
    );
    expect(long).toEqual([]);
  });

  it("says above every exported function of lib what it does", () => {
    const silent = files("lib", /\.ts$/).flatMap((file) =>
      [...textOf(file).matchAll(/(^|\n)([^\n]*)\nexport (async )?function (\w+)/g)]
        .filter(([, , before]) => !before?.trim().endsWith("*/"))
        .map(([, , , , name]) => `${file}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it("never writes HTML into a document", () => {
    const unsafe = SOURCE.filter((file) =>
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/.test(
        textOf(file),
      ),
    );
    expect(unsafe).toEqual([]);
  });

  it("reads no clock and no network in the domain rooms", () => {
    const domain = ROOMS.filter((room) => room !== "platform").flatMap((room) =>
      files(`lib/${room}`, /\.ts$/),
    );
    const impure = domain.filter((file) =>
      /\bDate\.now\(|new Date\(\)|\bfetch\(|Math\.random\(/.test(textOf(file)),
    );
    expect(impure).toEqual([]);
  });
});
