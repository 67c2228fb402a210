import { describe, expect, test } from "vitest";
import { reported } from "./reported.ts";

function whoIn(text: string): (string | null)[] {
  return reported(text).map(({ who }) => who);
}

describe("titles, numbers and names", () => {
  test.each([
    ["Only 24 percent of sailors said it was shut.", "Only 24 percent of sailors"],
    ["About 40 sailors said it was shut.", "About 40 sailors"],
    ["Ilse “Red” Vesk said it was shut.", "Ilse “Red” Vesk"],
    ["The Velland Star's editor said it was shut.", "The Velland Star's editor"],
    ["A poll by the Velland Star showed that it was shut.", "the Velland Star"],
    [
      "Three people with knowledge of the matter said it was shut.",
      "Three people with knowledge of the matter",
    ],
    ["U.S. officials said it was shut.", "U.S. officials"],
    ["The 22-year-old El-Amin said it was shut.", "The 22-year-old El-Amin"],
    ["O'Vesk said it was shut.", "O'Vesk"],
    ["The Harbour & Wall Company said it was shut.", "The Harbour & Wall Company"],
    ["All the captains said it was shut.", "All the captains"],
    ["Both said it was shut.", "Both"],
    ["Vesk, 51, of Velland, said it was shut.", "Vesk, 51, of Velland"],
    ["Vesk, however, said it was shut.", "Vesk"],
    ["Vesk, in a letter, said it was shut.", "Vesk"],
    ["Vesk in a blog post said it was shut.", "Vesk"],
    ["Vesk last week said it was shut.", "Vesk"],
    ["Vesk has long said it was shut.", "Vesk"],
    ["In the evening Vesk said it was shut.", "Vesk"],
    ["Theresa May said it was shut.", "Theresa May"],
    ["Vesk — the mayor — said it was shut.", "Vesk — the mayor"],
  ])("%s", (text, who) => {
    // A poll "by the Star" may be given to the Star alone; all others are whole.
    expect(whoIn(text)[0]).toBe(who);
  });
});

describe("behind the verb", () => {
  test.each([
    ['"It is shut," said a captain.', "a captain"],
    ['"It is shut," said the captain of the fleet.', "the captain of the fleet"],
    ['"It is shut," said Vesk, the mayor.', "Vesk, the mayor"],
    ['"It is shut," said Vesk on Monday.', "Vesk"],
    ['"It is shut," said Vesk, adding that it was late.', "Vesk"],
    ['"It is shut," said Vesk, now a captain.', "Vesk, now a captain"],
    ['"It is shut," said Vesk, author of “The Wall”.', "Vesk, author of “The Wall”"],
    ['"It is shut," said Vesk (North Velland).', "Vesk (North Velland)"],
    ["According to Vesk, it is shut.", "Vesk"],
    ["According to the Velland Star, half of them left.", "the Velland Star"],
    ["It is shut, according to a poll released Monday.", "a poll released"],
  ])("%s", (text, who) => expect(whoIn(text)[0]).toBe(who));
});

describe("shared subjects", () => {
  test.each([
    ["Vesk attacked the plan, calling it “foolish”.", ["Vesk", "Vesk"]],
    ["Vesk criticised Lune and said the harbour was shut.", ["Vesk", "Vesk"]],
    ["Vesk walked out, saying it was shut.", ["Vesk"]],
    ["Noting that it was shut, Vesk left.", ["Vesk"]],
    ["The mayor released a statement condemning the fleet.", ["The mayor"]],
    ["Vesk took turns urging the crowd to leave.", ["Vesk"]],
  ])("%s", (text, who) => expect(whoIn(text)).toEqual(who));
});

describe("nobody", () => {
  test.each([
    "It is thought that the harbour is shut.",
    "The harbour is expected to open.",
    "Asked whether the harbour was shut, the guard left.",
    "It appears that the harbour is shut.",
  ])("%s", (text) => {
    const found = reported(text, { harbour: "harbour" });
    expect(found.map(({ who, speaker }) => [who, speaker])).toEqual([[null, null]]);
  });

  test("the agent of a passive is its source", () => {
    expect(reported("The plan was criticised by Lune.")).toMatchObject([
      { who: "Lune", cue: "criticised", what: "The plan", standing: "about" },
    ]);
  });
});
