import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relate } from "#lib/dates/partial-date.ts";
import { lookupsFor, MOST_BEFORE, partRecord, type RecordActor } from "#lib/record/around-story.ts";
import { type RecordedWords, whoOf } from "#lib/record/recorded.ts";
import { partialDate } from "#test/partial-dates.ts";
import { wordsOf } from "./sample-record.ts";

const finch = { key: "harbours/finch", kind: "person" as const, wikidata: "Q900000001" };
const met = (id: string, date: string | null, readAt = "2031-03-01T08:00:00.000Z") =>
  wordsOf({ id, story: id }, { date, readAt });
const ids = (list: RecordedWords[]) => list.map(({ id }) => id);

describe("parting the record by the story's day", () => {
  test("before is certainly before; the same day and since stand apart", () => {
    const found = ["2031-02-18", "2031-02-19", "2031-02-20", "2031-02-21", "2031-02", "2030"];
    const around = partRecord(
      found.map((date) => met(date, date)),
      "2031-02-20",
    );
    expect(ids(around.before)).toEqual(["2031-02-19", "2031-02-18", "2030"]);
    expect(ids(around.same_day)).toEqual(["2031-02", "2031-02-20"]);
    expect(ids(around.since)).toEqual(["2031-02-21"]);
  });

  test("without a day of the story none is called earlier", () => {
    const around = partRecord([met("a", "2031-02-18"), met("b", null)], null);
    expect(ids(around.undated)).toEqual(["a", "b"]);
    expect(around.before).toEqual([]);
  });

  test("one without a day is earlier only when it was read days before", () => {
    const around = partRecord(
      [met("long ago", null, "2031-02-18T23:00:00.000Z"), met("the eve", null, "2031-02-19T01:00:00.000Z")],
      "2031-02-20",
    );
    expect(ids(around.before)).toEqual(["long ago"]);
    expect(ids(around.undated)).toEqual(["the eve"]);
  });

  test("the same words in several papers are shown once, from the earliest", () => {
    const dates = ["2031-02-18", "2031-02-16", null, "2031-02-17"];
    const found = dates.map((date) => wordsOf({ id: "same", story: `story ${date}` }, { date }));
    const { before, undated } = partRecord(found, "2031-02-20");
    expect(before.map(({ from }) => from.date)).toEqual(["2031-02-16"]);
    expect(undated).toEqual([]);
  });

  test("says when there are more than it shows", () => {
    const found = Array.from({ length: MOST_BEFORE + 1 }, (_, n) => met(`s${n}`, `2031-01-${10 + n}`));
    expect(partRecord(found, "2031-02-20")).toMatchObject({ more: true });
    expect(partRecord(found.slice(1), "2031-02-20")).toMatchObject({ more: false });
  });
});

describe("what is looked up", () => {
  test("holds everything of the part it is for", () => {
    fc.assert(
      fc.property(partialDate, partialDate, (said, story) => {
        const { day } = met("s", said);
        const inSome = lookupsFor(finch, story).filter(({ from, to }) => from <= day && day <= to);
        expect(inSome.length).toBeGreaterThan(0);
        const [before] = lookupsFor(finch, story);
        const isIn = before !== undefined && before.from <= day && day <= before.to;
        expect(isIn).toBe(relate(said, story) === "before");
      }),
    );
  });

  test("is asked for by the item, and by the key for what was kept before the item was known", () => {
    expect(new Set(lookupsFor(finch, "2031-02-20").map(({ who }) => who))).toEqual(
      new Set(["person Q900000001", "harbours/finch"]),
    );
    expect(lookupsFor({ ...finch, wikidata: null }, null).map(({ who }) => who)).toEqual(["harbours/finch"]);
  });
});

describe("what a statement is found by", () => {
  const { item: _none, ...unlisted } = wordsOf();
  const found = (statement: typeof unlisted, actor: RecordActor) =>
    lookupsFor(actor, null).some(({ who }) => who === whoOf(statement));

  test("the Wikidata item when the pack's id has changed", () => {
    expect(found(wordsOf({ speaker: "old-pack/orlo" }), finch)).toBe(true);
  });

  test("the key when the item was not known then", () => {
    expect(found(unlisted, finch)).toBe(true);
  });

  test("not the key that a pack has since given to another", () => {
    expect(found(wordsOf(), { ...finch, wikidata: "Q900000777" })).toBe(false);
    expect(found(wordsOf(), { ...finch, wikidata: null })).toBe(false);
  });

  test("a body is not the person of the same item", () => {
    expect(found(wordsOf(), { ...finch, key: "harbours/body", kind: "organization" })).toBe(false);
  });
});
