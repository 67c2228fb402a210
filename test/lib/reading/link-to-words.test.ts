import { describe, expect, it } from "vitest";
import type { ShownStatement } from "#lib/context/statements.ts";
import { linkToWords } from "#lib/reading/link-to-words.ts";

const statement = (over: Partial<ShownStatement>): ShownStatement => ({
  id: "s-1",
  speaker: "orlik",
  speaker_key: "made-up/orlik",
  speaker_name: "Jana Orlik",
  speaker_office: null,
  said_at: "2031-04-09",
  quotation: "We will not sell the harbour",
  about: [],
  provenance: {
    url: "https://gazette.example.org/harbour",
    publisher: "The Gazette",
    title: "A harbour for sale",
  },
  pack: "made-up",
  why: "about the sale",
  ...over,
});

describe("the link to a statement", () => {
  it("links to the very words", () => {
    expect(linkToWords(statement({}))).toBe(
      "https://gazette.example.org/harbour#:~:text=We%20will%20not%20sell%20the%20harbour",
    );
  });

  it("names only the ends of a long quotation, and hides what the fragment's grammar would read", () => {
    const long = "One, two-three four five six seven eight nine ten eleven twelve thirteen & fourteen";
    expect(linkToWords(statement({ quotation: long }))).toBe(
      "https://gazette.example.org/harbour#:~:text=One%2C%20two%2Dthree%20four%20five%20six,eleven%20twelve%20thirteen%20%26%20fourteen",
    );
  });

  it("leaves the address alone when the words stand there in another language, or nowhere", () => {
    for (const over of [{ translated: true }, { quotation: null }])
      expect(linkToWords(statement(over))).toBe("https://gazette.example.org/harbour");
  });

  it("leaves the address alone when a pack gives half a character", () => {
    expect(linkToWords(statement({ quotation: "We will \uD83D not" }))).toBe(
      "https://gazette.example.org/harbour",
    );
  });
});
