import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMentions, prepareFinder } from "#lib/mentions/find-mentions.ts";
import { prepareStory } from "#lib/mentions/story.ts";
import { collect } from "#lib/packs/collection.ts";
import { findQuotations } from "#lib/quotations/find-quotations.ts";
import { tieQuotations } from "#lib/quotations/tie-quotations.ts";
import { compiledPack } from "#test/sample-pack.ts";
import { blocksOf } from "./reported.ts";

const finder = prepareFinder(
  collect([
    await compiledPack({
      proposals: [
        { id: "compact", name: "Lighthouse compact", kind: "treaty", cues: [["share", "lighthouses"]] },
        { id: "levy", name: "Harbour levy", kind: "bill", cues: [["charge", "boats"]] },
      ],
      statements: [],
    }),
  ]),
);

/** Gives for each quotation of a text, by its first words, what it is about. */
function tied(text: string): [string, string[]][] {
  const story = prepareStory(text, blocksOf(text));
  const mentions = findMentions(finder, { story, date: "2031-02-20" });
  const { collection } = finder;
  return tieQuotations(findQuotations(story, mentions), { story, mentions, collection }).map(
    ({ content, about = [] }) => [
      text.slice(content.start, content.end).replace(/[“”"]/g, "").split(" ").slice(0, 2).join(" "),
      about.map((key) => key.replace("harbours/", "")),
    ],
  );
}

describe("a quotation is about", () => {
  test("the plans that are named in it", () => {
    expect(tied("“We want the Lighthouse compact and the Harbour levy,” Orlo Finch said.")).toEqual([
      ["We want", ["compact", "levy"]],
    ]);
    expect(tied("Orlo Finch said that two countries can share their lighthouses.")).toEqual([
      ["that two", ["compact"]],
    ]);
  });

  test("the one plan of its sentence", () => {
    expect(tied("At the signing of the Lighthouse compact, Orlo Finch said: “Nobody asked us.”")).toEqual([
      ["Nobody asked", ["compact"]],
    ]);
  });

  test("the one plan that its paragraph has named so far", () => {
    const text = "The Lighthouse compact was read out at noon. “Nobody asked us,” Tove Ræd said.";
    expect(tied(text)).toEqual([["Nobody asked", ["compact"]]]);
  });

  test("not what its paragraph comes to afterwards", () => {
    const text =
      "“My mother is well,” Tove Ræd said. Orlo Finch said that the Lighthouse compact would hold.";
    expect(tied(text)[0]).toEqual(["My mother", []]);
  });

  test("what another speaker has just spoken of, when it answers that", () => {
    const first = "Orlo Finch said that the Lighthouse compact would hold.";
    expect(tied(`${first} “It will not,” Tove Ræd said.`)[1]).toEqual(["It will", ["compact"]]);
    expect(tied(`${first} “My mother is well,” Tove Ræd said.`)[1]).toEqual(["My mother", []]);
  });

  test("nothing, where two plans are as near", () => {
    const text =
      "The Lighthouse compact and the Harbour levy were read out. “Nobody asked us,” Tove Ræd said.";
    expect(tied(text)).toEqual([["Nobody asked", []]]);
  });

  test("the only plan of the story, where the words go on about it in the next paragraph", () => {
    const named = "The Lighthouse compact was read out at noon.\n\n";
    expect(tied(`${named}“It is a gift to nobody,” Tove Ræd said.`)).toEqual([["It is", ["compact"]]]);
    expect(tied(`${named}Rain fell.\n\n“No compact keeps a lamp lit,” Tove Ræd said.`)).toEqual([
      ["No compact", ["compact"]],
    ]);
    expect(tied(`${named}Rain fell.\n\n“It is cold in here,” Tove Ræd said.`)).toEqual([["It is", []]]);
    expect(tied(`${named}“My mother is well,” Tove Ræd said.`)).toEqual([["My mother", []]]);
  });
});

test("whatever the text, every quotation comes back with plans that the story names", () => {
  const pieces = [
    "Orlo Finch said",
    "“",
    "”",
    "the Lighthouse compact",
    "Harbour levy",
    ".",
    "\n\n",
    " it is ",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join(" ");
      const story = prepareStory(text, blocksOf(text));
      const mentions = findMentions(finder, { story, date: null });
      const found = findQuotations(story, mentions);
      const { collection } = finder;
      const ties = tieQuotations(found, { story, mentions, collection });
      expect(ties.map(({ about: _about, ...rest }) => rest)).toEqual(found);
      const named = new Set(mentions.map(({ entity }) => entity));
      for (const { about = [] } of ties) expect(about.every((plan) => named.has(plan))).toBe(true);
    }),
  );
});
