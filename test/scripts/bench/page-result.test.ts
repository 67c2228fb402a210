import { describe, expect, it } from "vitest";
import { compareRanges } from "#scripts/bench/page-result.ts";

const mentions = (...surfaces: string[]) => surfaces.map((surface) => ({ surface }));

describe("compareRanges", () => {
  it("takes ranges one by one, with any white space", () => {
    expect(compareRanges(mentions("Orlo Finch", "Finch"), ["Orlo\n  Finch", "Finch"])).toEqual({
      right: 2,
      wrong: [],
    });
  });

  it("joins the ranges of a mention in pieces", () => {
    expect(compareRanges(mentions("Orlo Finch", "Ræd"), ["Orlo", " ", "Finch", "Ræd"])).toEqual({
      right: 2,
      wrong: [],
    });
  });

  it("names what is painted otherwise, and goes on with the next", () => {
    const { right, wrong } = compareRanges(mentions("Orlo Finch", "Tove Ræd"), ["Tove Ræd"]);
    expect(right).toBe(1);
    expect(wrong).toEqual(["“Orlo Finch” → “ToveRæd”"]);
  });

  it("finds nothing right where nothing is painted", () => {
    expect(compareRanges(mentions("Orlo Finch"), []).right).toBe(0);
  });
});
