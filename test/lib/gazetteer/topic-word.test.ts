import { describe, expect, test } from "vitest";
import { tokenize } from "#lib/gazetteer/tokens.ts";
import { topicWord } from "#lib/gazetteer/topic-word.ts";

const topicsOf = (text: string) => tokenize(text).map(({ key }) => topicWord(key));

describe("topicWord", () => {
  test.each([
    "levy levies levied",
    "plan plans planned planning",
    "fish fishing fishers fishery fisheries",
    "tax taxes taxed taxation",
    "negotiate negotiated negotiating negotiation negotiations",
    "agree agrees agreed agreeing agreement",
    "troop troops",
    "house houses housing",
  ])("knows the inflections of one word: %s", (forms) => {
    expect(new Set(topicsOf(forms)).size).toBe(1);
  });

  test.each(["train treaty", "pass past", "bus bush", "nation notion", "state station", "die dry"])(
    "keeps different words apart: %s",
    (words) => {
      expect(new Set(topicsOf(words)).size).toBe(2);
    },
  );

  test("words of grammar and reporting tell nothing", () => {
    expect(topicsOf("She said that they would not have it, he told us on Monday")).toEqual(
      Array.from({ length: 13 }, () => null),
    );
  });

  test("leaves numbers, short words and other scripts as they are", () => {
    expect(topicsOf("2030 oil рыбы 漁")).toEqual(["2030", "oil", "рыбы", "漁"]);
  });
});
