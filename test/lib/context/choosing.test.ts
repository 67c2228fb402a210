/** Promises about choosing that hold whatever the pack and the story. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Context, gatherContext } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import { earliestDay, latestDay } from "#lib/dates/partial-date.ts";
import { collect } from "#lib/packs/collection.ts";
import { compilePack } from "#lib/packs/compile.ts";
import { partialDate } from "#test/partial-dates.ts";
import { checkedPack, mentionOf, packSource, type StatementSource, statement } from "#test/sample-pack.ts";

const WORDS = [
  "No lamp goes dark while I hold this office",
  "No lamp goes dark while I hold this high office",
  "The levy is a tax on boats and on those who sail them",
  "The levy is a tax on boats",
  "Nobody asked the fishing villages what they wanted",
  "Yes",
];

const said: fc.Arbitrary<Partial<StatementSource>> = fc.record({
  speaker: fc.constantFrom("finch", "raed", "northrand"),
  said_at: partialDate,
  quotation: fc.option(fc.constantFrom(...WORDS)),
  about: fc.constantFrom([], ["compact"]),
  venue: fc.option(fc.constantFrom("chamber", "quay")),
});

const drawn = {
  statements: fc.array(said, { maxLength: 14 }),
  date: fc.option(partialDate),
  named: fc.subarray(["finch", "raed", "northrand", "northrand-gov", "compact"]),
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((parts) => parts.join(". ")),
};

async function contextOf(given: {
  statements: Partial<StatementSource>[];
  date: string | null;
  named: string[];
  text: string;
}): Promise<Context> {
  const statements = given.statements.map((each, index) => statement({ ...each, id: `s-${index}` }));
  const collection = collect([await compilePack(checkedPack(packSource({ statements })))]);
  const entities = given.named.flatMap((id) => collection.entities.get(`harbours/${id}`) ?? []);
  const { date, text } = given;
  const story = { title: null, text, blocks: [] };
  return gatherContext({ collection, mentions: entities.map(mentionOf), story, date, today: "2027-01-01" });
}

/** A shown statement with the statements folded into it: id and day of each. */
function told(shown: readonly ShownStatement[]): { id: string; day: string }[] {
  return shown.flatMap(({ id, said_at, also_at = [] }) => [
    { id, day: said_at },
    ...also_at.flatMap(({ statement: folded, said_at: day }) => (folded ? [{ id: folded, day }] : [])),
  ]);
}

test("what is shown as said before, or folded into it, was said before the story's day", () =>
  fc.assert(
    fc.asyncProperty(fc.record(drawn), async (given) => {
      const { actors } = await contextOf(given);
      const { date } = given;
      for (const { before, since, undated } of actors) {
        if (date) expect(undated).toEqual([]);
        else expect([...before, ...since]).toEqual([]);
        for (const { day } of told(before)) expect(latestDay(day) < earliestDay(date ?? "")).toBe(true);
        for (const { day } of told(since)) expect(earliestDay(day) > latestDay(date ?? "9999")).toBe(true);
      }
    }),
  ));

test("every statement of those who are named is shown or folded, once", () =>
  fc.assert(
    fc.asyncProperty(fc.record(drawn), async (given) => {
      const { actors } = await contextOf(given);
      const ids = actors.flatMap(({ before, same_day, since, undated }) =>
        told([...before, ...same_day, ...since, ...undated]).map(({ id }) => id),
      );
      expect(new Set(ids).size).toBe(ids.length);
      const own = given.statements.flatMap(({ speaker = "" }, index) =>
        given.named.includes(speaker) ? [`s-${index}`] : [],
      );
      expect(ids).toEqual(expect.arrayContaining(own));
    }),
  ));

test("what is folded is by the same speaker, in nearly the same words, on the same day or the next", () =>
  fc.assert(
    fc.asyncProperty(fc.record(drawn), async (given) => {
      const { actors } = await contextOf(given);
      const byId = new Map(given.statements.map((each, index) => [`s-${index}`, each]));
      for (const { before, same_day, since, undated } of actors)
        for (const shown of [...before, ...same_day, ...since, ...undated])
          for (const { statement: id, said_at } of shown.also_at ?? []) {
            const folded = byId.get(id ?? "");
            expect(folded?.speaker).toBe(shown.speaker);
            // The first two of the sample words are alike, and so are the two on the levy.
            expect(folded?.quotation?.slice(0, 20)).toBe(shown.quotation?.slice(0, 20));
            const apart = Math.abs(Date.parse(earliestDay(said_at)) - Date.parse(earliestDay(shown.said_at)));
            expect(apart).toBeLessThanOrEqual(86_400_000);
          }
    }),
  ));
