import { describe, expect, test } from "vitest";
import { reported } from "./reported.ts";

const NAMES = {
  Vesk: "vesk",
  Lune: "lune",
  "Ilse Vesk": "vesk",
  Velland: "velland",
  "the harbour minister": "lune",
};

describe("the words that name the speaker", () => {
  test.each([
    ["Harbour spokeswoman Ilse Vesk said it was shut.", "Harbour spokeswoman Ilse Vesk"],
    ["A senior harbour official said it was shut.", "A senior harbour official"],
    ["Ilse Vesk, the mayor of Velland, said it was shut.", "Ilse Vesk, the mayor of Velland"],
    ['"It is shut," said Ilse Vesk, mayor of Velland.', "Ilse Vesk, mayor of Velland"],
    ['"It is shut," said Vesk in an interview on Monday.', "Vesk"],
    ["Vesk on Friday said it was shut.", "Vesk"],
    ["Vesk (North Velland) said it was shut.", "Vesk (North Velland)"],
    ["On Monday the council said it was shut.", "the council"],
    ["Most of them said it was shut.", "Most of them"],
    ["People familiar with the plan said it was shut.", "People familiar with the plan"],
    ["Vesk and Lune said it was shut.", "Vesk and Lune"],
    ["The fleet left and Vesk said it was shut.", "Vesk"],
    ["He said it was shut.", "He"],
    ["The mayor of Velland said it was shut.", "The mayor of Velland"],
  ])("%s", (text, who) => expect(reported(text)[0]?.who).toBe(who));
});

describe("whom they name", () => {
  test.each([
    ["Harbour spokeswoman Ilse Vesk said it was shut.", "vesk"],
    ["Velland spokeswoman Ilse Vesk said it was shut.", "vesk"],
    ["A Velland official said it was shut.", null],
    ["A spokesman for Vesk said it was shut.", null],
    ["Vesk's lawyer said it was shut.", null],
    ["They said it was shut.", null],
    ["The pilot, Ilse Vesk, said it was shut.", "vesk"],
    ["Lune met Vesk, who said it was shut.", "vesk"],
    ["On Monday the harbour minister said it was shut.", "lune"],
    ['"It is shut," Vesk said, adding that Lune had left.', "vesk"],
  ])("%s is %s", (text, speaker) => expect(reported(text, NAMES)[0]?.speaker).toBe(speaker));

  test("an ambiguous mention names nobody", () => {
    expect(reported("Smith said it was shut.")[0]?.speaker).toBeNull();
  });
});
