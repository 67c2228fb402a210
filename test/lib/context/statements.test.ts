import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Folded } from "#lib/context/fold-alike.ts";
import { furtherSources } from "#lib/context/further-sources.ts";
import { rankStatements } from "#lib/context/rank-statements.ts";
import { partByDay, type ShownStatement } from "#lib/context/statements.ts";
import { earliestDay, latestDay } from "#lib/dates/partial-date.ts";
import type { CollectedStatement } from "#lib/packs/collection.ts";
import { indexStatements } from "#lib/packs/statement-index.ts";
import { partialDate } from "#test/partial-dates.ts";
import { checkedPack, packSource, statement } from "#test/sample-pack.ts";

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

const show = ({ statement: { record, pack, speaker }, ...folded }: Folded): ShownStatement => ({
  ...record,
  pack,
  speaker_key: speaker,
  speaker_name: "Orlo Finch",
  speaker_office: null,
  why: "",
  also_at: furtherSources({ record, pack, speaker, about: [] }, folded.also),
});

function part(statements: CollectedStatement[], date: string | null, plans: string[] = []) {
  const bySpeaker = new Map([["harbours/finch", statements]]);
  const index = indexStatements({ packs: [], entities: new Map(), bySpeaker, byProposal: new Map() });
  const focus = { plans: new Map(plans.map((plan) => [plan, 1])), names: new Map(), words: new Map() };
  return partByDay(rankStatements(statements, { focus, index, date }), date, show);
}

const dates = (statements: ShownStatement[]) => statements.map(({ said_at }) => said_at);

/** Days of the statements that are shown and of those folded into them. */
const allDates = (statements: ShownStatement[]) =>
  statements.flatMap(({ said_at, also_at = [] }) => [said_at, ...also_at.map((source) => source.said_at)]);

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
        for (const date of allDates(around.before)) expect(latestDay(date) < earliestDay(story)).toBe(true);
        for (const date of allDates(around.since)) expect(earliestDay(date) > latestDay(story)).toBe(true);
        const all = [...around.before, ...around.same_day, ...around.since, ...around.undated];
        expect(allDates(all).sort()).toEqual([...said].sort());
      }),
    );
  });
});
