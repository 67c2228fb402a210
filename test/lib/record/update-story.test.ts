import { describe, expect, test } from "vitest";
import { deleteStatement } from "#lib/record/delete-statement.ts";
import { sortDay } from "#lib/record/sort-day.ts";
import { storiesToDrop } from "#lib/record/stories-to-drop.ts";
import { updateStory } from "#lib/record/update-story.ts";
import { statementOf, storyOf } from "./sample-record.ts";

const first = statementOf({ id: "s1", words: "No lamp goes dark" });
const second = statementOf({ id: "s2", words: "The money is there" });
const ids = (statements: { id: string }[]) => statements.map(({ id }) => id);

describe("a story read again", () => {
  test("is kept once, as it is now", () => {
    const before = { story: storyOf(), statements: [first] };
    const now = { story: storyOf({ readAt: "2031-02-21T08:00:00.000Z" }), statements: [second] };
    const { story, statements } = updateStory(before, now, ["harbours"]);
    expect(ids(statements)).toEqual(["s2"]);
    expect(story).toMatchObject({ count: 1, readAt: "2031-02-21T08:00:00.000Z" });
    expect(story.letters).toBe("The money is there".length + "Orlo Finch".length);
  });

  test("keeps what a pack gave that is switched off now", () => {
    const before = { story: storyOf(), statements: [first] };
    const now = { story: storyOf(), statements: [] };
    expect(ids(updateStory(before, now, ["other"]).statements)).toEqual(["s1"]);
    expect(ids(updateStory(before, now, ["harbours"]).statements)).toEqual([]);
  });

  test("gives all its statements the day it has now", () => {
    const day = sortDay("2031-02-19");
    const before = { story: storyOf(), statements: [first] };
    const now = { story: storyOf({ date: "2031-02-19" }), statements: [{ ...second, day }] };
    expect(updateStory(before, now, ["other"]).statements.map((each) => each.day)).toEqual([day, day]);
  });

  test("leaves deleted what the reader deleted", () => {
    const before = { story: storyOf({ deleted: ["s1"] }), statements: [] };
    const again = updateStory(before, { story: storyOf(), statements: [first, second] }, ["harbours"]);
    expect(ids(again.statements)).toEqual(["s2"]);
    expect(again.story.deleted).toEqual(["s1"]);
  });
});

describe("a statement that is deleted", () => {
  test("takes its letters with it", () => {
    const story = storyOf({ count: 2, letters: 100 });
    expect(deleteStatement(story, first)).toMatchObject({ count: 1, letters: 73, deleted: ["s1"] });
  });

  test("leaves nothing to read of a story that had no other", () => {
    const story = deleteStatement(storyOf({ count: 1 }), first);
    expect(JSON.stringify(story)).not.toContain("https://");
    expect(story).toMatchObject({ count: 0, title: null, publisher: "", date: null });
  });
});

describe("a record that is too big", () => {
  const stories = ["a", "b", "c"].map((story) => storyOf({ story, count: 10 }));

  test("loses the stories read longest ago, and no more than it must", () => {
    const names = (most: number) =>
      storiesToDrop(stories, { total: 30, most }, null).map(({ story }) => story);
    expect(names(30)).toEqual([]);
    expect(names(29)).toEqual(["a"]);
    expect(names(10)).toEqual(["a", "b"]);
  });

  test("never loses the story just read", () => {
    const dropped = storiesToDrop(stories, { total: 30, most: 5 }, storyOf({ story: "a" }));
    expect(dropped.map(({ story }) => story)).toEqual(["b", "c"]);
  });
});
