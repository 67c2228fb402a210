import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionsOn } from "#lib/context/positions.ts";
import { earliestDay, latestDay } from "#lib/dates/partial-date.ts";
import type { CollectedStatement } from "#lib/packs/collection.ts";
import type { Stance } from "#lib/packs/schema.ts";
import { partialDate } from "#test/partial-dates.ts";
import { checkedPack, packSource, statement } from "#test/sample-pack.ts";

type Said = [speaker: string, said_at: string, stance: Stance | null];

function collected(said: Said[]): CollectedStatement[] {
  const statements = said.map(([speaker, said_at, stance], index) =>
    statement({ id: `s-${index}`, speaker, said_at, stance }),
  );
  return checkedPack(packSource({ statements })).statements.map((record) => ({
    record,
    pack: "harbours",
    speaker: `harbours/${record.speaker}`,
    about: ["harbours/compact"],
  }));
}

const positions = (said: Said[], date: string | null) =>
  positionsOn(collected(said), date).map(({ actor, stance, said_at }) => [actor, stance, said_at]);

describe("positionsOn", () => {
  test("gives each speaker's latest stance up to the story's day, newest first", () => {
    const said: Said[] = [
      ["finch", "2031-01-01", "conditional"],
      ["finch", "2031-02-20", "for"],
      ["finch", "2031-02-21", "against"],
      ["raed", "2030", "against"],
    ];
    expect(positions(said, "2031-02-20")).toEqual([
      ["harbours/finch", "for", "2031-02-20"],
      ["harbours/raed", "against", "2030"],
    ]);
    expect(positions(said, "2031-02-19")[0]).toEqual(["harbours/finch", "conditional", "2031-01-01"]);
    expect(positions(said, "2029")).toEqual([]);
  });

  test("a statement without a stance is no position, and does not take one back", () => {
    expect(
      positions(
        [
          ["finch", "2031-01-01", "for"],
          ["finch", "2031-02-01", null],
        ],
        "2031-02-20",
      ),
    ).toEqual([["harbours/finch", "for", "2031-01-01"]]);
  });

  test("without a story's day the latest of all counts", () => {
    expect(
      positions(
        [
          ["finch", "2031-05-01", "against"],
          ["finch", "2031-01-01", "for"],
        ],
        null,
      ),
    ).toEqual([["harbours/finch", "against", "2031-05-01"]]);
  });

  test.each([
    ["2031-02", "2031-02-20"],
    ["2031", "2031-02-20"],
    ["2031-02-20", "2031-02"],
    ["2031-02", "2031-02"],
  ])("a statement of %s may be later than a story of %s and does not count", (said, story) => {
    expect(positions([["finch", said, "for"]], story)).toEqual([]);
  });

  test("no position was, or may have been, taken after the story; none that surely came before is missing", () => {
    const said = fc.tuple(
      fc.constantFrom("finch", "raed"),
      partialDate,
      fc.constantFrom<Stance>("for", "against"),
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 10 }), partialDate, (all, story) => {
        const taken = positionsOn(collected(all), story);
        for (const { said_at } of taken) expect(latestDay(said_at) <= earliestDay(story)).toBe(true);
        for (const [speaker, said_at] of all)
          if (latestDay(said_at) < earliestDay(story))
            expect(taken.map(({ actor }) => actor)).toContain(`harbours/${speaker}`);
      }),
    );
  });
});
