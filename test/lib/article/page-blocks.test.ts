import { describe, expect, test } from "vitest";
import { blockOf, blocksOf } from "./page-of.ts";

const kindsAndTexts = (body: string) => blocksOf(body).map(({ kind, text }) => `${kind}: ${text}`);

describe("readBlocks", () => {
  test.each<[string, string, string[]]>([
    [
      "parts what block elements part",
      "<p>One.</p><div>Two<section>Three</section>four</div>",
      ["paragraph: One.", "paragraph: Two", "paragraph: Three", "paragraph: four"],
    ],
    [
      "keeps inline markup in its line",
      "<p>Sir <b>Or</b>lo <a href='/x'>Finch</a> said</p>",
      ["paragraph: Sir Orlo Finch said"],
    ],
    [
      "parts at two line breaks, not at one",
      "<p>One<br>two<br>&nbsp;<br>three</p>",
      ["paragraph: One two", "paragraph: three"],
    ],
    [
      "names headings, items, quotations and the headline",
      "<h1>H</h1><h3>A</h3><ul><li><p>B</p></li></ul><blockquote><p>C</p></blockquote>",
      ["headline: H", "heading: A", "item: B", "quote: C"],
    ],
    [
      "leaves out code, controls and pictures",
      "<p>One<script>two</script></p><button>Three</button><svg><text>4</text></svg>",
      ["paragraph: One"],
    ],
    [
      "leaves out a hidden bit within a line",
      "<p>One <span aria-hidden='true'>#</span>two</p>",
      ["paragraph: One two"],
    ],
    ["keeps a hidden whole, as a box", "<div hidden><p>One</p></div>", ["paragraph: One"]],
    ["gives nothing for white space", "<p> </p><div>&nbsp;<br></div>", []],
  ])("%s", (_what, body, expected) => {
    expect(kindsAndTexts(body)).toEqual(expected);
  });

  test("measures how much of a block is links, and only links that lead somewhere", () => {
    expect(blockOf("<p><a href='/x'>abcd</a>efgh</p>").linked).toBe(0.5);
    expect(blockOf("<p><a name='x'>abcd</a>efgh</p>").linked).toBe(0);
    expect(blockOf("<a href='/x'><p>abcd</p></a>").linked).toBe(1);
  });

  test("knows the boxes around a block, by tag, role and name", () => {
    const [story, aside, share] = blocksOf(
      "<main><p>a</p><aside><p>b</p></aside><div class='shareBar'><p role='search'>c</p></div></main>",
    );
    expect(story?.boxes).toEqual([]);
    expect(aside?.boxes.map(({ tagName }) => tagName)).toEqual(["ASIDE"]);
    expect(share?.boxes.map(({ tagName }) => tagName)).toEqual(["DIV", "P"]);
  });
});
