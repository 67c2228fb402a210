/** The marked stories, held at what has been reached: a rule may trade nothing away unseen. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { foldAlike } from "#lib/context/fold-alike.ts";
import { collect } from "#lib/packs/collection.ts";
import type { Half } from "#scripts/bench/accuracy/half.ts";
import { compileMarkedPack, readMarkedStories } from "#scripts/bench/ranking/marked-stories.ts";
import { judgeRanking, scoreRanking } from "#scripts/bench/ranking/measure.ts";
import { ORDERS } from "#scripts/bench/ranking/orders.ts";

/** Least shares of speakers: all marked statements among the first three, and nothing unmarked before them. */
const FLOORS: Readonly<Record<Half, { first: number; top: number }>> = {
  dev: { first: 0.944, top: 0.84 },
  held: { first: 0.935, top: 0.834 },
};

const verdicts = await judgeRanking();
const OURS = ORDERS.indexOf("Hitherto");

test.each(["dev", "held"] as const)("what an editor would choose comes first: %s", (half) => {
  const { hits, firsts } = scoreRanking(verdicts, half);
  expect(hits[OURS]).toBeGreaterThanOrEqual(FLOORS[half].first);
  expect(firsts[OURS]).toBeGreaterThanOrEqual(FLOORS[half].top);
});

test("every marked statement is there, by its speaker and from before the story's day", async () => {
  const { bySpeaker } = collect([await compileMarkedPack()]);
  for (const { name, article, best } of readMarkedStories())
    for (const { speaker, statements } of best)
      for (const id of statements) {
        const found = bySpeaker.get(`made-up-statements/${speaker}`)?.find(({ record }) => record.id === id);
        expect(found?.record.said_at, `${name}: ${id}`).toSatisfy(
          (day: string) => day < (article.publishedAt?.value ?? ""),
        );
      }
  for (const { places } of verdicts) expect(places.every(Number.isFinite)).toBe(true);
});

test("the statements that were reported twice are folded, and no others", async () => {
  const { bySpeaker } = collect([await compileMarkedPack()]);
  const relevance = { plans: 0, words: 0, names: 0, shared: [] };
  const pairs = [...bySpeaker.values()].flatMap((statements) =>
    foldAlike(statements.map((statement) => ({ statement, relevance, score: 0 })))
      .filter(({ also }) => also.length > 0)
      .map(({ statement, also }) => [statement, ...also].map(({ record }) => record.id).join(" ")),
  );
  const readme = readFileSync(new URL("fixtures/ranking/README.md", import.meta.url), "utf8");
  const listed = [...readme.matchAll(/^- (s-\d+) \(.*\), (s-\d+) \(/gm)].map(([, a, b]) => `${a} ${b}`);
  expect(listed).toHaveLength(12);
  expect(pairs.sort()).toEqual(listed.sort());
});
