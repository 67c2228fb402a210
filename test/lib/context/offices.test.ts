import { describe, expect, test } from "vitest";
import { describeOffice, officesOn, sameOffices, speaksFor } from "#lib/context/offices.ts";
import { collect, type Entity, type PackCollection } from "#lib/packs/collection.ts";
import { compiledPack, type PackSource, packSource } from "#test/sample-pack.ts";

function entity<K extends Entity["kind"]>(
  collection: PackCollection,
  kind: K,
  key: string,
): Extract<Entity, { kind: K }> {
  const found = collection.entities.get(key);
  if (found?.kind !== kind) throw new Error(`${key} is no ${kind}`);
  return found as Extract<Entity, { kind: K }>;
}

/** The person who holds these terms; each is given as body, role, start and end. */
async function holder(terms: [string, string, string?, string?][]) {
  const memberships = terms.map(([organization_id, role, start_date, end_date]) => ({
    person_id: "finch",
    organization_id,
    role,
    start_date: start_date ?? null,
    end_date: end_date ?? null,
  }));
  const collection = collect([await compiledPack({ memberships })]);
  return entity(collection, "person", "harbours/finch");
}

const rolesOn = async (date: string, terms: [string, string, string?, string?][]) =>
  officesOn(await holder(terms), date).map(({ role }) => role);

describe("officesOn", () => {
  const terms: [string, string, string?, string?][] = [
    ["northrand-gov", "Minister of Lamps", "2028-03-01", "2030-05-31"],
    ["northrand-gov", "Prime Minister", "2030-06-01", "2031-02-28"],
  ];

  test.each([
    ["2028-02-29", []],
    ["2028-03-01", ["Minister of Lamps"]],
    ["2030-05-31", ["Minister of Lamps"]],
    ["2030-06-01", ["Prime Minister"]],
    ["2031-02-28", ["Prime Minister"]],
    ["2031-03-01", []],
    ["2030", ["Prime Minister", "Minister of Lamps"]],
  ])("on %s: %j", async (date, roles) => {
    expect(await rolesOn(date, terms)).toEqual(roles);
  });

  test("an office without an end is not known to be held after the day it was last confirmed", async () => {
    const term = { person_id: "finch", organization_id: "tide-party", role: "Leader", start_date: "2028" };
    const collection = collect([await compiledPack({ memberships: [{ ...term, confirmed_at: "2030-06" }] })]);
    const finch = entity(collection, "person", "harbours/finch");
    expect(officesOn(finch, "2030-06-30").map(({ role, end }) => [role, end])).toEqual([["Leader", null]]);
    expect(officesOn(finch, "2030-07-01")).toEqual([]);
  });

  test("an office without dates is held on every day", async () => {
    expect(await rolesOn("1999-01-01", [["tide-party", "Founder"]])).toEqual(["Founder"]);
  });

  test("the government comes before the party, and a seat comes last", async () => {
    const roles = await rolesOn("2031-01-01", [
      ["northrand-gov", "Member of the Assembly", "2030-12"],
      ["tide-party", "Leader", "2030-11"],
      ["northrand-gov", "Prime Minister", "2030-06-01"],
      ["northrand-gov", "Keeper of the Seal", "2030-07-01"],
    ]);
    expect(roles).toEqual(["Keeper of the Seal", "Prime Minister", "Leader", "Member of the Assembly"]);
  });
});

test("describes an office by its role and body", async () => {
  const [office] = (await holder([["tide-party", "Leader"]])).offices;
  expect(office && describeOffice(office)).toBe("Leader, Tide Party");
});

test("sameOffices compares whole lists", async () => {
  const { offices } = await holder([
    ["tide-party", "Leader"],
    ["northrand-gov", "Prime Minister"],
  ]);
  expect(sameOffices(offices, [...offices].reverse())).toBe(true);
  expect(sameOffices(offices, offices.slice(1))).toBe(false);
});

describe("speaksFor", () => {
  const day = "2031-01-10";
  const speaks = async (key: string, date = day, change: Partial<PackSource> = {}) => {
    const collection = collect([await compiledPack(change)]);
    const finch = entity(collection, "person", "harbours/finch");
    return speaksFor(finch, entity(collection, "organization", `harbours/${key}`), date);
  };

  test.each([
    ["the government, while in it", "northrand-gov", day, true],
    ["the state it governs", "northrand", day, true],
    ["the government, before", "northrand-gov", "2030-05-31", false],
    ["the state, after", "northrand", "2031-03-01", false],
    ["the party", "tide-party", day, true],
  ])("%s", async (_what, key, date, expected) => {
    expect(await speaks(key, date)).toBe(expected);
  });

  test("who only leads a party does not speak for the state", async () => {
    const memberships = [{ person_id: "finch", organization_id: "tide-party", role: "Leader" }];
    expect(await speaks("northrand", day, { memberships })).toBe(false);
  });

  test("a body of another pack with the same id is another body; one with the same item is the same", async () => {
    const other = { ...packSource().pack, id: "south" };
    const rest = { pack: other, persons: [], memberships: [], proposals: [], statements: [] };
    const identifiers = [{ scheme: "wikidata", identifier: "Q900000002" }];
    const foreign = { id: "northrand-gov", name: "Northrand Governors FC", classification: "club" };
    const packs = [
      await compiledPack({
        ...rest,
        organizations: [foreign, { id: "cabinet", name: "Cabinet", identifiers }],
      }),
      await compiledPack(),
    ];
    const collection = collect(packs);
    const finch = entity(collection, "person", "harbours/finch");
    expect(speaksFor(finch, entity(collection, "organization", "south/northrand-gov"), day)).toBe(false);
    expect(speaksFor(finch, entity(collection, "organization", "south/cabinet"), day)).toBe(true);
  });
});
