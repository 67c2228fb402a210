import { describe, expect, test } from "vitest";
import { reported } from "./reported.ts";

function whatIn(text: string): string[] {
  return reported(text).map(({ what }) => what);
}

describe("where reported words begin", () => {
  test.each([
    ["Vesk said on Monday the harbour was shut.", "the harbour was shut"],
    ["Vesk said late on Monday night it was shut.", "it was shut"],
    ["Vesk said at a rally in Velland that it was shut.", "that it was shut"],
    ["Vesk said, in a letter to the Star, that it was shut.", "that it was shut"],
    ["Vesk said (in Velland) that it was shut.", "that it was shut"],
    ["Vesk told the Star in an interview that it was shut.", "that it was shut"],
    ["Vesk told her it was shut.", "it was shut"],
    ["Vesk told captains Lune would leave.", "Lune would leave"],
    ["Vesk told a crowd in Port Velland, North Coast on Monday that it was shut.", "that it was shut"],
    ["Vesk asked whether it was shut.", "whether it was shut"],
    ["Vesk asked the captains if it was shut.", "if it was shut"],
    ["Vesk warned the fleet not to sail.", "the fleet not to sail"],
    ["Vesk reminded them of the old wall.", "of the old wall"],
    ["Vesk urged the fleet to sail.", "the fleet to sail"],
    ["Vesk vowed to shut the harbour.", "to shut the harbour"],
    ["Vesk pledged to “shut the gate” for good.", "to “shut the gate” for good"],
    ["Vesk called for a new wall.", "a new wall"],
    ["Vesk said: it was shut.", "it was shut"],
    ["Vesk said as he left the hall, “It is shut.”", "“It is shut.”"],
  ])("%s", (text, what) => expect(whatIn(text)).toContain(what));
});

describe("where reported words end", () => {
  test.each([
    ["Vesk said it was shut, but the gate was open.", "it was shut"],
    ["Vesk said it was shut, although the gate was open.", "it was shut"],
    ["Vesk said it was shut; the gate was open.", "it was shut"],
    ["Vesk said it was shut, adding that it was late.", "it was shut"],
    ["Vesk said it was shut and warned that ships would sink.", "it was shut"],
    ["Vesk said it was shut — a claim without grounds.", "it was shut"],
    ["Vesk said the gate — all of it — was shut.", "the gate — all of it — was shut"],
    ["While Vesk opposed the wall, the fleet sailed.", "the wall"],
    ["Vesk praised the wall on Monday.", "the wall"],
    ["Vesk praised the wall during a rally.", "the wall"],
    ["Vesk praised the wall in an interview.", "the wall"],
    ["Vesk called it “a shame,” and the crowd cheered.", "it “a shame,”"],
    ["Captains, citing the wind, said it was shut.", "the wind"],
    ["Vesk said it was shut. (The gate was open.)", "it was shut"],
    ["Vesk opposed the wall, Lune said the gate was shut.", "the wall"],
  ])("%s", (text, what) => expect(whatIn(text)).toContain(what));
});

describe("pieces", () => {
  test.each([
    ["The plan, Vesk said, would sink.", ["The plan", "would sink"]],
    ['"A," Vesk told the Star on Monday, "B."', ['"A,"', '"B."']],
    ['The truth is, Vesk said, "it is shut."', ["The truth is", '"it is shut."']],
    ['"A," Vesk said. "B." "C."', ['"A,"', '"B."', '"C."']],
    ['"A," Vesk said.\n"B."', ['"A,"', '"B."']],
  ])("%s", (text, whats) => expect(whatIn(text)).toEqual(whats));

  test("a quotation after a paragraph of nobody's is nobody's", () => {
    expect(whatIn('"A," Vesk said.\nThe gate was open.\n"B."')).toEqual(['"A,"']);
  });

  test("words inside a quotation report nothing of their own", () => {
    expect(reported('"Lune said it was shut," Vesk said.').map(({ who }) => who)).toEqual(["Vesk"]);
  });
});
