import { expect, test } from "vitest";
import { parseMarkedStory } from "#scripts/bench/ranking/marked-stories.ts";

test("a marked story has its headline, its day, its text and what belongs beside it", () => {
  const source = `---
title: "Lamps: who pays?"
date: 2031-02-20
best:
  finch: s-1
  raed: s-2, s-3
---
The lamps are dear.

“Too dear: far too dear,” said Ræd.
`;
  const { name, article, best } = parseMarkedStory("lamps.md", source);
  expect(name).toBe("lamps");
  expect(best).toEqual([
    { speaker: "finch", statements: ["s-1"] },
    { speaker: "raed", statements: ["s-2", "s-3"] },
  ]);
  expect(article).toMatchObject({ title: "Lamps: who pays?", publishedAt: { value: "2031-02-20" } });
  expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
    ["headline", "Lamps: who pays?"],
    ["paragraph", "The lamps are dear."],
    ["paragraph", "“Too dear: far too dear,” said Ræd."],
  ]);
});
