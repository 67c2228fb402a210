import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { isFurniture } from "#lib/article/furniture.ts";
import { appendBreak, appendText, endBlock, startText, type TextBuild } from "#lib/article/text-builder.ts";
import { anchor } from "#lib/page/anchor.ts";

interface Page {
  document: Document;
  built: TextBuild;
}

/** A live page whose paragraphs were built into a text as the reader does it, furniture left out. */
function page(...paragraphs: string[]): Page {
  // linkedom's ranges know no offsets, so the live page is one of happy-dom.
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = paragraphs.map((html) => `<p>${html}</p>`).join("\n");
  const built = startText();
  const walk = (node: Node) => {
    if (node.nodeType === 3) appendText(built, node as Text);
    else if (node.nodeName === "BR") appendBreak(built, null);
    else if (node.nodeType === 1 && !isFurniture(node as Element))
      for (const child of node.childNodes) walk(child);
  };
  for (const paragraph of document.querySelectorAll("p")) {
    walk(paragraph);
    endBlock(built, "paragraph");
  }
  return { document, built };
}

/** Anchors the first place where the text says `exact`; the ranges are given as what they hold in the page. */
function rangesOf({ built }: Page, exact: string): string[] | null {
  const start = built.text.indexOf(exact);
  expect(start).toBeGreaterThanOrEqual(0);
  return anchor(built.runs, start, start + exact.length, exact)?.map(String) ?? null;
}

describe("anchor", () => {
  test.each([
    ["plain text", "Today Orlo Finch spoke.", ["Orlo Finch"]],
    [
      "inline markup within the name",
      "Today <b>Orlo</b> <a href='#'>Fi<i>n</i>ch</a> spoke.",
      ["Orlo Finch"],
    ],
    ["white space of the source", "Today Orlo\n      Finch spoke.", ["Orlo\n      Finch"]],
    ["white space across elements", "Today <b>Orlo </b>\n <i> Finch</i> spoke.", ["Orlo \n  Finch"]],
    ["hard spaces", "Today Orlo&nbsp;Finch spoke.", ["Orlo\u00A0Finch"]],
    ["soft hyphens", "Today Or&shy;lo Fi&#8203;nch spoke.", ["Or\u00ADlo Fi\u200Bnch"]],
    ["a comment", "Today Orlo<!-- x --> Finch spoke.", ["Orlo Finch"]],
    ["a line break", "Today Orlo<br>Finch spoke.", ["OrloFinch"]],
    ["furniture in between", "Today Orlo <button>Share</button>Finch spoke.", ["Orlo ", "Finch"]],
    ["hidden words in between", "Today Orlo <span hidden>the great</span>Finch spoke.", ["Orlo ", "Finch"]],
  ])("finds a name over %s", (_what, html, ranges) => {
    expect(rangesOf(page("Before.", html, "After."), "Orlo Finch")).toEqual(ranges);
  });

  test("finds the very place that is meant, not another that says the same", () => {
    const { document, built } = page("Finch and Finch", "Finch");
    const places = [...built.text.matchAll(/Finch/g)].map(({ index }) =>
      anchor(built.runs, index, index + 5, "Finch")?.at(0),
    );
    const [first, second] = document.querySelectorAll("p");
    expect(places.map((range) => range?.startContainer)).toEqual([
      first?.firstChild,
      first?.firstChild,
      second?.firstChild,
    ]);
    expect(places.map((range) => range?.startOffset)).toEqual([0, 10, 0]);
  });

  test("counts in UTF-16 units", () => {
    expect(rangesOf(page("😀😀 <b>Fin</b>ch"), "Finch")).toEqual(["Finch"]);
  });

  test("leaves the page as it is", () => {
    const live = page("Today <b>Orlo</b> <i>Finch</i> spoke.");
    const before = live.document.documentElement.outerHTML;
    rangesOf(live, "Orlo Finch");
    expect(live.document.documentElement.outerHTML).toBe(before);
  });
});

describe("gives null", () => {
  const changed = (html: string, change: (paragraph: Element) => void) => {
    const live = page(html);
    const paragraph = live.document.querySelector("p");
    if (paragraph) change(paragraph);
    return rangesOf(live, "Orlo Finch");
  };

  test("when the page took the words away", () => {
    expect(changed("Orlo Finch spoke.", (paragraph) => paragraph.remove())).toBeNull();
    expect(changed("Orlo <b>Finch</b>", (paragraph) => paragraph.lastChild?.remove())).toBeNull();
  });

  test("when the page says something else there, or less", () => {
    for (const data of ["Tove Ræd! spoke.", "Orlo", ""])
      expect(
        changed("Orlo Finch spoke.", ({ firstChild }) => {
          (firstChild as Text).data = data;
        }),
      ).toBeNull();
  });

  test("when there is no text at all", () => {
    expect(anchor([], 0, 5, "Finch")).toBeNull();
  });
});

test("whatever the markup: every stretch of the text is found, and says what the text says", () => {
  const piece = fc.constantFrom(
    "Orlo",
    " ",
    "\n ",
    "Finch",
    "&shy;",
    "<b>Fin</b>",
    "<i> ch </i>",
    "<br>",
    "<a>x<u>y</u></a>",
  );
  const html = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `a${pieces.join("")}z`);
  fc.assert(
    fc.property(html, fc.nat(), fc.nat(), (markup, a, b) => {
      const { built } = page(markup);
      const [start, last] = [a % built.text.length, b % built.text.length].sort((x, y) => x - y);
      const exact = built.text.slice(start, (last ?? 0) + 1);
      fc.pre(exact.trim() === exact);
      const ranges = anchor(built.runs, start ?? 0, (last ?? 0) + 1, exact);
      const inPage = ranges
        ?.map(String)
        .join("")
        .replace(/[\s\u00AD]/g, "");
      expect(inPage).toBe(exact.replace(/\s/g, ""));
    }),
  );
});
