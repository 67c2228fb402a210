import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { appendBreak, appendText, endBlock, startText, type TextBuild } from "#lib/article/text-builder.ts";

const { document } = parseHTML("<html><body></body></html>");

/** Builds a text of blocks, each given by the data of its text nodes; null is a line break. */
function build(...blocks: (string | null)[][]): TextBuild {
  const result = startText();
  for (const nodes of blocks) {
    for (const data of nodes)
      if (data === null) appendBreak(result, null);
      else appendText(result, document.createTextNode(data));
    endBlock(result, "paragraph");
  }
  return result;
}

const blocksOf = ({ text, blocks }: TextBuild) => blocks.map(({ start, end }) => text.slice(start, end));

describe("the text", () => {
  test("has an empty line between blocks, and blocks without space at their ends", () => {
    const built = build(["  One ", "two "], ["\n\t"], [" Three"]);
    expect(built.text).toBe("One two\n\nThree");
    expect(blocksOf(built)).toEqual(["One two", "Three"]);
  });

  test("has one space for any white space, also across nodes", () => {
    expect(build(["Orlo ", " \n", "\u00A0Finch", "\t", "spoke"]).text).toBe("Orlo Finch spoke");
  });

  test("glues nodes without space between: a name may be set in pieces", () => {
    expect(build(["Fin", "ch", "’s"]).text).toBe("Finch’s");
  });

  test("leaves out what a browser does not show", () => {
    expect(build(["Lan\u00ADtern\u200B House\uFEFF\u2060"]).text).toBe("Lantern House");
  });

  test("has a space for a line break within a block, whatever stands before it", () => {
    expect(build(["Orlo", null, "Finch"]).text).toBe("Orlo Finch");
    expect(build(["Orlo ", null, null, " Finch", null]).text).toBe("Orlo Finch");
    expect(build([null, "Orlo"]).text).toBe("Orlo");
  });

  test("has blocks of the kind that was announced", () => {
    const built = startText();
    endBlock(built, "headline");
    appendText(built, document.createTextNode("Lights"));
    endBlock(built, "quote");
    appendText(built, document.createTextNode("No lamp"));
    endBlock(built, "paragraph");
    expect(built.blocks).toEqual([
      { kind: "headline", start: 0, end: 6 },
      { kind: "quote", start: 8, end: 15 },
    ]);
  });
});

test("whatever the nodes: each run is, unit by unit, a stretch of its node, and the runs hold the whole text", () => {
  const data = fc.string({ unit: fc.constantFrom(..."ab\u00E9 \n\u00A0\u00AD\u200B😀"), maxLength: 8 });
  const nodes = fc.array(fc.oneof(data, fc.constant(null)), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(nodes, { maxLength: 5 }), (blocks) => {
      const built = build(...blocks);
      const covered = built.text.split("").fill("");
      for (const { node, offset, start, length } of built.runs) {
        const inPage = node.data.slice(offset, offset + length).replace(/\s/g, " ");
        expect(built.text.slice(start, start + length)).toBe(inPage);
        for (let at = start; at < start + length; at++) covered[at] = "x";
      }
      // Only spaces that no character of the page stands for are in no run.
      for (const [at, mark] of covered.entries()) if (!mark) expect(built.text[at]).toMatch(/\s/);
      const shown = blocks.map((block) => block.map((each) => each ?? " ").join(""));
      const plain = shown.map((text) =>
        text
          .replace(/[\u00AD\u200B]/g, "")
          .replace(/\s+/g, " ")
          .trim(),
      );
      expect(built.text).toBe(plain.filter(Boolean).join("\n\n"));
    }),
  );
});
