import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DEFAULT_SETTINGS,
  forgetPack,
  inOrder,
  isEnabled,
  MOST_REJECTIONS,
  movePack,
  type PackChoice,
  placePack,
  putBack,
  type RejectedMatch,
  reject,
  rejectionsOn,
  type Settings,
  switchPack,
} from "#lib/sources/settings.ts";

const withPacks = (...packs: PackChoice[]): Settings => ({ ...DEFAULT_SETTINGS, packs });
const on = (id: string): PackChoice => ({ id, enabled: true });
const off = (id: string): PackChoice => ({ id, enabled: false });
const packs = (...ids: string[]) => ids.map((id) => ({ id }));
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe("before the reader has chosen anything", () => {
  test("every pack is on, in its own order", () => {
    expect(isEnabled("a", DEFAULT_SETTINGS)).toBe(true);
    expect(ids(inOrder(packs("b", "a"), DEFAULT_SETTINGS))).toEqual(["b", "a"]);
  });
});

test("a pack the reader has not placed comes last and is on", () => {
  const settings = withPacks(off("c"), on("a"));
  expect(ids(inOrder(packs("x", "a", "b", "c"), settings))).toEqual(["c", "a", "x", "b"]);
  expect(["c", "a", "x"].map((id) => isEnabled(id, settings))).toEqual([false, true, true]);
});

describe("switchPack", () => {
  test("switches one pack and leaves order and others as they are shown", () => {
    const settings = switchPack(withPacks(on("b")), ["a", "b", "c"], "c", false);
    expect(settings.packs).toEqual([on("b"), on("a"), off("c")]);
    expect(switchPack(settings, ["a", "b", "c"], "c", true).packs).toEqual([on("b"), on("a"), on("c")]);
  });

  test("keeps the reader's other choices", () => {
    const settings: Settings = { ...withPacks(), appearance: "dark", underline: "wavy", paint: false };
    expect(switchPack(settings, ["a"], "a", false)).toEqual({ ...settings, packs: [off("a")] });
  });
});

describe("movePack", () => {
  const settings = withPacks(on("a"), off("b"), on("c"));
  const known = ["a", "b", "c"];

  test("moves a pack up or down, with its switch", () => {
    expect(movePack(settings, known, "b", -1).packs).toEqual([off("b"), on("a"), on("c")]);
    expect(movePack(settings, known, "b", 1).packs).toEqual([on("a"), on("c"), off("b")]);
  });

  test("changes nothing at the ends, or for a pack that is not there", () => {
    expect(movePack(settings, known, "a", -1)).toEqual(settings);
    expect(movePack(settings, known, "c", 1)).toEqual(settings);
    expect(movePack(settings, known, "x", 1)).toEqual(settings);
  });
});

test("a removed pack is forgotten: added again, it is on and last", () => {
  const settings = forgetPack(withPacks(off("a"), on("b")), "a");
  expect(settings.packs).toEqual([on("b")]);
  expect(isEnabled("a", settings)).toBe(true);
});

test("a pack that is given a place comes after those that have one, and is given it once", () => {
  const settings = placePack(withPacks(off("a")), "b");
  expect(settings.packs).toEqual([off("a"), on("b")]);
  expect(placePack(settings, "a")).toEqual(settings);
});

describe("names taken off", () => {
  const finch: RejectedMatch = {
    site: "courier.example.org",
    name: "Finch",
    entity: "harbours/finch",
    label: "Orlo Finch",
  };
  const elsewhere = { ...finch, site: "ledger.example.org" };

  test("count on their own site only", () => {
    const settings = reject(reject(withPacks(), finch), elsewhere);
    expect(rejectionsOn("courier.example.org", settings)).toEqual([finch]);
    expect(rejectionsOn("other.example.org", settings)).toEqual([]);
    expect(rejectionsOn(null, settings)).toEqual([]);
  });

  test("are taken off once, and put back one by one", () => {
    const other = { ...finch, entity: "harbours/raed" };
    const settings = [finch, other, finch].reduce(reject, withPacks());
    expect(settings.rejections).toEqual([other, finch]);
    expect(putBack(settings, { ...finch, label: "Sir Orlo Finch" }).rejections).toEqual([other]);
    expect(putBack(settings, elsewhere)).toEqual(settings);
  });

  test("the oldest make room when there are too many", () => {
    const many = Array.from({ length: MOST_REJECTIONS }, (_, index) => ({
      ...finch,
      name: `Finch ${index}`,
    }));
    const { rejections } = reject({ ...withPacks(), rejections: many }, finch);
    expect(rejections).toHaveLength(MOST_REJECTIONS);
    expect([rejections[0]?.name, rejections.at(-1)?.name]).toEqual(["Finch 1", "Finch"]);
  });

  test("whatever is taken off and put back, none is doubled, the last word counts, and nothing else changes", () => {
    const act = fc.record({
      match: fc.record({
        site: fc.constantFrom("a.example", "b.example"),
        name: fc.constantFrom("Finch", "Orlo", "Orlo Finch"),
        entity: fc.constantFrom("p/finch", "p/raed"),
        label: fc.constantFrom("Orlo Finch", "O. Finch"),
      }),
      off: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const keyOf = ({ site, name, entity }: RejectedMatch) => `${site} ${name} ${entity}`;
        const expected = new Map<string, boolean>();
        let settings: Settings = { ...DEFAULT_SETTINGS, packs: [on("a")] };
        for (const { match: each, off: taken } of acts) {
          settings = taken ? reject(settings, each) : putBack(settings, each);
          expected.set(keyOf(each), taken);
        }
        const kept = settings.rejections.map(keyOf);
        expect(kept).toHaveLength(new Set(kept).size);
        expect(new Set(kept)).toEqual(new Set([...expected.keys()].filter((key) => expected.get(key))));
        expect({ ...settings, rejections: [] }).toEqual({ ...DEFAULT_SETTINGS, packs: [on("a")] });
        expect(DEFAULT_SETTINGS.rejections).toEqual([]);
      }),
    );
  });
});

test("whatever the reader does, no pack is lost or doubled, and the defaults stay as they are", () => {
  const known = ["a", "b", "c", "d"];
  const act = fc.record({
    id: fc.constantFrom(...known, "x"),
    what: fc.constantFrom("on", "off", "up", "down", "forget"),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      let settings: Settings = DEFAULT_SETTINGS;
      for (const { id, what } of acts) {
        if (what === "forget") settings = forgetPack(settings, id);
        else if (what === "up" || what === "down")
          settings = movePack(settings, known, id, what === "up" ? -1 : 1);
        else settings = switchPack(settings, known, id, what === "on");
        if (what === "on" || (what === "off" && id !== "x"))
          expect(isEnabled(id, settings)).toBe(what === "on");
        expect(ids(inOrder(packs(...known), settings)).sort()).toEqual(known);
        expect(new Set(ids(settings.packs)).size).toBe(settings.packs.length);
      }
      expect(DEFAULT_SETTINGS.packs).toEqual([]);
    }),
  );
});
