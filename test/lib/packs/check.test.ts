import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPack, MOST_FAULTS } from "#lib/packs/check.ts";
import { packSource, statement } from "#test/sample-pack.ts";

/** The faults of a pack whose JSON was changed at one place. */
function faultsOf(change: Record<string, unknown>) {
  const result = checkPack(JSON.parse(JSON.stringify({ ...packSource(), ...change })));
  return result.ok ? [] : result.faults;
}

const head = packSource().pack;
const provenance = { url: "https://courier.example.org/", publisher: "The Harbour Courier" };

test("a pack that is right is taken as it is", () => {
  const result = checkPack(packSource());
  expect(result.ok && result.pack.persons.map(({ name }) => name)).toEqual(["Orlo Finch", "Tove Ræd"]);
});

test("a pack may hold any of the lists, or none", () => {
  const result = checkPack({ format: "hitherto-pack/1", pack: head });
  expect(result).toMatchObject({ ok: true, pack: { persons: [], memberships: [], statements: [] } });
});

test("unknown fields are kept, at every depth", () => {
  const persons = [{ id: "finch", name: "X", images: [{ url: "a.png" }] }];
  const source = packSource({ persons, memberships: [], statements: [] });
  const result = checkPack({ ...source, posts: [1], pack: { ...head, motto: "lux" } });
  expect(result).toMatchObject({
    ok: true,
    pack: { posts: [1], pack: { motto: "lux" }, persons: [{ images: [{ url: "a.png" }] }] },
  });
});

describe("names each fault by its path, what was found and what was expected", () => {
  test.each<[string, Record<string, unknown>, string, string, RegExp]>([
    ["no format", { format: undefined }, "$.format", "nothing", /must have/],
    ["another format", { format: "hitherto-pack/9" }, "$.format", '"hitherto-pack/9"', /"hitherto-pack\/1"/],
    ["no head", { pack: undefined }, "$.pack", "nothing", /must have/],
    ["a head that is text", { pack: "me" }, "$.pack", '"me"', /an object/],
    ["no contact", { pack: { ...head, contact: undefined } }, "$.pack.contact", "nothing", /must have/],
    ["a bare address", { pack: { ...head, contact: "a@b" } }, "$.pack.contact", '"a@b"', /mailto:/],
    ["an id with spaces", { pack: { ...head, id: "My pack" } }, "$.pack.id", '"My pack"', /lower-case/],
    ["a list that is none", { persons: { id: "x" } }, "$.persons", '{"id":"x"}', /list/],
    ["a person without a name", { persons: [{ id: "x" }] }, "$.persons[0].name", "nothing", /must have/],
    ["an empty name", { persons: [{ id: "x", name: "" }] }, "$.persons[0].name", '""', /not empty/],
    ["a number for an id", { persons: [{ id: 7, name: "X" }] }, "$.persons[0].id", "7", /text/],
    [
      "a name that is none",
      { persons: [{ id: "x", name: "X", other_names: [{ name: "Y" }, 5] }] },
      "$.persons[0].other_names[1]",
      "5",
      /an object/,
    ],
    [
      "a cue of one word",
      { proposals: [{ id: "p", name: "P", cues: [["lamp"]] }] },
      "$.proposals[0].cues[0]",
      '["lamp"]',
      /two words/,
    ],
    [
      "an unknown stance",
      { statements: [statement({ id: "s", stance: "maybe" as "for" })] },
      "$.statements[0].stance",
      '"maybe"',
      /for, against, conditional, neutral/,
    ],
    [
      "a script for a link",
      { statements: [statement({ id: "s", provenance: { ...provenance, url: "javascript:alert(1)" } })] },
      "$.statements[0].provenance.url",
      '"javascript:alert(1)"',
      /https:\/\//,
    ],
    [
      "a day that does not exist",
      { statements: [statement({ id: "s", said_at: "2031-02-30" })] },
      "$.statements[0].said_at",
      '"2031-02-30"',
      /ISO date/,
    ],
  ])("%s", (_what, change, path, found, expected) => {
    expect(faultsOf(change)).toContainEqual({ path, found, expected: expect.stringMatching(expected) });
  });

  test("a long value is cut", () => {
    const [fault] = faultsOf({ format: "x".repeat(5000) });
    expect(fault?.found.length).toBeLessThanOrEqual(80);
  });

  test("all at once, not one after the other", () => {
    const faults = faultsOf({ format: 1, persons: [{}], statements: [null] });
    expect(faults.map(({ path }) => path)).toEqual([
      "$.format",
      "$.persons[0].id",
      "$.persons[0].name",
      "$.statements[0]",
    ]);
  });
});

describe("ids and references", () => {
  test("an id is used once in the whole pack", () => {
    const faults = faultsOf({ statements: [statement({ id: "s" }), statement({ id: "finch" })] });
    expect(faults).toEqual([
      { path: "$.statements[1].id", found: '"finch"', expected: expect.stringContaining("$.persons[0].id") },
    ]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      "a member who is not in the pack",
      { memberships: [{ person_id: "nobody", organization_id: "northrand-gov", role: "Clerk" }] },
      "$.memberships[0].person_id",
    ],
    [
      "a body that is not in the pack",
      { memberships: [{ person_id: "finch", organization_id: "finch", role: "Clerk" }] },
      "$.memberships[0].organization_id",
    ],
    [
      "a proposer who is not in the pack",
      { proposals: [{ id: "compact", name: "C", proposers: ["finch", "nobody"] }] },
      "$.proposals[0].proposers[1]",
    ],
    [
      "a speaker who is a proposal",
      { statements: [statement({ id: "s", speaker: "compact" })] },
      "$.statements[0].speaker",
    ],
    [
      "a statement about a person",
      { statements: [statement({ id: "s", about: ["raed"] })] },
      "$.statements[0].about[0]",
    ],
  ])("%s", (_what, change, path) => {
    expect(faultsOf(change)).toMatchObject([{ path }]);
  });

  test("a body may speak and propose", () => {
    const statements = [statement({ id: "s", speaker: "northrand-gov" })];
    expect(faultsOf({ statements })).toEqual([]);
  });
});

describe("dates that contradict each other", () => {
  const said = (said_at: string, more: Record<string, unknown> = {}) => ({
    statements: [statement({ id: "s", said_at, ...more })],
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      "said after it was published",
      said("2031-02-10", { provenance: { ...provenance, published_at: "2031-02-09" } }),
      "$.statements[0].said_at",
    ],
    ["said before the speaker was born", said("1970"), "$.statements[0].said_at"],
    [
      "said after the speaker's death",
      {
        ...said("2031-02-10"),
        persons: [{ id: "finch", name: "F", death_date: "2031-01" }, packSource().persons?.[1]],
      },
      "$.statements[0].said_at",
    ],
    [
      "a term that ends before it begins",
      {
        memberships: [
          {
            person_id: "finch",
            organization_id: "northrand",
            role: "R",
            start_date: "2030-02",
            end_date: "2030-01-31",
          },
        ],
      },
      "$.memberships[0].end_date",
    ],
    [
      "a term confirmed before it begins",
      {
        memberships: [
          {
            person_id: "finch",
            organization_id: "northrand",
            role: "R",
            start_date: "2030-02",
            confirmed_at: "2030-01-31",
          },
        ],
      },
      "$.memberships[0].confirmed_at",
    ],
  ])("%s", (_what, change, path) => {
    expect(faultsOf(change)).toMatchObject([{ path }]);
  });

  test("what precision leaves open is no contradiction", () => {
    expect(faultsOf(said("2031-02-10", { provenance: { ...provenance, published_at: "2031-02" } }))).toEqual(
      [],
    );
    expect(faultsOf(said("1971"))).toEqual([]);
  });
});

test("lists a hundred faults at most and counts the rest", () => {
  const persons = Array.from({ length: 130 }, (_, index) => ({ id: `p${index}` }));
  const result = checkPack({ ...packSource(), persons });
  expect(result).toMatchObject({ ok: false, more: 30 });
  expect(!result.ok && result.faults).toHaveLength(MOST_FAULTS);
});

test("any JSON gets an answer; a refusal always names a place and both sides", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom("pack", "persons", "statements", "proposals"),
      (value, key) => {
        for (const input of [value, { ...packSource(), [key]: value }, { ...packSource(), [key]: [value] }]) {
          const result = checkPack(input);
          if (result.ok) continue;
          for (const fault of result.faults) {
            expect(fault.path).toMatch(/^\$/);
            expect(fault.found).not.toBe("");
            expect(fault.expected).not.toMatch(/^(Object|Array|unknown)?$/);
          }
        }
      },
    ),
  );
});
