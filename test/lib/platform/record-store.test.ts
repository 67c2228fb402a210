/** The record's database, in a stand-in that behaves as the browser's. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  deleteAll,
  deleteOne,
  deleteReadBefore,
  deleteSite,
  pruneRecord,
} from "#lib/platform/record-deletion.ts";
import {
  keepStory,
  recordAround,
  recordFacts,
  recordPage,
  searchRecord,
} from "#lib/platform/record-store.ts";
import type { RecordedStatement, RecordedStory } from "#lib/record/recorded.ts";
import { sortDay } from "#lib/record/sort-day.ts";
import { sizeOf } from "#lib/record/worth-keeping.ts";
import { statementOf, storyOf } from "#test/lib/record/sample-record.ts";

const finch = { key: "harbours/finch", kind: "person" as const, wikidata: "Q900000001" };

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

/** Keeps a story that has these statements. */
async function keep(
  change: Partial<RecordedStory>,
  said: Partial<RecordedStatement>[],
  { packs = ["harbours"], onlyKnown = false } = {},
): Promise<void> {
  const story = storyOf(change);
  const at = { site: story.site, story: story.story, day: sortDay(story.date) };
  const statements = said.map((each, place) => statementOf({ ...at, place, ...each }));
  await keepStory({ now: { story: { ...story, ...sizeOf(statements) }, statements }, packs, onlyKnown });
}

const all = async () => (await recordPage(null, 1000)).words;
const ids = async () => (await all()).map(({ id }) => id).sort();
const count = async () => (await recordFacts()).count;

describe("keeping a story", () => {
  test("counts it by site", async () => {
    await keep({}, [{ id: "a" }, { id: "b" }]);
    await keep({ story: "boats" }, [{ id: "c" }]);
    await keep({ site: "ledger.example.org" }, [{ id: "d" }]);
    expect(await recordFacts()).toMatchObject({
      count: 4,
      stories: 3,
      sites: [
        { site: "courier.example.org", count: 3 },
        { site: "ledger.example.org", count: 1 },
      ],
    });
  });

  test("twice keeps it once, as it is now", async () => {
    await keep({}, [{ id: "a" }, { id: "b" }]);
    await keep({ readAt: "2031-03-02T08:00:00.000Z" }, [{ id: "b" }]);
    expect((await all()).map(({ id, from }) => [id, from.readAt])).toEqual([
      ["b", "2031-03-02T08:00:00.000Z"],
    ]);
    expect(await recordFacts()).toMatchObject({ count: 1, stories: 1 });
  });

  test("in which nobody known speaks keeps nothing, not even that it was read", async () => {
    await keep({}, []);
    expect(await recordFacts()).toEqual({ count: 0, stories: 0, bytes: 0, sites: [] });
    await keep({}, [{ id: "a" }]);
    await keep({}, []);
    expect(await recordFacts()).toEqual({ count: 0, stories: 0, bytes: 0, sites: [] });
  });

  test("only to bring it up to date does not bring back what was deleted", async () => {
    await keep({}, [{ id: "a" }]);
    await deleteSite("courier.example.org");
    await keep({}, [{ id: "a" }], { onlyKnown: true });
    expect(await ids()).toEqual([]);
  });

  test("at the same time as others loses none of the count", async () => {
    const names = Array.from({ length: 20 }, (_, n) => `story-${n}`);
    await Promise.all(names.map((story) => keep({ story }, [{ id: story }])));
    expect(await recordFacts()).toMatchObject({ count: 20, stories: 20 });
  });
});

describe("deleting", () => {
  beforeEach(async () => {
    await keep({ readAt: "2031-01-01T08:00:00.000Z" }, [{ id: "a" }, { id: "b" }]);
    await keep({ story: "boats", readAt: "2031-02-01T08:00:00.000Z" }, [{ id: "c" }]);
    await keep({ site: "courier.example.org.other", readAt: "2031-03-01T08:00:00.000Z" }, [{ id: "d" }]);
  });

  test("one statement leaves the others, and it stays away", async () => {
    await deleteOne(["courier.example.org", "lamps", "a"]);
    expect(await ids()).toEqual(["b", "c", "d"]);
    await keep({}, [{ id: "a" }, { id: "b" }]);
    expect(await ids()).toEqual(["b", "c", "d"]);
    expect(await count()).toBe(3);
  });

  test("the only statement of a story leaves no trace of where it was", async () => {
    await deleteOne(["courier.example.org", "boats", "c"]);
    await deleteOne(["courier.example.org", "boats", "c"]);
    expect(await recordFacts()).toMatchObject({ count: 3, stories: 2 });
    await keep({ story: "boats" }, [{ id: "c" }]);
    expect(await ids()).toEqual(["a", "b", "d"]);
  });

  test("a site leaves those whose names begin like it", async () => {
    await deleteSite("courier.example.org");
    expect(await ids()).toEqual(["d"]);
    expect((await recordFacts()).sites).toEqual([{ site: "courier.example.org.other", count: 1 }]);
  });

  test("by age goes by when a story was last read", async () => {
    expect(await deleteReadBefore("2031-02-01T08:00:00.000Z")).toBe(false);
    expect(await ids()).toEqual(["c", "d"]);
    await keep({ story: "boats", readAt: "2031-04-01T08:00:00.000Z" }, [{ id: "c" }]);
    await deleteReadBefore("2031-03-15T00:00:00.000Z");
    expect(await ids()).toEqual(["c"]);
    expect(await count()).toBe(1);
  });

  test("everything leaves nothing", async () => {
    await deleteAll();
    expect(await ids()).toEqual([]);
    expect(await count()).toBe(0);
  });

  test("for want of room takes the stories read longest ago", async () => {
    await pruneRecord(4);
    expect(await count()).toBe(4);
    await pruneRecord(2);
    expect(await ids()).toEqual(["c", "d"]);
    await pruneRecord(0, storyOf({ story: "boats" }));
    expect(await ids()).toEqual(["c"]);
  });
});

describe("looking up", () => {
  const around = (change = {}) => recordAround({ actors: [finch], date: "2031-02-20", own: null, ...change });

  test("finds what an actor said before, on the day and since, but never in the story itself", async () => {
    await keep({ story: "old", date: "2031-02-01" }, [
      { id: "old" },
      { id: "raed", speaker: "harbours/raed", item: "person Q7" },
    ]);
    await keep({ story: "same", date: "2031-02-20" }, [{ id: "same" }]);
    await keep({ story: "new", date: "2031-02-25" }, [{ id: "new" }]);
    await keep({ story: "own", date: "2031-02-19" }, [{ id: "own" }]);
    const own = { site: "courier.example.org", story: "own" };
    const found = (await around({ own }))["harbours/finch"];
    expect(found?.before.map(({ id }) => id)).toEqual(["old"]);
    expect(found?.same_day.map(({ id }) => id)).toEqual(["same"]);
    expect(found?.since.map(({ id }) => id)).toEqual(["new"]);
  });

  test("finds the same actor after a pack changed its ids, and not another who has its old id", async () => {
    await keep({ story: "old", date: "2031-02-01" }, [{ id: "old" }]);
    const renamed = { ...finch, key: "harbours-2/orlo-finch" };
    const another = { ...finch, wikidata: "Q5" };
    expect(Object.keys(await around({ actors: [renamed] }))).toEqual(["harbours-2/orlo-finch"]);
    expect(await around({ actors: [another] })).toEqual({});
  });

  test("has no entry for an actor never met", async () => {
    expect(await around()).toEqual({});
  });
});

describe("searching", () => {
  test("gives the newest finds of a stretch, and where to go on", async () => {
    await keep({ story: "a", date: "2031-01-01" }, [{ id: "a", words: "The lamps burn" }]);
    await keep({ story: "b", date: "2031-02-01" }, [{ id: "b", words: "The LAMPS are out" }]);
    await keep({ story: "c", date: "2031-03-01" }, [{ id: "c", words: "The boats are in" }]);
    const finds = await searchRecord("lamps", null, 1);
    expect(finds).toMatchObject({ found: 2, looked: 3, next: null, newest: [{ id: "b" }] });
    const rest = await searchRecord("lamps", ["courier.example.org", "a"], 5);
    expect(rest).toMatchObject({ found: 1, looked: 2 });
  });

  test("without words finds nothing", async () => {
    await keep({}, [{ id: "a" }]);
    expect(await searchRecord(" ", null, 5)).toMatchObject({ found: 0, looked: 0 });
  });
});

test("the pages of the record are the record", async () => {
  for (const story of ["a", "b", "c"]) await keep({ story }, [{ id: `${story}1` }, { id: `${story}2` }]);
  const seen: string[] = [];
  let page = await recordPage(null, 2);
  for (;;) {
    seen.push(...page.words.map(({ id }) => id));
    if (!page.next) break;
    page = await recordPage(page.next, 2);
  }
  expect(seen.sort()).toEqual(["a1", "a2", "b1", "b2", "c1", "c2"]);
});
