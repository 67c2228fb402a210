/** Record entries by hand: people, papers and words are made up. */
import fc from "fast-check";
import type { RecordedStatement, RecordedStory, RecordedWords } from "#lib/record/recorded.ts";
import { joinStory } from "#lib/record/recorded.ts";
import { sortDay } from "#lib/record/sort-day.ts";

/** Makes a story of 20 February 2031 in an invented paper. */
export function storyOf(change: Partial<RecordedStory> = {}): RecordedStory {
  const site = change.site ?? "courier.example.org";
  const story = change.story ?? "lamps";
  return {
    site,
    story,
    url: `https://${site}/${story}`,
    title: "Who pays for the lamps?",
    publisher: "The Harbour Courier",
    lang: "en",
    date: "2031-02-20",
    readAt: "2031-02-20T08:00:00.000Z",
    count: 1,
    letters: 40,
    deleted: [],
    ...change,
  };
}

/** Makes a statement by Orlo Finch. */
export function statementOf(change: Partial<RecordedStatement> = {}): RecordedStatement {
  return {
    site: "courier.example.org",
    story: "lamps",
    id: "s1",
    place: 0,
    kind: "direct",
    words: "No lamp goes dark",
    speaker: "harbours/finch",
    item: "person Q900000001",
    name: "Orlo Finch",
    actor: "person",
    day: sortDay("2031-02-20"),
    ...change,
  };
}

/** Makes a statement joined with the story that has it. */
export function wordsOf(
  change: Partial<RecordedStatement> = {},
  from: Partial<RecordedStory> = {},
): RecordedWords {
  const story = storyOf({
    ...from,
    site: change.site ?? "courier.example.org",
    story: change.story ?? "lamps",
  });
  return joinStory(statementOf({ day: sortDay(story.date), ...change }), story);
}

/** Any statement that a hostile page and pack may have brought into the record. */
export const anyWords: fc.Arbitrary<RecordedWords> = fc
  .record({
    site: fc.constantFrom("a.example", "b.example"),
    story: fc.constantFrom("one", "two", "three"),
    id: fc.uuid(),
    kind: fc.constantFrom("direct" as const, "indirect" as const, "mixed" as const),
    words: fc.string({ minLength: 1, unit: "grapheme" }),
    speaker: fc.constantFrom("p/a", "p/b", "q/a", "wikidata:person/x"),
    item: fc.option(fc.constantFrom("Q1", "Q2", "p/a"), { nil: undefined }),
    name: fc.string({ minLength: 1 }),
    actor: fc.constantFrom("person" as const, "organization" as const),
    date: fc.option(fc.constantFrom("2031-02-20", "2031-02", "2031", "31 February", ""), { nil: null }),
    title: fc.option(fc.string(), { nil: null }),
    lang: fc.option(fc.constantFrom("en", "de", "ar"), { nil: null }),
  })
  .map(({ date, title, lang, item, ...rest }) =>
    wordsOf({ ...rest, ...(item ? { item: `${rest.actor} ${item}` } : {}) }, { date, title, lang }),
  );
