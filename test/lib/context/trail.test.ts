import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trailOf } from "#lib/context/trail.ts";
import { STANCES, type Stance } from "#lib/packs/schema.ts";
import { day } from "#test/partial-dates.ts";

const trail = (...stands: [Stance, string][]) =>
  trailOf(stands.map(([stance, said_at]) => ({ stance, said_at }))).map(
    ({ stances, at }) => `${stances.join("+")} ${at}`,
  );

describe("trailOf", () => {
  test("has a step for each change, with the first day of it", () => {
    expect(
      trail(
        ["conditional", "2024-12-09"],
        ["conditional", "2024-12-20"],
        ["neutral", "2025-01-13"],
        ["for", "2025-01"],
        ["for", "2025-02-01"],
      ),
    ).toEqual(["conditional 2024-12-09", "neutral 2025-01-13", "for 2025-01"]);
  });

  test("claims no order among what was said on one day", () => {
    expect(
      trail(["for", "2024-05-28"], ["conditional", "2024-05-28"], ["conditional", "2024-12-16"]),
    ).toEqual(["for+conditional 2024-05-28", "conditional 2024-12-16"]);
    expect(trail(["for", "2024-05-28"], ["for", "2024-05-28"])).toEqual(["for 2024-05-28"]);
  });

  test("begins with the first, ends where the last stands, and no two neighbours are the same", () => {
    const stand = fc.record({ stance: fc.constantFrom(...STANCES), said_at: day });
    fc.assert(
      fc.property(fc.array(stand, { minLength: 1, maxLength: 12 }), (stands) => {
        const sorted = stands.sort((a, b) => a.said_at.localeCompare(b.said_at));
        const steps = trailOf(sorted);
        expect(steps[0]?.at).toBe(sorted[0]?.said_at);
        expect(steps.at(-1)?.stances).toContain(sorted.at(-1)?.stance);
        for (const [index, { stances }] of steps.entries())
          expect([...stances].sort()).not.toEqual([...(steps[index + 1]?.stances ?? [])].sort());
      }),
    );
  });
});
