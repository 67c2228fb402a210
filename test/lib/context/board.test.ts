import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boardOf, byStance } from "#lib/context/board.ts";
import type { ShownPosition } from "#lib/context/proposal-context.ts";
import { STANCES, type Stance } from "#lib/packs/schema.ts";
import { sampleStatement } from "#test/components/sample-actors.ts";

function position(actor: string, stance: Stance, body: string | null = null): ShownPosition {
  const shown = sampleStatement({ id: `s-${actor}`, speaker: actor, speaker_name: actor, stance });
  return {
    actor,
    actor_name: actor,
    stance,
    said_at: shown.said_at,
    statement: shown.id,
    shown,
    body: body ? { key: `straits/${body}`, actor: body, actor_name: body } : null,
    left_office: false,
    died_on: null,
    moves: [],
    since: [],
  };
}

const names = (positions: ShownPosition[], inStory: string[] = []) =>
  boardOf(positions, new Set(inStory.map((id) => `straits/${id}`))).map((row) => [
    row.stance,
    row.positions.map(({ actor }) => actor).join(" "),
  ]);

describe("boardOf", () => {
  test("puts those who say the same for one body in one row, and others each in their own", () => {
    expect(
      names([
        position("minister", "against", "velland"),
        position("farmer", "against"),
        position("spokesman", "against", "velland"),
        position("baker", "against"),
      ]),
    ).toEqual([
      ["against", "minister spokesman"],
      ["against", "farmer"],
      ["against", "baker"],
    ]);
  });

  test("a body that is divided has a row under each stance", () => {
    expect(names([position("a", "for", "velland"), position("b", "against", "velland")])).toEqual([
      ["for", "a"],
      ["against", "b"],
    ]);
  });

  test("lets whoever the story names stand for the row, else the first", () => {
    const positions = [position("a", "for", "v"), position("b", "for", "v"), position("c", "for", "v")];
    expect(names(positions, ["c"])).toEqual([["for", "c a b"]]);
    expect(names(positions, ["nobody"])).toEqual([["for", "a b c"]]);
  });

  test("has every position once, each under its own stance", () => {
    const any = fc
      .tuple(
        fc.constantFrom(..."abcdefgh"),
        fc.constantFrom(...STANCES),
        fc.constantFrom(null, "velland", "orlen"),
      )
      .map(([actor, stance, body]) => position(actor, stance, body));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (positions) => {
        const rows = byStance(boardOf(positions)).flatMap((group) => group.rows);
        expect(new Set(rows.flatMap((row) => row.positions))).toEqual(new Set(positions));
        expect(rows.flatMap((row) => row.positions)).toHaveLength(positions.length);
        for (const row of rows) for (const { stance } of row.positions) expect(stance).toBe(row.stance);
      }),
    );
  });
});

test("byStance tells stances in their order and leaves out those that nobody takes", () => {
  const rows = boardOf([position("a", "neutral"), position("b", "against"), position("c", "for")]);
  expect(byStance(rows).map(({ stance }) => stance)).toEqual(["for", "against", "neutral"]);
});
