/** The story that the project was conceived on: read from its page with the bundled packs, held against its gold. */
import { describe, expect, it } from "vitest";
import { prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import { readArticle } from "#lib/reading/reading.ts";
import { findsOf } from "#scripts/bench/accuracy/finds.ts";
import { readSeedStory } from "#scripts/bench/accuracy/seed-gold.ts";
import { judge, type Label } from "#scripts/bench/score.ts";
import { bundledPacks } from "#scripts/packs/bundled.ts";

const STORY_DAY = "2025-02-20";
const NAME_FORMS = new Set([
  "full-name",
  "short-name",
  "honorific",
  "acronym",
  "name",
  "metonym",
  "description-name",
]);
const PLAN_FORMS = new Set(["proposal-name", "proposal-description"]);

const story = readSeedStory();

/** Reads the story once for all tests. */
async function readSeed(seed: NonNullable<typeof story>) {
  const finder = prepareFinder(collect(await bundledPacks()));
  const reading = readArticle(seed.article, finder, "2026-11-22");
  const finds = findsOf(reading, finder.collection);
  return { ...seed, reading, finds, text: seed.article.text };
}

if (!story) {
  it.skip("seed story: ../shared/data is not at hand", () => {});
} else {
  const { reading, finds, labels, text, paragraphs, furniture } = await readSeed(story);
  const surface = ({ start, end, entities }: Label) => `${text.slice(start, end)} = ${entities}`;
  const missed = judge(text, labels, finds).flatMap((each) => (each.kind === "missed" ? [each.label] : []));

  describe("the seed story", () => {
    it("is read with its day", () => {
      expect(reading.article.publishedAt?.value).toBe(STORY_DAY);
    });

    it("has every name found, with the right entity", () => {
      expect(labels.filter(({ form }) => NAME_FORMS.has(form)).length).toBeGreaterThan(40);
      expect(missed.filter(({ form }) => NAME_FORMS.has(form)).map(surface)).toEqual([]);
    });

    it("has every plan found by name and by description", () => {
      expect(missed.filter(({ form }) => PLAN_FORMS.has(form)).map(surface)).toEqual([]);
    });

    it("has each of its plans found", () => {
      const plans = labels.filter(({ form }) => form.startsWith("proposal-"));
      const found = new Set(finds.map(({ entity }) => entity));
      expect(plans.flatMap(({ entities }) => entities).filter((id) => !found.has(id))).toEqual([]);
    });

    it("shows what six actors or more said before", () => {
      const spoken = reading.context.actors.filter(({ before }) => before.length >= 2);
      expect(spoken.length).toBeGreaterThanOrEqual(6);
    });

    it("calls nothing earlier that was said on its day or later", () => {
      const before = reading.context.actors.flatMap((actor) => actor.before);
      expect(before.filter(({ said_at }) => said_at >= STORY_DAY)).toEqual([]);
    });

    it("has no mention outside of its headline and paragraphs", () => {
      const headline = reading.article.blocks.filter(
        ({ kind }) => kind === "headline" || kind === "standfirst",
      );
      const inside = [...paragraphs, ...headline];
      const outside = reading.mentions.filter(
        ({ start, end }) => !inside.some((place) => start >= place.start && end <= place.end),
      );
      expect(outside.map((mention) => mention.surface)).toEqual([]);
      for (const line of [...furniture, "Iain Dale", "Prime Minister's Questions", "Leading Britain"])
        expect(text).not.toContain(line);
    });
  });
}
