import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partByDay, type ShownStatement, whyShown } from "#lib/context/statements.ts";
import { earliestDay, latestDay } from "#lib/dates/partial-date.ts";
import { type CollectedStatement, collect } from "#lib/packs/collection.ts";
import { partialDate } from "#test/partial-dates.ts";
import { checkedPack, compiledPack, packSource, statement } from "#test/sample-pack.ts";

/** Statements said on these days, as a collection holds them. */
function saidOn(dates: string[], about: string[] = ["harbours/compact"]): CollectedStatement[] {
  const statements = dates.map((said_at, index) => statement({ id: `s-${index}`, said_at }));
  return checkedPack(packSource({ statements })).statements.map((record) => ({
    record,
    pack: "harbours",
    speaker: "harbours/finch",
    about,
  }));
}

const show = ({ record, pack, speaker }: CollectedStatement): ShownStatement => ({
  ...record,
  pack,
  speaker_key: speaker,
  speaker_name: "Orlo Finch",
  speaker_office: null,
  why: "",
});

const part = (statements: CollectedStatement[], date: string | null, plans: string[] = []) =>
  partByDay(statements, date, new Set(plans), show);

const dates = (statements: ShownStatement[]) => statements.map(({ said_at }) => said_at);

describe("partByDay", () => {
  test("before, on and since the story's day", () => {
    const around = part(
      saidOn(["2031-02-19", "2031-02-20", "2031-02-21", "2031-02", "2031", "2030"]),
      "2031-02-20",
    );
    expect(dates(around.before)).toEqual(["2031-02-19", "2030"]);
    expect(dates(around.same_day)).toEqual(["2031-02-20", "2031-02", "2031"]);
    expect(dates(around.since)).toEqual(["2031-02-21"]);
    expect(around.undated).toEqual([]);
  });

  test("without a day nothing is called earlier", () => {
    const around = part(saidOn(["2030", "2031-02-20"]), null);
    expect(dates(around.undated)).toEqual(["2031-02-20", "2030"]);
    expect([around.before, around.same_day, around.since]).toEqual([[], [], []]);
  });

  test("what is about a plan of the story comes first, then the newest", () => {
    const plain = saidOn(["2031-02-18"], ["harbours/other"]);
    const planned = saidOn(["2030-01-01", "2030-06"]);
    const around = part([...plain, ...planned], "2031-02-20", ["harbours/compact"]);
    expect(dates(around.before)).toEqual(["2030-06", "2030-01-01", "2031-02-18"]);
  });

  test("before means before: no day that a statement can mean is the story's day or later", () => {
    fc.assert(
      fc.property(fc.array(partialDate, { maxLength: 12 }), partialDate, (said, story) => {
        const around = part(saidOn(said), story);
        for (const date of dates(around.before)) expect(latestDay(date) < earliestDay(story)).toBe(true);
        for (const date of dates(around.since)) expect(earliestDay(date) > latestDay(story)).toBe(true);
        const all = [...around.before, ...around.same_day, ...around.since, ...around.undated];
        expect(dates(all).sort()).toEqual([...said].sort());
      }),
    );
  });
});

test("says why a statement is shown", async () => {
  const collection = collect([await compiledPack()]);
  const [first] = collection.bySpeaker.get("harbours/finch") ?? [];
  if (!first) throw new Error("the sample has statements");
  expect(whyShown(first, new Set(["harbours/compact"]), collection)).toBe("about Lighthouse compact");
  expect(whyShown(first, new Set(), collection)).toBe("by someone named in the story");
});
