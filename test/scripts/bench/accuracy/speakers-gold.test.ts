import { describe, expect, it } from "vitest";
import { headOfName } from "#scripts/bench/accuracy/speakers-gold.ts";

describe("the name in a mention", () => {
  it.each([
    ["U.S. President Mara Lind's", "Mara Lind"],
    ["Northern Ambassador to the Western States Odo Berg", "Odo Berg"],
    ["science fiction writer L. Ole Berg", "L. Ole Berg"],
    ["city mayor Tan Wei-ling", "Tan Wei-ling"],
    ["Moe", "Moe"],
  ])("%s → %s", (surface, name) => {
    expect(headOfName(surface, "full-name")).toBe(name);
  });

  it.each([
    "Chairman of the Centre for Rare Disorders",
    "Westland's Attorney General",
    "editor at large at the Harbour Gazette",
    "a former member of the team",
  ])("%s names nobody", (surface) => {
    expect(headOfName(surface, "full-name")).toBeNull();
  });
});
