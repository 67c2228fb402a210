import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticleNode } from "#lib/article/metadata/json-ld.ts";
import { parseJsonLd } from "#lib/article/metadata/parse-json-ld.ts";
import { jsonLd, page } from "./page.ts";

const STORY = { "@type": "NewsArticle", headline: "Harbour deal is off", datePublished: "2025-02-20" };
const node = (...values: unknown[]) =>
  readArticleNode(page(values.map(jsonLd).join("")), ["Harbour deal is off"]);
const script = (text: string) =>
  readArticleNode(page(`<script type="application/ld+json">${text}</script>`), []);

describe("readArticleNode", () => {
  it.each([
    ["alone", STORY],
    ["in an array", [{ "@type": "Organization" }, STORY]],
    ["in a graph", { "@graph": [{ "@type": "WebSite" }, STORY] }],
    ["as main entity", { "@type": "WebPage", mainEntity: STORY }],
    ["with several types", { ...STORY, "@type": ["Product", "ReportageNewsArticle"] }],
  ])("finds the article %s", (_, value) => {
    expect(node(value)?.datePublished).toBe("2025-02-20");
  });

  it("finds the article in a later script", () => {
    expect(node({ "@type": "BreadcrumbList" }, STORY)?.headline).toBe("Harbour deal is off");
  });

  it("does not take parts, comments, videos or listed stories for the article", () => {
    for (const branch of ["hasPart", "comment", "video", "itemListElement", "liveBlogUpdate", "mentions"]) {
      expect(node({ "@type": "Organization", [branch]: [STORY] })).toBeNull();
      expect(
        node({ "@type": "NewsArticle", headline: "Harbour deal is off", [branch]: [STORY] })?.datePublished,
      ).toBeNull();
    }
  });

  it("takes the article whose headline the page bears, and none if it bears none of several", () => {
    const others = ["Rain expected over the weekend again", "Ferry company hires fifty new sailors"].map(
      (headline) => ({ ...STORY, headline, datePublished: "2024-01-01" }),
    );
    expect(node(...others, STORY)?.datePublished).toBe("2025-02-20");
    expect(node(...others)).toBeNull();
    expect(node(others[0])?.datePublished).toBe("2024-01-01");
  });

  it("falls back on the date of the page's own node", () => {
    expect(
      node({
        "@graph": [
          { "@type": "Article", headline: "Harbour deal is off" },
          { "@type": "WebPage", datePublished: "2025-02-20" },
        ],
      })?.datePublished,
    ).toBe("2025-02-20");
    expect(node({ "@type": "VideoObject", datePublished: "2025-02-20" })).toBeNull();
  });

  it("reads names as text, node, list or reference", () => {
    const authors = (author: unknown) =>
      node({
        "@graph": [
          { ...STORY, author },
          { "@type": "Person", "@id": "#ann", name: "Ann Lee" },
        ],
      })?.authors;
    expect(authors("Ann Lee")).toEqual(["Ann Lee"]);
    expect(authors({ name: ["Ann Lee"] })).toEqual(["Ann Lee"]);
    expect(authors([{ name: "Ann Lee" }, "Bo Ek"])).toEqual(["Ann Lee", "Bo Ek"]);
    expect(authors({ "@id": "#ann" })).toEqual(["Ann Lee"]);
    expect(authors({ "@id": "#nobody" })).toEqual([]);
    expect(authors(null)).toEqual([]);
  });

  it("decodes what was escaped, even twice", () => {
    expect(
      node({ ...STORY, headline: "Harbour deal &amp;amp; caf&eacute; &#8216;off&#x2019;" })?.headline,
    ).toBe("Harbour deal & café ‘off’");
  });
});

describe("parseJsonLd", () => {
  it.each([
    ["comments", `<!-- ${JSON.stringify(STORY)} -->`],
    ["CDATA", `//<![CDATA[\n${JSON.stringify(STORY)}\n//]]>`],
    ["a final semicolon", `${JSON.stringify(STORY)};`],
    ["trailing commas", '{"@type":"NewsArticle","datePublished":"2025-02-20","keywords":["a","b",],}'],
    [
      "raw line breaks",
      '{"@type":"NewsArticle","description":"two\nlines\tand tab","datePublished":"2025-02-20"}',
    ],
    [
      "an escaped apostrophe",
      `{"@type":"NewsArticle","description":"harbour\\'s","datePublished":"2025-02-20"}`,
    ],
    ["broken off", '{"@type":"NewsArticle","datePublished":"2025-02-20","articleBody":"It was a'],
  ])("copes with %s", (_, text) => {
    expect(script(text)?.datePublished).toBe("2025-02-20");
  });

  it("salvages nothing that is equivocal or not an article's", () => {
    expect(
      script('{"@type":"NewsArticle","datePublished":"2025-02-20","x":{"datePublished":"2024-01-01"')
        ?.datePublished ?? null,
    ).toBeNull();
    expect(parseJsonLd('{"@type":"VideoObject","datePublished":"2025-02-20",,')).toBeNull();
  });

  it("skips a script of more than a megabyte", () => {
    expect(parseJsonLd(JSON.stringify({ ...STORY, articleBody: "x".repeat(900_000) }))).not.toBeNull();
    expect(parseJsonLd(JSON.stringify({ ...STORY, articleBody: "x".repeat(1_100_000) }))).toBeNull();
  });

  it("survives deep nesting and any junk", () => {
    expect(script(`${"[".repeat(50_000)}${"]".repeat(50_000)}`)).toBeNull();
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void parseJsonLd(text)));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) =>
          void readArticleNode(
            page(
              jsonLd({ "@type": "Article", author: value, headline: value, "@graph": value }).replace(
                /<(?!\/?script)/g,
                "",
              ),
            ),
            ["x y z"],
          ),
      ),
      { numRuns: 60 },
    );
  });
});
