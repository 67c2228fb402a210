import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { findHeadline } from "#lib/article/headline.ts";

/** The text of the headline found in a page. */
function headlineIn(html: string, title: string | null): string | null {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const before = document.toString();
  const found = findHeadline(document, title)?.textContent ?? null;
  expect(document.toString()).toBe(before);
  return found;
}

const title = "Finch refuses to let the lamps of the strait go dark";

describe("findHeadline", () => {
  test.each<[string, string, string | null]>([
    ["the one that says the title", `<h1>The Harbour Courier</h1><h1>${title}</h1>`, title],
    ["a little longer", `<h1>Politics: ${title}</h1>`, `Politics: ${title}`],
    ["in other capitals and with marks", `<h1>“${title.toUpperCase()}!”</h1>`, `“${title.toUpperCase()}!”`],
    ["an h2 when the h1 is the paper's name", `<h1>The Harbour Courier</h1><h2>${title}</h2>`, title],
    [
      "set with inline markup",
      `<h1>Finch <em>refuses</em> to let the lamps of the strait go dark</h1>`,
      title,
    ],
    ["none when all say something else", "<h1>Weather</h1><h2>Tides</h2>", null],
    ["none when there are no headings", "<p>Finch</p>", null],
    ["not an empty one", "<h1></h1><h2> </h2>", null],
  ])("%s", (_what, html, expected) => {
    expect(headlineIn(html, title)).toBe(expected);
  });

  test("of two, the one closer to the title", () => {
    const html = `<h1>Finch refuses to let the lamps go dark, and more</h1><h1>${title}</h1>`;
    expect(headlineIn(html, title)).toBe(title);
  });

  test("without a title there is none", () => {
    expect(headlineIn(`<h1>${title}</h1>`, null)).toBeNull();
    expect(headlineIn(`<h1>${title}</h1>`, "—")).toBeNull();
  });

  test("in a script without spaces", () => {
    expect(headlineIn("<h1>灯塔不会熄灭</h1>", "灯塔不会熄灭")).toBe("灯塔不会熄灭");
  });
});
