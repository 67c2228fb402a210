import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Extraction, extractArticle } from "#lib/article/extract.ts";
import { parsePage } from "#scripts/cli/parse-page.ts";

/** A page as a site serves it, beside it what a reader would call its story: method, then blocks with their kinds. */
const folder = fileURLToPath(new URL("../../fixtures/pages", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.slice(0, -".html".length));

const open = (name: string) => parsePage(readFileSync(join(folder, `${name}.html`), "utf8"));

function asText(extraction: Extraction | null): string {
  if (!extraction) return "no article\n";
  const { text, blocks } = extraction.article;
  const lines = blocks.map(({ kind, start, end }) => `[${kind}] ${text.slice(start, end)}`);
  return `${[`by ${extraction.method}`, ...lines].join("\n\n")}\n`;
}

describe.each(names)("%s", (name) => {
  test("gives the story that is expected of it", () => {
    const expected = join(folder, `${name}.txt`);
    expect(existsSync(expected), `there must be a ${name}.txt`).toBe(true);
    expect(asText(extractArticle(open(name), null))).toBe(readFileSync(expected, "utf8"));
  });

  test("is not changed by being read, and reads the same again", () => {
    const document = open(name);
    const before = document.documentElement.outerHTML;
    const [once, again] = [extractArticle(document, null), extractArticle(document, null)];
    expect(document.documentElement.outerHTML).toBe(before);
    expect(again?.article).toEqual(once?.article);
    expect(again?.runs).toEqual(once?.runs);
  });

  test("has a place in the page for every letter of its text", () => {
    const document = open(name);
    const extraction = extractArticle(document, null);
    const text = extraction?.article.text ?? "";
    let placed = "";
    for (const { node, offset, start, length } of extraction?.runs ?? []) {
      expect(document.contains(node)).toBe(true);
      expect(node.data.slice(offset, offset + length).replace(/\s/g, " ")).toBe(
        text.slice(start, start + length),
      );
      placed += text.slice(start, start + length);
    }
    expect(placed.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });
});

test("every expectation belongs to a page", () => {
  const expected = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  expect(expected.map((file) => file.slice(0, -".txt".length)).sort()).toEqual([...names].sort());
});
