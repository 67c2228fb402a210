import { describe, expect, it } from "vitest";
import type { Mention } from "#lib/mentions/mention.ts";
import { moveMentions } from "#lib/page/move-mentions.ts";

const before = "Orlik spoke on Monday. Thorne did not.";
const mention = (surface: string): Mention => ({
  start: before.indexOf(surface),
  end: before.indexOf(surface) + surface.length,
  surface,
  kind: "person",
  entity: `world/${surface.toLowerCase()}`,
  candidates: [],
  rule: "short-name",
  evidence: { rule: "short-name", words: [surface] },
});
const mentions = [mention("Orlik"), mention("Thorne")];

describe("mentions in a story that changed", () => {
  it("stand where their words now stand", () => {
    const after = `Updated. ${before} More follows.`;
    const moved = moveMentions(mentions, before, after);
    expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual(["Orlik", "Thorne"]);
    expect(moved[0]?.start).toBe(9);
  });

  it("go when their words are gone", () => {
    const moved = moveMentions(mentions, before, "Orlik spoke on Monday. Nobody else did.");
    expect(moved.map(({ surface }) => surface)).toEqual(["Orlik"]);
  });
});
