import { describe, expect, test } from "vitest";
import { readBlocks } from "#lib/article/page-blocks.ts";
import { isProse, isSentence, proseLength } from "#lib/article/prose.ts";
import { findStandfirst, isRepeated } from "#lib/article/standfirst.ts";
import { findStatedBlocks } from "#lib/article/stated-body.ts";
import { storyAround } from "#lib/article/story-blocks.ts";
import { findTeasers } from "#lib/article/teasers.ts";
import { parsePage } from "#scripts/cli/parse-page.ts";
import { blockOf, blocksOf } from "./page-of.ts";

const sentence = "The company will stop its night crossings on the first of March.";

describe("prose", () => {
  test.each<[string, boolean]>([
    [`<p>${sentence}</p>`, true],
    ["<p>Northline will stop its night crossings between</p>", false],
    [`<p>${"Northline will stop its night crossings ".repeat(4)}</p>`, true],
    ["<p>Too short.</p>", false],
    [`<h2>${sentence}</h2>`, false],
    [`<p><a href="/x">${sentence}</a></p>`, false],
    [`<p><a href="/x">${sentence} ${sentence}</a> ${sentence}</p>`, true],
    [
      "<p>渡轮公司将从三月一日起停止夜间航班，公司经理周二表示，因为搭乘的卡车太少，而且燃料价格上涨。</p>",
      true,
    ],
  ])("%s: %s", (html, expected) => {
    expect(isProse(blockOf(html))).toBe(expected);
  });

  test("a short sentence is a sentence but does not count as prose", () => {
    const block = blockOf("<p>They laughed.</p>");
    expect(isSentence(block)).toBe(true);
    expect(proseLength([block, blockOf(`<p>${sentence}</p>`)])).toBe(sentence.length);
  });
});

describe("findTeasers", () => {
  const textsOf = (body: string) => [...findTeasers(blocksOf(body))].map(({ text }) => text);
  const title = "Harbour fees rise for the third time";

  test("takes a card with its linked headline", () => {
    const card = `<div><h3><a href="/x">${title}</a></h3><p>${sentence}</p></div>`;
    expect(textsOf(`<div><p>${sentence}</p><p>${sentence}</p></div>${card}`)).toEqual([title, sentence]);
  });

  test("leaves paragraphs under a linked subheading, a short link and the story's own headline", () => {
    expect(
      textsOf(`<div><h3><a href="/x">${title}</a></h3><p>${sentence}</p><p>${sentence}</p></div>`),
    ).toEqual([]);
    expect(
      textsOf(`<div><div><a href="/x">Marta Lind</a><p>${sentence}</p></div><p>${sentence}</p></div>`),
    ).toEqual([]);
    expect(textsOf(`<div><h1><a href="/x">${title}</a></h1><p>${sentence}</p></div>`)).toEqual([]);
  });
});

describe("findStandfirst", () => {
  const summary = "Company blames a lack of lorries on the line";
  test.each<[string, string, string | undefined]>([
    [
      "the one that the description repeats",
      `<p>Marta Lind, our reporter in Alderport</p><p>${summary}</p>`,
      summary,
    ],
    ["a heading as well", `<h2>${summary}</h2>`, summary],
    [
      "else one with the name of a standfirst",
      `<p class="article__subtitle">Nobody on the island is glad</p>`,
      "Nobody on the island is glad",
    ],
    [
      "or within an element of that name",
      `<div class="standfirst"><p>Nobody on the island is glad</p></div>`,
      "Nobody on the island is glad",
    ],
    ["not a link", `<p class="summary"><a href="/x">Nobody on the island is glad</a></p>`, undefined],
    ["not a line without sign of it", "<p>Nobody on the island is glad</p>", undefined],
  ])("%s", (_what, body, expected) => {
    expect(findStandfirst(blocksOf(body), `${summary}.`)?.text).toBe(expected);
  });

  test("a summary that is the beginning of the first paragraph repeats it", () => {
    const [short, long] = [
      blockOf("<p>The company will stop its night crossings</p>"),
      blockOf(`<p>${sentence}</p>`),
    ];
    expect(isRepeated(short, long)).toBe(true);
    expect(isRepeated(long, short)).toBe(false);
    expect(isRepeated(long, undefined)).toBe(false);
  });
});

describe("findStatedBlocks", () => {
  const find = (script: string, body: string) => {
    const document = parsePage(
      `<html><head><script type="application/ld+json">${script}</script></head><body>${body}</body></html>`,
    );
    return findStatedBlocks(document, readBlocks(document.body, null)).map(({ text }) => text);
  };

  test("finds blocks by their words, whatever the marks, markup and spaces between", () => {
    const stated = JSON.stringify({
      "@graph": [{ articleBody: `<p>He left.</p>${sentence.toUpperCase()}Then silence.` }],
    });
    expect(
      find(
        stated,
        `<p>The <b>company</b> will stop its night crossings on the first of March</p><p>${sentence} Not.</p>`,
      ),
    ).toEqual([sentence.slice(0, -1)]);
  });

  test.each(["", "{", "[]", '{"articleBody": 7}', '{"articleBody": null}', '"articleBody"'])(
    "finds none in %j",
    (script) => {
      expect(find(script, `<p>${sentence}</p>`)).toEqual([]);
    },
  );
});

describe("storyAround", () => {
  const ps = (count: number) =>
    Array.from({ length: count }, (_, n) => `<p>${sentence} It was crossing number ${n}.</p>`).join("");
  const texts = (body: string) => {
    const blocks = blocksOf(body);
    const seeds = new Set(blocks.filter(({ element }) => !element.closest(".lost")));
    return storyAround(seeds, blocks, "").map(({ text }) => text);
  };

  test("gives back paragraphs between and beside the seeds, and leads before them", () => {
    const body = `<h1>Title</h1><div class="lost"><p>The mayor of the island has had the news by letter, and so has everybody else.</p></div><div class="a">${ps(3)}</div><div class="b lost"><p>${sentence} Between.</p></div><div class="a">${ps(2)}</div>`;
    expect(texts(body)).toHaveLength(8);
  });

  test("leaves a box out by its name, unless it holds the story or the headline", () => {
    const boxed = `<div class="promo"><p>${sentence} Buy now.</p></div>`;
    expect(texts(`<div>${ps(6)}${boxed}</div>`)).toHaveLength(6);
    expect(texts(`<div class="promo">${ps(6)}</div>`)).toHaveLength(6);
    expect(
      texts(
        `<div class="promo"><h1>Title</h1><p>The mayor of the island has had the news by letter, and so has everybody else.</p></div><div>${ps(6)}</div>`,
      ),
    ).toHaveLength(8);
  });

  test("ends before headings, rules and notes that follow the last paragraph", () => {
    const after = "<h2>Who else wrote</h2><p>More on this:</p>";
    expect(texts(`${ps(6)}${after}`)).toHaveLength(6);
    expect(texts(`${ps(6)}<p>___</p><p>${sentence}</p>`)).toHaveLength(6);
    expect(texts(`${ps(6)}<p><em>${sentence}</em></p>`)).toHaveLength(6);
    expect(texts(`${ps(6)}<p>They laughed.</p>`)).toHaveLength(7);
  });

  test("leaves out a list of sources, however long", () => {
    expect(
      texts(`<div>${ps(4)}</div><section><h3>Our sources</h3><div>${ps(9)}</div></section>`),
    ).toHaveLength(4);
  });
});
