import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Context, gatherContext, type ProposalContext } from "#lib/context/context.ts";
import { earliestDay, latestDay, relate } from "#lib/dates/partial-date.ts";
import { collect } from "#lib/packs/collection.ts";
import { STANCES } from "#lib/packs/schema.ts";
import { partialDate } from "#test/partial-dates.ts";
import { compiledPack, mentionOf, type PackSource, packSource, statement } from "#test/sample-pack.ts";

const person = (id: string, name: string, death_date: string | null = null) => ({ id, name, death_date });
const office = (
  person_id: string,
  organization_id: string,
  start_date: string,
  end_date: string | null = null,
) => ({
  person_id,
  organization_id,
  role: "Minister",
  start_date,
  end_date,
});

/** Two ministers and a spokesman of Northrand, one who has left, and a party's treasurer. */
const NORTHRAND: Partial<PackSource> = {
  persons: [
    person("finch", "Orlo Finch"),
    person("raed", "Tove Ræd"),
    person("moss", "Ada Moss"),
    person("pell", "Bram Pell"),
    person("wick", "Cato Wick"),
  ],
  memberships: [
    office("finch", "northrand-gov", "2030-06-01"),
    office("moss", "northrand-gov", "2030-06-01"),
    office("pell", "northrand-gov", "2030-06-01", "2031-01-31"),
    office("wick", "northrand-gov", "2030-06-01"),
    office("raed", "tide-party", "2029-01-01"),
  ],
};

async function compact(names: string[], change: Partial<PackSource>, date: string | null = "2031-02-20") {
  const collection = collect([await compiledPack({ ...NORTHRAND, ...change })]);
  const mentions = [...names, "compact"].map((id) => {
    const entity = collection.entities.get(`harbours/${id}`);
    if (!entity) throw new Error(`the sample has no ${id}`);
    return mentionOf(entity);
  });
  const context: Context = gatherContext({ collection, mentions, date, today: "2031-06-01" });
  const [proposal] = context.proposals;
  if (!proposal) throw new Error("the sample has a proposal");
  return proposal;
}

const said = (id: string, speaker: string, said_at: string, stance: string | null) =>
  statement({ id, speaker, said_at, stance: stance as "for" | null });
const withoutProposers = packSource().proposals?.map((one) => ({ ...one, proposers: [] }));
const unstated = ({ unstated: actors }: ProposalContext) => actors.map(({ actor }) => actor);

describe("a position", () => {
  const statements = [
    said("a", "finch", "2030-12-01", "against"),
    said("b", "finch", "2031-01-05", "conditional"),
    said("c", "finch", "2031-02-10", "for"),
    said("d", "finch", "2031-03-01", "neutral"),
    said("e", "finch", "2031-02", "against"),
  ];

  test("tells how it was come to, and apart from it what came after", async () => {
    const [finch] = (await compact(["finch"], { statements })).positions;
    expect(finch).toMatchObject({ actor: "finch", stance: "for", said_at: "2031-02-10", statement: "c" });
    expect(finch?.moves).toEqual([
      { stance: "against", said_at: "2030-12-01", statement: "a", pack: "harbours" },
      { stance: "conditional", said_at: "2031-01-05", statement: "b", pack: "harbours" },
    ]);
    // What may have been said before or after the story is in neither.
    expect(finch?.since.map(({ statement: id }) => id)).toEqual(["d"]);
  });

  test("has no moves after it when the story's day is not known", async () => {
    const [finch] = (await compact(["finch"], { statements }, null)).positions;
    expect(finch).toMatchObject({ stance: "neutral", since: [] });
    expect(finch?.moves.map(({ statement: id }) => id)).toEqual(["a", "b", "e", "c"]);
  });

  test("is that of a body while the actor speaks for it: the state rather than its government", async () => {
    const { positions } = await compact(["finch"], {
      statements: [
        said("a", "finch", "2031-02-10", "for"),
        said("b", "pell", "2031-01-10", "for"),
        said("c", "raed", "2031-01-09", "for"),
        said("d", "northrand-gov", "2031-01-08", "for"),
      ],
    });
    expect(
      positions.map(({ actor, body, left_office }) => [actor, body?.actor ?? null, left_office]),
    ).toEqual([
      ["finch", "northrand", false],
      ["pell", null, true],
      ["raed", null, false],
      ["northrand-gov", "northrand", false],
    ]);
  });

  test("of someone who has died says so, once it is so", async () => {
    const persons = [person("finch", "Orlo Finch", "2031-02-12"), person("raed", "Tove Ræd")];
    const change = { persons, memberships: [], statements: statements.slice(0, 3) };
    expect((await compact(["finch"], change)).positions[0]?.died_on).toBe("2031-02-12");
    expect((await compact(["finch"], change, "2031-02-11")).positions[0]?.died_on).toBeNull();
  });

  test("and all it was come to by are of the story's day or before; what is since then is after", async () => {
    const any = fc.record({
      speaker: fc.constantFrom("finch", "raed", "pell", "northrand"),
      said_at: partialDate,
      stance: fc.constantFrom(...STANCES, null),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(any, { maxLength: 8 }), partialDate, async (all, story) => {
        const statements = all.map((one, index) => statement({ id: `s-${index}`, ...one }));
        const { positions, events, events_since } = await compact(["finch"], { statements }, story);
        for (const { said_at, moves, since } of positions) {
          for (const day of [said_at, ...moves.map((move) => move.said_at)])
            expect(latestDay(day) <= earliestDay(story)).toBe(true);
          for (const stand of since) expect(relate(stand.said_at, story)).toBe("after");
        }
        for (const { at } of events) expect(relate(at, story)).not.toBe("after");
        for (const { at } of events_since) expect(relate(at, story)).toBe("after");
      }),
      { numRuns: 40 },
    );
  });
});

describe("no stated position", () => {
  const elsewhere = (id: string, speaker: string, stance: string | null = "for") => ({
    ...said(id, speaker, "2031-01-01", stance),
    about: [],
  });

  test("is told of a proposer who has taken none, named in the story or not", async () => {
    expect(unstated(await compact(["raed"], { statements: [] }))).toEqual(["finch"]);
    const statements = [said("a", "finch", "2031-01-01", "for")];
    expect(unstated(await compact(["raed"], { statements }))).toEqual([]);
    expect(unstated(await compact(["raed"], { statements }, "2030-12-31"))).toEqual(["finch"]);
  });

  test("is told of those in the story who speak for a body, or have an office and a stance on something else", async () => {
    const change = { proposals: withoutProposers, statements: [elsewhere("a", "raed")] };
    expect(unstated(await compact(["finch", "raed"], change))).toEqual(["finch", "raed"]);
    expect(unstated(await compact(["finch", "raed"], { ...change, statements: [] }))).toEqual(["finch"]);
    // She had left her office by then.
    expect(unstated(await compact(["pell"], { ...change, statements: [elsewhere("a", "pell")] }))).toEqual(
      [],
    );
  });

  test("is told of a body that has taken stances elsewhere, unless one of its people has taken one here", async () => {
    const proposals = withoutProposers;
    const statements = [elsewhere("a", "moss")];
    expect(unstated(await compact(["northrand", "tide-party"], { proposals, statements }))).toEqual([
      "northrand",
    ]);
    const stated = [...statements, said("b", "moss", "2031-02-01", "against")];
    expect(
      unstated(await compact(["northrand", "northrand-gov"], { proposals, statements: stated })),
    ).toEqual([]);
  });

  test("names one body once, whoever of it is in the story", async () => {
    const change = { proposals: withoutProposers, statements: [elsewhere("a", "moss")] };
    expect(unstated(await compact(["northrand-gov", "northrand"], change))).toEqual(["northrand"]);
    expect(unstated(await compact(["northrand", "finch"], change))).toEqual(["finch"]);
    expect(unstated(await compact(["northrand", "finch", "moss"], change))).toEqual(["northrand"]);
  });

  test("is not told of people whose body has spoken with one voice, but where it is divided it is", async () => {
    const proposals = withoutProposers;
    const one = [said("a", "moss", "2031-02-01", "for")];
    expect(unstated(await compact(["finch"], { proposals, statements: one }))).toEqual([]);
    const divided = [...one, said("b", "wick", "2031-02-02", "against")];
    expect(unstated(await compact(["finch"], { proposals, statements: divided }))).toEqual(["finch"]);
  });

  test("is not told of the dead", async () => {
    const persons = [person("finch", "Orlo Finch", "2031-02-12"), person("raed", "Tove Ræd")];
    expect(unstated(await compact(["finch"], { persons, memberships: [], statements: [] }))).toEqual([]);
  });
});

test("a plan has all that was said about it and what happened since, oldest first", async () => {
  const { statements, events_since } = await compact(["finch"], {});
  expect(statements.map(({ id }) => id)).toEqual(["s-old", "s-raed", "s-new", "s-later"]);
  expect(events_since.map(({ at }) => at)).toEqual(["2031-03-20"]);
});
