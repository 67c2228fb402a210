import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysOf, timelineOf } from "#lib/context/timeline.ts";
import { sampleStatement } from "#test/components/sample-actors.ts";
import { partialDate } from "#test/partial-dates.ts";

const event = (at: string) => ({ at, text: `It is ${at}.` });

test.each([
  ["1970-01-01", 0, 0],
  ["1970-02", 31, 58],
  ["1971", 365, 729],
  ["2025-02-20", 20139, 20139],
])("daysOf(%s) counts from 1 January 1970", (date, from, to) => {
  expect(daysOf(date)).toEqual({ from, to });
});

describe("timelineOf", () => {
  test("puts events and statements in one order and parts them at the story's day", () => {
    const { items, story } = timelineOf(
      {
        events: [event("2031-01-15"), event("2031-02-20")],
        events_since: [event("2031-03-20")],
        statements: [
          sampleStatement({ id: "a", said_at: "2031-02", stance: null }),
          sampleStatement({ id: "b", said_at: "2031-02-21", stance: "for" }),
        ],
      },
      "2031-02-20",
    );
    expect(items.map(({ kind, at, part }) => `${kind} ${at} ${part}`)).toEqual([
      "event 2031-01-15 before",
      "statement 2031-02 overlaps",
      "event 2031-02-20 overlaps",
      "statement 2031-02-21 after",
      "event 2031-03-20 after",
    ]);
    expect(story).toEqual({ at: "2031-02-20", days: daysOf("2031-02-20") });
  });

  test("without a story's day calls nothing earlier or later", () => {
    const { items, story } = timelineOf({ events: [event("2031")], events_since: [], statements: [] }, null);
    expect(items.map(({ part }) => part)).toEqual([null]);
    expect(story).toBeNull();
  });

  test("loses nothing, and the first days go up", () => {
    fc.assert(
      fc.property(fc.array(partialDate), fc.array(partialDate), partialDate, (happened, spoken, story) => {
        const statements = spoken.map((said_at, index) => sampleStatement({ id: `s-${index}`, said_at }));
        const { items } = timelineOf({ events: happened.map(event), events_since: [], statements }, story);
        expect(items.map(({ at }) => at).sort()).toEqual([...happened, ...spoken].sort());
        const firsts = items.map(({ days }) => days.from);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });
});
