import fc from "fast-check";
import { expect, test } from "vitest";
import { sortDay } from "#lib/record/sort-day.ts";
import { countStatements, packStatements, unpackStatements } from "#lib/record/story-text.ts";
import { anyWords, storyOf } from "./sample-record.ts";

test("a story's statements come back as they were, whatever is in them", () => {
  const dates = fc.constantFrom(null, "2031", "2031-02-20");
  fc.assert(
    fc.property(fc.array(anyWords), dates, (all, date) => {
      const story = storyOf({ date });
      const at = { site: story.site, story: story.story, day: sortDay(date) };
      const statements = all.map(({ from: _from, ...each }) => ({ ...each, ...at }));
      const text = packStatements({ story, statements });
      expect(countStatements(text)).toBe(statements.length);
      expect(unpackStatements(text)).toEqual(statements);
    }),
  );
});
