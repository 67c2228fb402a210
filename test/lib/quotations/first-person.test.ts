import { describe, expect, test } from "vitest";
import { prepareStory } from "#lib/mentions/story.ts";
import { findFirstPersons, giveFirstPersons } from "#lib/quotations/first-person.ts";
import { blocksOf, mentionsOf, quotationsIn } from "./reported.ts";

const NAMES = { Vesk: "vesk", Lune: "lune", "Ilse Vesk": "vesk" };

/** Gives whose each "I" is that is found, in order. */
function voices(text: string): (string | null)[] {
  const mentions = mentionsOf(text, NAMES);
  const quotations = quotationsIn(text, mentions);
  const found = findFirstPersons(prepareStory(text, blocksOf(text)), blocksOf(text), quotations, mentions);
  for (const { start, end } of found) expect(text.slice(start, end)).toBe("I");
  return found.map(({ entity }) => entity);
}

describe("I, in a quotation", () => {
  test.each([
    ['"It would be shut, I think," Vesk said.', ["vesk"]],
    ['"I don’t believe a word of it," said Ilse Vesk.', ["vesk"]],
    ['"The pier is shut," Vesk said. "I would never have thought it."', ["vesk"]],
    ['"I walk there every day," Vesk said.', []],
    ['"I think so," a harbour official said.', []],
    ['"It is shut," Vesk said. I think so too.', []],
    ["Lune said: \"Vesk told me 'I think it is shut' and left.\"", []],
    ["Lune said: \"Vesk told me 'it is shut' and I think it is.\"", ["lune"]],
  ])("%s", (text, whose) => expect(voices(text)).toEqual(whose));
});

describe("I, in an interview", () => {
  const asked = (opening: string) => [
    opening,
    "Is the pier shut?",
    "I think it is.",
    "And the lighthouse, I suppose, is dark?",
    "I don't know. Nobody does.",
  ];

  test("is the one person who is interviewed", () => {
    expect(voices(asked("We interviewed Ilse Vesk on the pier.").join("\n"))).toEqual(["vesk", "vesk"]);
  });

  test("is nobody where two are interviewed, where nobody is, or where no question is asked", () => {
    expect(voices(asked("We interviewed Vesk and Lune on the pier.").join("\n"))).toEqual([]);
    expect(voices(asked("Vesk stood on the pier.").join("\n"))).toEqual([]);
    expect(voices("We interviewed Vesk on the pier.\nI think it is shut.")).toEqual([]);
  });

  test("is whoever a label names, and not another", () => {
    const turns = ["Harbour Post: Is it shut? I think so.", "Lune: I think not.", "Vesk: I hope not."];
    expect(voices(turns.join("\n"))).toEqual(["lune", "vesk"]);
  });

  test("follows questions and answers by their letters", () => {
    const turns = ["An interview with Vesk.", "Q: I think it is shut.", "A: I wish it were.", "Q: Is it?"];
    expect(voices(turns.join("\n"))).toEqual(["vesk"]);
  });
});

test("a quotation whose source is a first person gets its speaker", () => {
  const text = "An interview with Vesk.\nIs it shut?\nI think the pier is shut.\nReally?";
  const mentions = mentionsOf(text, NAMES);
  const quotations = quotationsIn(text, mentions);
  const found = findFirstPersons(prepareStory(text, blocksOf(text)), blocksOf(text), quotations, mentions);
  expect(quotations.map(({ speaker }) => speaker)).toEqual([null]);
  expect(giveFirstPersons(quotations, found).map(({ speaker }) => speaker)).toEqual(["vesk"]);
});
