import { describe, expect, test } from "vitest";
import { foldAlike } from "#lib/context/fold-alike.ts";
import type { CollectedStatement } from "#lib/packs/collection.ts";
import { checkedPack, packSource, type StatementSource, statement } from "#test/sample-pack.ts";

const SAID = "No lamp of ours goes dark while I hold this office and while the boats are out at sea";

/** Statements in the order in which they are ranked. */
function ranked(...changes: Partial<StatementSource>[]) {
  const statements = changes.map((change, index) =>
    statement({ id: `s-${index}`, quotation: SAID, ...change }),
  );
  return checkedPack(packSource({ statements })).statements.map((record) => {
    const one: CollectedStatement = { record, pack: "harbours", speaker: record.speaker, about: [] };
    return { statement: one, relevance: { plans: 0, words: 0, names: 0, shared: [] }, score: 0 };
  });
}

const folds = (...changes: Partial<StatementSource>[]) =>
  foldAlike(ranked(...changes)).map(({ statement: head, also }) =>
    [head, ...also].map(({ record }) => record.id),
  );

describe("foldAlike", () => {
  test("folds what was reported the same day or the next, also over the end of a year", () => {
    expect(folds({}, {})).toEqual([["s-0", "s-1"]]);
    expect(folds({ said_at: "2031-01-01" }, { said_at: "2030-12-31" })).toEqual([["s-1", "s-0"]]);
    expect(folds({ said_at: "2031-02-10" }, { said_at: "2031-02-12" })).toEqual([["s-0"], ["s-1"]]);
  });

  test("folds coarse dates only when they are written the same", () => {
    expect(folds({ said_at: "2031-02" }, { said_at: "2031-02" })).toEqual([["s-0", "s-1"]]);
    expect(folds({ said_at: "2031-02" }, { said_at: "2031-02-01" })).toEqual([["s-0"], ["s-1"]]);
  });

  test("never folds two speakers, nor statements without words", () => {
    expect(folds({}, { speaker: "raed" })).toEqual([["s-0"], ["s-1"]]);
    expect(folds({ quotation: null, summary: "a" }, { quotation: null, summary: "a" })).toEqual([
      ["s-0"],
      ["s-1"],
    ]);
  });

  test("shows the report that has all the words, and stands where the best of its fold stood", () => {
    const part = SAID.split(" ").slice(0, 9).join(" ");
    const other = { quotation: "The herring do not ask who signed what.", said_at: "2031-02-11" };
    expect(folds({ quotation: part }, other, { said_at: "2031-02-11" })).toEqual([["s-2", "s-0"], ["s-1"]]);
  });

  test("takes a moment for thousands of one day that open in the same words", () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({
      quotation: `We will not sail for ${index * 7919} and ${index} crowns a day`,
    }));
    const statements = ranked(...many);
    const startedAt = performance.now();
    expect(foldAlike(statements)).toHaveLength(1500);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});
