/** Echoes and further sources as they are written for a terminal, for notes and for programs. */
import { describe, expect, test } from "vitest";
import { textArticle } from "#lib/article/text-article.ts";
import { prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import { readArticle } from "#lib/reading/reading.ts";
import { readingToJson } from "#lib/reading/to-json.ts";
import { readingToMarkdown } from "#lib/reading/to-markdown.ts";
import { readingToText } from "#lib/reading/to-text.ts";
import { compiledPack, statement } from "#test/sample-pack.ts";

const said = "No lamp of this strait goes dark while I hold office";
const provenance = {
  url: "https://courier.example.org/lamps",
  publisher: "The Harbour Courier",
  also: [{ publisher: "Coast Wire", url: "https://wire.example.org/lamps" }],
};
const collection = collect([
  await compiledPack({
    statements: [
      statement({ id: "s-same", said_at: "2030-12-01", quotation: said, about: [], provenance }),
      statement({ id: "s-plan", said_at: "2031-02-10", quotation: "I signed it with both hands." }),
    ],
  }),
]);
const text = `The Lighthouse compact came up again. “${said},” Orlo Finch told the harbour council on Thursday.`;
const reading = readArticle(
  { ...textArticle(text, null), publishedAt: { value: "2031-02-20", source: "meta", raw: "2031-02-20" } },
  prepareFinder(collection),
  "2031-02-20",
);

describe("what the story quotes and was said before", () => {
  test("in the terminal", () => {
    expect(readingToText(reading, { colour: false, width: 80 })).toContain(
      `  Here\n    “${said}”\n      Said in these words on 1 Dec 2030 · The Harbour Courier\n      https://courier.example.org/lamps\n`,
    );
  });

  test("in Markdown, with its source", () => {
    const markdown = readingToMarkdown(reading, null);
    expect(markdown).toMatch(
      new RegExp(
        `\\nIn this story\\n\\n- “${said}” \\(said in these words on 1 December 2030\\) \\[\\d+\\]\\n`,
      ),
    );
  });

  test("in JSON, by the ids of the pack", () => {
    const json = JSON.parse(JSON.stringify(readingToJson("story-1", reading, collection)));
    expect(json.quotations).toMatchObject([{ speaker: "finch", about: ["compact"] }]);
    const [finch] = json.context.actors;
    expect(finch.quoted).toEqual([
      { quotation: 0, earlier: [{ statement: "s-plan", pack: "harbours", said_at: "2031-02-10" }] },
    ]);
    expect(finch.echoes).toEqual([
      { quotation: 0, statement: "s-same", pack: "harbours", said_at: "2030-12-01", exact: true },
    ]);
  });
});

test("further sources stand behind the first", () => {
  expect(readingToText(reading, { colour: false, width: 80 })).toContain(
    "      1 Dec 2030 · The Harbour Courier · also Coast Wire\n",
  );
  const markdown = readingToMarkdown(reading, null);
  const [, courier, wire] = /\(1 December 2030\) \[(\d+)\] \[(\d+)\]\n/.exec(markdown) ?? [];
  expect(markdown).toContain(`\n${courier}. The Harbour Courier: <https://courier.example.org/lamps>`);
  expect(markdown).toContain(`\n${wire}. Coast Wire: <https://wire.example.org/lamps>`);
});
