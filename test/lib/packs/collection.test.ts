import { describe, expect, test } from "vitest";
import { collect, type PersonEntity } from "#lib/packs/collection.ts";
import { compiledPack, type PackSource, packSource, statement } from "#test/sample-pack.ts";

const wikidata = (identifier: string) => [{ scheme: "wikidata", identifier }];

/** A second publisher's pack: it knows the same prime minister and government under ids of its own. */
function southernPack(change: Partial<PackSource> = {}) {
  return compiledPack({
    pack: { ...packSource().pack, id: "south", title: "Southern desk" },
    persons: [
      {
        id: "pm",
        name: "Orlo J. Finch",
        other_names: [{ name: "Old Orlo" }],
        identifiers: wikidata("Q900000001"),
      },
      { id: "raed", name: "Tove Ræd" },
    ],
    organizations: [
      {
        id: "cabinet",
        name: "Northrand cabinet",
        classification: "government",
        identifiers: wikidata("Q900000002"),
      },
    ],
    memberships: [
      {
        person_id: "pm",
        organization_id: "cabinet",
        role: "Prime Minister",
        start_date: "2030-06-01",
        end_date: "2031-02-28",
      },
    ],
    proposals: [],
    statements: [
      statement({ id: "south-1", speaker: "pm", about: [] }),
      statement({ id: "south-2", speaker: "raed", about: [] }),
    ],
    ...change,
  });
}

function person(collection: ReturnType<typeof collect>, key: string): PersonEntity {
  const entity = collection.entities.get(key);
  if (entity?.kind !== "person") throw new Error(`${key} is no person`);
  return entity;
}

const statementIds = (collection: ReturnType<typeof collect>, key: string) =>
  collection.bySpeaker.get(key)?.map(({ pack, record }) => `${pack}/${record.id}`);

describe("two packs that share a Wikidata item", () => {
  test("hold one actor, with both packs' statements in the reader's order", async () => {
    const [north, south] = await Promise.all([compiledPack(), southernPack()]);
    const northFirst = collect([north, south]);
    expect(northFirst.entities.has("south/pm")).toBe(false);
    expect(statementIds(northFirst, "harbours/finch")).toEqual([
      "harbours/s-old",
      "harbours/s-new",
      "harbours/s-later",
      "south/south-1",
    ]);
    const southFirst = collect([south, north]);
    expect(person(southFirst, "south/pm").name).toBe("Orlo J. Finch");
    expect(statementIds(southFirst, "south/pm")?.[0]).toBe("south/south-1");
  });

  test("know the actor by all names of both", async () => {
    const collection = collect([await compiledPack(), await southernPack()]);
    const names = person(collection, "harbours/finch").record.other_names.map(({ name }) => name);
    expect(names).toEqual(["Orlo J. Finch", "Old Orlo"]);
  });

  test("list an office that both know once, in the body the reader's first pack names", async () => {
    const collection = collect([await compiledPack(), await southernPack()]);
    const offices = person(collection, "harbours/finch").offices;
    expect(offices.map(({ role, organization }) => [role, organization.id])).toEqual([
      ["Prime Minister", "northrand-gov"],
      ["Leader", "tide-party"],
    ]);
  });

  test("name a proposal's proposers once", async () => {
    const proposals = [
      { id: "c", name: "Compact", proposers: ["pm", "raed"], identifiers: wikidata("Q900000009") },
    ];
    const shared = packSource().proposals?.map((one) => ({ ...one, identifiers: wikidata("Q900000009") }));
    const collection = collect([
      await compiledPack({ proposals: shared }),
      await southernPack({ proposals }),
    ]);
    expect(collection.entities.get("harbours/compact")).toMatchObject({
      proposers: ["harbours/finch", "south/raed"],
    });
  });

  test("leave the compiled packs as they were", async () => {
    const packs = [await compiledPack(), await southernPack()];
    const before = JSON.stringify(packs);
    collect(packs);
    expect(JSON.stringify(packs)).toBe(before);
  });
});

test("the same id in two packs without a shared item means two actors", async () => {
  const collection = collect([await compiledPack(), await southernPack()]);
  expect(statementIds(collection, "harbours/raed")).toEqual(["harbours/s-raed"]);
  expect(statementIds(collection, "south/raed")).toEqual(["south/south-2"]);
});

test("a person and a body with one item stay a person and a body", async () => {
  const item = wikidata("Q900000005");
  const collection = collect([
    await compiledPack({
      persons: [{ id: "finch", name: "Finch", identifiers: item }],
      organizations: [{ id: "finch-office", name: "Office of Finch", identifiers: item }],
      memberships: [],
      statements: [],
    }),
  ]);
  expect([...collection.entities.keys()]).toEqual([
    "harbours/finch",
    "harbours/finch-office",
    "harbours/compact",
  ]);
});

test("two seats with the same role and dates in different bodies are two offices", async () => {
  const term = { person_id: "finch", role: "Member", start_date: "2030" };
  const collection = collect([
    await compiledPack({
      memberships: [
        { ...term, organization_id: "northrand" },
        { ...term, organization_id: "tide-party" },
      ],
    }),
  ]);
  expect(person(collection, "harbours/finch").offices.map(({ organization }) => organization.id)).toEqual([
    "northrand",
    "tide-party",
  ]);
});

test("a statement that names a plan twice is one statement about it", async () => {
  const collection = collect([
    await compiledPack({ statements: [statement({ id: "s", about: ["compact", "compact"] })] }),
  ]);
  expect(collection.byProposal.get("harbours/compact")).toHaveLength(1);
});

test("no packs give an empty collection", () => {
  expect(collect([])).toMatchObject({ packs: [] });
});
