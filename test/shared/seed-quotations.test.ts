import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Mention } from "#lib/mentions/mention.ts";
import { prepareStory } from "#lib/mentions/story.ts";
import { findQuotations } from "#lib/quotations/find-quotations.ts";
import type { Quotation, Span } from "#lib/quotations/quotation.ts";

interface SeedMention extends Span {
  surface: string;
  entity: string;
  form: string;
  head?: Span;
}

interface SeedAttribution {
  id: string;
  kind: Quotation["kind"];
  content: Span;
  cue: Span;
  source: Span | null;
  speaker: string | null;
  core: boolean;
}

const FOLDER = "../shared/data/seed";
const present = existsSync(`${FOLDER}/gold.json`) && existsSync(`${FOLDER}/story.txt`);
if (!present) console.log(`Seed story: skipped, ${FOLDER} is not there.`);

function blocksOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function asMention({ start, end, surface, entity }: SeedMention): Mention {
  const evidence = { rule: "full-name" as const, words: [surface] };
  return { start, end, surface, kind: "person", entity, candidates: [], rule: evidence.rule, evidence };
}

function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

describe.skipIf(!present)("the story the project was conceived on", () => {
  const text = present ? readFileSync(`${FOLDER}/story.txt`, "utf8") : "";
  const gold: { mentions: SeedMention[]; attributions: SeedAttribution[] } = present
    ? JSON.parse(readFileSync(`${FOLDER}/gold.json`, "utf8"))
    : { mentions: [], attributions: [] };
  const mentions = gold.mentions.map(asMention).sort((a, b) => a.start - b.start || b.end - a.end);
  const quotations = findQuotations(prepareStory(text, blocksOf(text)), mentions);
  const core = gold.attributions.filter((attribution) => attribution.core);

  test.each(core)(
    "$id: finds what was said, by which word, by whom",
    ({ kind, content, cue, source, speaker }) => {
      const found = quotations.find((quotation) => quotation.cue?.start === cue.start);
      expect(found).toMatchObject({ kind, cue, source, speaker, standing: "said" });
      if (kind === "direct") expect(found?.content).toEqual(content);
      expect(overlap(found?.content ?? { start: 0, end: 0 }, content)).toBeGreaterThanOrEqual(0.8);
    },
  );

  test("keeps nothing as said that is expected, thought or only spoken of", () => {
    const others = gold.attributions.filter((attribution) => !attribution.core);
    const said = quotations.filter(({ standing }) => standing === "said");
    const kept = others.filter(({ cue }) => said.some((quotation) => quotation.cue?.start === cue.start));
    expect(kept.map(({ id }) => id)).toEqual([]);
  });

  test("finds no statement beyond those marked by hand", () => {
    const cues = gold.attributions.map(({ cue }) => cue.start);
    const said = quotations.filter(({ standing }) => standing === "said");
    expect(said.filter(({ cue }) => !cues.includes(cue?.start ?? -1))).toEqual([]);
  });
});
