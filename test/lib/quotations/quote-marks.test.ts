import { describe, expect, test } from "vitest";
import { findStretches } from "#lib/quotations/quote-marks.ts";
import { blocksOf } from "./reported.ts";

function stretches(text: string): string[] {
  return findStretches(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe("findStretches", () => {
  test.each([
    ['A "b" c', ['"b"']],
    ["A “b” c “d”", ["“b”", "“d”"]],
    ["A ''b'' c", ["''b''"]],
    ["A ``b'' c", ["``b''"]],
    ["A ‘b’ c", ["‘b’"]],
    ["A 'b' c", ["'b'"]],
    ["A «b» c ‹d›", ["«b»", "‹d›"]],
    ["A „b“ c", ["„b“"]],
    [`A "b 'c' d" e`, [`"b 'c' d"`]],
    ["A ‘b “c” d’ e", ["‘b “c” d’"]],
    ['Opened straight, "closed curly” here', ['"closed curly”']],
    ["” … opened the wrong way,” it read", ["” … opened the wrong way,”"]],
    ["\"above 'the head,' \" said", ["\"above 'the head,' \""]],
  ])("%s", (text, expected) => expect(stretches(text)).toEqual(expected));

  test.each([
    "It's the men's, don't you think, in the '90s",
    "Rock 'n' roll, 'tis said",
    'A board of 6" by 4 feet',
    "The sailors' wives and the captains' men",
    'An opening " alone',
  ])("no stretch in: %s", (text) => expect(stretches(text)).toEqual([]));

  test("each paragraph of a long quotation opens, only the last closes", () => {
    const text = "“One.\n“Two.\n“Three.” Four";
    expect(stretches(text)).toEqual(["“One.\n“Two.\n“Three.”"]);
    expect(findStretches(text, blocksOf(text))[0]?.parts).toHaveLength(3);
  });
});
