/** The project's own labelled stories, held at what has been reached: a rule may trade nothing away unseen. */
import { describe, expect, it } from "vitest";
import { countVerdicts, sumOf } from "#scripts/bench/accuracy/counts.ts";
import { readOwnTexts } from "#scripts/bench/accuracy/own-set.ts";
import { judge, scoresOf } from "#scripts/bench/score.ts";

/** Least precision and recall by form, over all stories. To be raised whenever more is reached. */
const FLOORS: Readonly<Record<string, { precision: number; recall: number }>> = {
  metonym: { precision: 0.857, recall: 1 },
  "full-name": { precision: 0.944, recall: 0.98 },
  "short-name": { precision: 0.875, recall: 0.875 },
  role: { precision: 1, recall: 0.945 },
  "proposal-name": { precision: 1, recall: 0.952 },
  "proposal-short": { precision: 1, recall: 1 },
  acronym: { precision: 1, recall: 1 },
  title: { precision: 1, recall: 1 },
  pronoun: { precision: 0.885, recall: 0.968 },
  forename: { precision: 1, recall: 0.875 },
  honorific: { precision: 1, recall: 1 },
  cue: { precision: 1, recall: 0.9 },
  "other-name": { precision: 1, recall: 1 },
  "proposal-nominal": { precision: 1, recall: 0.833 },
  nominal: { precision: 1, recall: 1 },
  all: { precision: 0.951, recall: 0.958 },
};

const texts = await readOwnTexts();
const counts = countVerdicts(
  texts.flatMap(({ text, labels, finds: [own = []] }) => judge(text, labels, own)),
);

describe("accuracy on the labelled stories", () => {
  it("has a floor for every form that is labelled or found", () => {
    expect([...counts.keys(), "all"].sort()).toEqual(Object.keys(FLOORS).sort());
  });

  it.each(Object.entries(FLOORS))("keeps its floor for %s", (form, floor) => {
    const count = form === "all" ? sumOf(counts) : counts.get(form);
    const { precision, recall } = scoresOf(count ?? { labels: 0, hit: 0, finds: 0, right: 0 });
    expect(precision ?? 1).toBeGreaterThanOrEqual(floor.precision);
    expect(recall ?? 1).toBeGreaterThanOrEqual(floor.recall);
  });
});
