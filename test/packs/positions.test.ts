/** On every day, and for every bundled plan, the board holds what had been said by then and nothing else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherContext } from "#lib/context/context.ts";
import { earliestDay, latestDay, relate } from "#lib/dates/partial-date.ts";
import { collect } from "#lib/packs/collection.ts";
import { bundledPacks } from "#scripts/packs/bundled.ts";
import { mentionOf } from "#test/sample-pack.ts";

test("no position is later than the story, whatever its day", async () => {
  const collection = collect(await bundledPacks());
  const mentions = [...collection.entities.values()].filter(({ kind }) => kind === "proposal").map(mentionOf);
  const story = fc
    .date({ min: new Date("2021-12-01"), max: new Date("2026-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(story, (date) => {
      const { proposals } = gatherContext({ collection, mentions, date, today: "2026-12-31" });
      expect(proposals).toHaveLength(mentions.length);
      for (const { positions, statements, events, unstated } of proposals) {
        for (const { shown, moves, since } of positions) {
          for (const { said_at } of [shown, ...moves])
            expect(latestDay(said_at) <= earliestDay(date)).toBe(true);
          for (const { said_at } of since) expect(relate(said_at, date)).toBe("after");
        }
        for (const { at } of events) expect(relate(at, date)).not.toBe("after");
        const speakers = positions.map(({ shown }) => shown.speaker_key);
        expect(new Set(speakers).size).toBe(speakers.length);
        for (const { key } of unstated) expect(speakers).not.toContain(key);
        for (const { speaker_key, stance, said_at } of statements)
          if (stance && latestDay(said_at) <= earliestDay(date)) expect(speakers).toContain(speaker_key);
      }
    }),
    { numRuns: 30 },
  );
}, 30_000);
