import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShownStatement } from "#lib/context/statements.ts";
import { statementToCitation } from "#lib/reading/to-citation.ts";

const statement = (over: Partial<ShownStatement> = {}): ShownStatement => ({
  id: "s-1",
  speaker: "orlik",
  speaker_key: "made-up/orlik",
  speaker_name: "Jana Orlik",
  speaker_office: "Harbour Minister",
  said_at: "2031-04-09",
  quotation: "We will not sell the harbour",
  about: [],
  provenance: { url: "https://gazette.example.org/harbour", publisher: "The Gazette" },
  pack: "made-up",
  why: "about the sale",
  ...over,
});

describe("a citation", () => {
  it("says who, in which office, when, what, and where it stands, with a link to the words", () => {
    expect(statementToCitation(statement())).toBe(
      "Jana Orlik, Harbour Minister, 9 April 2031: “We will not sell the harbour” (The Gazette, https://gazette.example.org/harbour#:~:text=We%20will%20not%20sell%20the%20harbour)",
    );
  });

  it("says no more than is known: no office, a month, the pack's own words without marks", () => {
    const told = { speaker_office: null, said_at: "2031-04", quotation: null, summary: "Against the sale." };
    expect(statementToCitation(statement(told))).toBe(
      "Jana Orlik, April 2031: Against the sale. (The Gazette, https://gazette.example.org/harbour)",
    );
  });

  it("keeps the marks to one pair, and what one must know to quote it", () => {
    const over = { quotation: "“Not for sale”", translated: true, correction: "The day was put right." };
    expect(statementToCitation(statement(over))).toBe(
      "Jana Orlik, Harbour Minister, 9 April 2031: “Not for sale” (The Gazette, translated, https://gazette.example.org/harbour) Correction: The day was put right.",
    );
  });

  it("has no link but to the web, and none that shows one site and opens another", () => {
    for (const url of ["javascript:alert(1)", "https://known.example@other.example/", "nowhere"])
      expect(statementToCitation(statement({ provenance: { url, publisher: "The Gazette" } }))).toMatch(
        / \(The Gazette\)$/,
      );
  });

  it("is one line that nothing in it can break or turn round, whatever a pack says", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom("\n", "\r", "\u2028", "\u202E", "\u2066", "\u0000", "\uD800", "a", ")", " "),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(text, text, text, text, (speaker_name, quotation, publisher, path) => {
        const provenance = { url: `https://gazette.example.org/${path}`, publisher };
        const line = statementToCitation(statement({ speaker_name, quotation, provenance }));
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
