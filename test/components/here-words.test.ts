import { describe, expect, it } from "vitest";
import { hereWords } from "#components/popup/here-words.ts";
import { sampleReading } from "./sample-reading.ts";

const text = '"We sail at dawn," Vesk said. He doubted that they would.';
const speaker = "straits/vesk";

function reading(content: { start: number; end: number }, change = {}) {
  const sample = sampleReading();
  return {
    ...sample,
    article: { ...sample.article, text },
    quotations: [{ kind: "direct" as const, content, source: null, cue: null, speaker, ...change }],
  };
}

describe("what the story itself quotes of an actor", () => {
  const quoted = { start: 0, end: text.indexOf(" Vesk") };

  it("is given without the comma that leads on to the speaker", () => {
    expect(hereWords(reading(quoted), speaker)?.words).toBe("“We sail at dawn”");
  });

  it("puts no marks of its own around words of the paper's that stand between the speaker's", () => {
    const mixed = 'Vesk said that it was "out of the question" then.';
    const content = { start: mixed.indexOf("that"), end: mixed.indexOf(" then") };
    const story = reading(content, { kind: "mixed" });
    const here = hereWords({ ...story, article: { ...story.article, text: mixed } }, speaker);
    expect(here?.words).toBe('that it was "out of the question"');
  });

  it("keeps its place in the story to the letter", () => {
    const place = { start: 0, exact: '"We sail at dawn,"' };
    expect(hereWords(reading(quoted), speaker)?.place).toEqual(place);
  });

  it("is nothing when the words are what the actor denied", () => {
    const denied = 'Vesk denied "taking bribes" on Monday.';
    const at = (words: string) => ({
      start: denied.indexOf(words),
      end: denied.indexOf(words) + words.length,
    });
    const story = reading(at('"taking bribes"'), { cue: at("denied") });
    expect(hereWords({ ...story, article: { ...story.article, text: denied } }, speaker)).toBeNull();
  });

  it("is nothing when the words were only thought, or told in the paper's own words", () => {
    expect(hereWords(reading(quoted, { standing: "thought" }), speaker)).toBeNull();
    expect(hereWords(reading(quoted, { kind: "indirect" }), speaker)).toBeNull();
  });
});
