import { describe, expect, test } from "vitest";
import { type Context, gatherContext } from "#lib/context/context.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import { collect } from "#lib/packs/collection.ts";
import { compiledPack, mentionOf, type PackSource, statement } from "#test/sample-pack.ts";

interface Story {
  /** Ids of the entities that the story names, once for each mention. */
  names: string[];
  date?: string | null;
  today?: string;
  change?: Partial<PackSource>;
  more?: Mention[];
}

async function contextOf(story: Story): Promise<Context> {
  const { names, date = "2031-02-20", today = "2031-02-25", change = {}, more = [] } = story;
  const collection = collect([await compiledPack(change)]);
  const mentions = names.map((id) => {
    const entity = collection.entities.get(`harbours/${id}`);
    if (!entity) throw new Error(`the sample has no ${id}`);
    return mentionOf(entity);
  });
  return gatherContext({ collection, mentions: [...mentions, ...more], date, today });
}

const ids = (statements: { id: string }[] | undefined) => statements?.map(({ id }) => id);

describe("actors", () => {
  test("show what they said before, on and since the story's day", async () => {
    const { actors } = await contextOf({ names: ["finch", "compact"] });
    expect(actors).toHaveLength(1);
    expect(ids(actors[0]?.before)).toEqual(["s-new", "s-old"]);
    expect(ids(actors[0]?.since)).toEqual(["s-later"]);
    expect(actors[0]?.before[0]).toMatchObject({
      pack: "harbours",
      speaker_name: "Orlo Finch",
      speaker_office: "Prime Minister, Government of Northrand",
      why: "about Lighthouse compact",
    });
  });

  test("have the offices of the story's day, and today's only when they differ", async () => {
    const [same] = (await contextOf({ names: ["finch"] })).actors;
    expect(same?.offices.map(({ role }) => role)).toEqual(["Prime Minister", "Leader"]);
    expect(same).not.toHaveProperty("offices_now");
    const [changed] = (await contextOf({ names: ["finch"], today: "2031-06-01" })).actors;
    expect(changed?.offices[0]).toEqual({
      role: "Prime Minister",
      organization: "northrand-gov",
      organization_name: "Government of Northrand",
      start_date: "2030-06-01",
      end_date: "2031-02-28",
    });
    expect(changed?.offices_now?.map(({ role }) => role)).toEqual(["Leader"]);
  });

  test("are not said to hold no office today when it is only not known", async () => {
    const term = { person_id: "finch", organization_id: "northrand-gov", role: "Prime Minister" };
    const memberships = [{ ...term, start_date: "2030", confirmed_at: "2031-03" }];
    const told = { names: ["finch"], change: { memberships }, today: "2031-06-01" };
    const [finch] = (await contextOf(told)).actors;
    expect(finch?.offices.map(({ role }) => role)).toEqual(["Prime Minister"]);
    expect(finch).not.toHaveProperty("offices_now");
  });

  test("of a story without a day have today's offices, and nothing is called earlier", async () => {
    const [finch] = (await contextOf({ names: ["finch"], date: null, today: "2031-06-01" })).actors;
    expect(finch?.offices.map(({ role }) => role)).toEqual(["Leader"]);
    expect(finch).not.toHaveProperty("offices_now");
    expect(ids(finch?.undated)).toEqual(["s-later", "s-new", "s-old"]);
    expect(finch?.before).toEqual([]);
  });

  test("come in order: who said something first, then who is named most", async () => {
    const names = ["tide-party", "tide-party", "tide-party", "raed", "finch", "finch"];
    const change = { statements: [statement({ id: "a" }), statement({ id: "b", speaker: "raed" })] };
    const memberships: PackSource["memberships"] = [];
    const { actors } = await contextOf({ names, change: { ...change, memberships } });
    expect(actors.map(({ entity, mentions }) => [entity, mentions])).toEqual([
      ["finch", 2],
      ["raed", 1],
      ["tide-party", 3],
    ]);
  });

  test("that are bodies speak through those who then spoke for them, and no others", async () => {
    const { actors } = await contextOf({ names: ["northrand"] });
    // The last statement was made after the prime minister had left; the treasurer of a party does not speak for the state.
    expect(ids(actors[0]?.before)).toEqual(["s-new", "s-old"]);
    expect(actors[0]?.since).toEqual([]);
    expect(actors[0]?.offices).toEqual([]);
  });
});

describe("a body and its people", () => {
  test("say a thing once: a body tells what its people said only when they are not in the story themselves", async () => {
    const alone = await contextOf({ names: ["northrand"] });
    expect(ids(alone.actors[0]?.before)).toEqual(["s-new", "s-old"]);
    const together = await contextOf({ names: ["northrand", "finch"] });
    expect(together.actors.map(({ entity, before }) => [entity, ids(before)])).toEqual([
      ["finch", ["s-new", "s-old"]],
      ["northrand", []],
    ]);
  });
});

describe("an ambiguous mention", () => {
  const ambiguous = (): Mention => ({
    start: 0,
    end: 5,
    surface: "Finch",
    kind: "person",
    entity: null,
    candidates: ["harbours/finch", "harbours/raed"],
    rule: "short-name",
    evidence: { rule: "short-name", words: ["Finch"] },
  });

  test("names nobody, but its candidates are kept for the card", async () => {
    const { actors, candidates } = await contextOf({ names: [], more: [ambiguous()] });
    expect(actors).toEqual([]);
    expect(candidates.map(({ entity }) => entity)).toEqual(["finch", "raed"]);
  });

  test("a candidate that the story names elsewhere is not listed twice", async () => {
    const { actors, candidates } = await contextOf({ names: ["finch"], more: [ambiguous()] });
    expect(actors.map(({ entity, mentions }) => [entity, mentions])).toEqual([["finch", 1]]);
    expect(candidates.map(({ entity }) => entity)).toEqual(["raed"]);
  });
});

test("a proposal shows its proposers, its events up to the story's day and who stood where", async () => {
  const { proposals, actors } = await contextOf({ names: ["compact", "compact"] });
  expect(actors).toEqual([]);
  expect(proposals).toMatchObject([
    {
      entity: "compact",
      mentions: 2,
      proposers: ["finch"],
      proposer_names: ["Orlo Finch"],
      events: [{ at: "2030-11" }, { at: "2031-01-15" }],
      positions: [
        {
          actor: "finch",
          actor_name: "Orlo Finch",
          stance: "for",
          said_at: "2031-02-10",
          statement: "s-new",
        },
        { actor: "raed", stance: "against", said_at: "2031-02-01", statement: "s-raed" },
      ],
    },
  ]);
});

test("a story that names nobody has an empty context", async () => {
  expect(await contextOf({ names: [] })).toEqual({ actors: [], candidates: [], proposals: [] });
});
