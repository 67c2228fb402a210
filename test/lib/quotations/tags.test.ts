import { describe, expect, test } from "vitest";
import { reported } from "./reported.ts";

/** Who said what, of the quotations in a text. */
const told = (text: string) => reported(text).map(({ who, what }) => [who, what]);

describe("what stands behind a quotation tells who spoke", () => {
  test.each([
    ['"The pier is shut," Vesk charged.', "Vesk"],
    ['"The pier is shut," the notice read.', "the notice"],
    ['"The pier is shut," the two write.', "the two"],
    ['"The pier is shut," Vesk concludes on the last page.', "Vesk"],
    ['"The pier is shut," agrees Ilse Vesk.', "Ilse Vesk"],
    ['"The pier is shut!" US Senator Jon Lune said as he left it.', "US Senator Jon Lune"],
    ['"Is the pier shut?" Lune told reporters.', "Lune"],
    ['"The pier is shut," Vesk started.', "Vesk"],
    ['"The pier is shut," said Ilse Vesk, an early voice in urging the town to open it.', "Ilse Vesk"],
    ['"The pier is shut," said Vesk, who is also a host on the show "Low Tide."', "Vesk"],
    ['"The pier is shut," said Sen. Jon Lune, R-S.C. "I asked."', "Sen. Jon Lune"],
    ['"The pier is shut," delegate Bo Lune, in a hat and a "Vesk" scarf, said.', "delegate Bo Lune"],
    ['"The pier is shut," Ann Vesk and Bo Lune wrote.', "Ann Vesk and Bo Lune"],
    ['"The pier is shut," Vesk, the guru who founded the club tweeted on Monday.', "Vesk"],
  ])("%s", (text, who) => {
    const [first] = told(text);
    expect(first?.[0]?.startsWith(who)).toBe(true);
    expect(first?.[1]).toMatch(/^"(The pier is shut|Is the pier shut)[,!?]"$/);
  });

  test("but a quotation without a comma inside a sentence is no tag", () => {
    expect(told('The "open pier" Vesk opened is shut.')).toEqual([]);
    expect(told('He called it "a pier," and Vesk closed the door.')).not.toContainEqual([
      "Vesk",
      '"a pier,"',
    ]);
  });
});

describe("what is reported goes on", () => {
  test.each([
    [
      'Lune says piers are "right to be shut," but also dear to what she calls "the town."',
      'piers are "right to be shut," but also dear to what she calls "the town."',
    ],
    [
      'Lune said that piers could be "shut," and have been since May.',
      'that piers could be "shut," and have been since May',
    ],
    ['Lune said that the pier was "shut," and she left the room.', 'that the pier was "shut,"'],
  ])("%s", (text, what) => {
    expect(told(text)[0]?.[1]).toBe(what);
  });

  test.each([
    '"It is shut," Lune told reporters in Port Vell, S.C. "It stays shut."',
    '"It is shut," said Sen. Jon Lune, R-S.C. "It stays shut."',
  ])("behind the stop of an abbreviation: %s", (text) => {
    expect(told(text).map(([, what]) => what)).toEqual(['"It is shut,"', '"It stays shut."']);
  });
});

describe("what leads to a quotation", () => {
  test.each([
    ['As Professor Lune put it: "The pier is shut for good."', "Professor Lune"],
    ['As Bo Lune, the mayor, put it, "the pier is shut for good."', "Bo Lune, the mayor"],
    ['Lune has since apologised for the pier: "Yes, I should have shut it."', "Lune"],
    [
      'A source familiar with Lune’s thinking said, "The pier is shut."',
      "A source familiar with Lune’s thinking",
    ],
    ['Bo Lune agreed. "The pier has been shut for years."', "Bo Lune"],
    ['Lune released the following statement:\n"The pier is shut for good."', "Lune"],
  ])("%s", (text, who) => {
    expect(told(text).map(([source]) => source)).toEqual([who]);
  });

  test("a title behind a colon is none", () => {
    expect(told('There was one book on the table: "Low Tide".')).toEqual([]);
  });
});
