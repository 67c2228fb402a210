import { describe, expect, it } from "vitest";
import { type Find, judge, type Label, scoresOf } from "#scripts/bench/score.ts";

const TEXT = "Sir Aldous Thorne met the Prime Minister of Kalvia. The plan was theirs.";

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function label(words: string, entities: string, more: Partial<Label> = {}): Label {
  const place = span(words);
  return {
    ...place,
    head: place,
    entities: entities.split("+"),
    form: "full-name",
    optional: false,
    loose: false,
    ...more,
  };
}

function find(words: string, entity: string | null, candidates: string[] = []): Find {
  return { ...span(words), entity, candidates, form: "full-name" };
}

const kinds = (labels: Label[], finds: Find[]) => judge(TEXT, labels, finds).map(({ kind }) => kind);

describe("judging finds against labels", () => {
  it("wants the head and allows the rest of the label", () => {
    const thorne = label("Sir Aldous Thorne", "thorne", { head: span("Aldous Thorne") });
    expect(kinds([thorne], [find("Sir Aldous Thorne", "thorne")])).toEqual(["hit"]);
    expect(kinds([thorne], [find("Aldous Thorne", "thorne")])).toEqual(["hit"]);
    expect(kinds([thorne], [find("Sir Aldous", "thorne")])).toEqual(["wrong", "missed"]);
  });

  it("allows an article and a full stop beyond a label, and no other word", () => {
    const minister = label("Prime Minister", "pm");
    expect(kinds([minister], [find("the Prime Minister", "pm")])).toEqual(["hit"]);
    expect(kinds([label("Kalvia", "kalvia")], [find("Kalvia.", "kalvia")])).toEqual(["wrong", "missed"]);
    expect(kinds([label("Kalvia.", "kalvia")], [find("Kalvia", "kalvia")])).toEqual(["hit"]);
    expect(kinds([minister], [find("Prime Minister of", "pm")])).toEqual(["wrong", "missed"]);
  });

  it("calls another entity wrong and says where it stood", () => {
    const verdicts = judge(TEXT, [label("Kalvia", "kalvia")], [find("Kalvia", "ostmere")]);
    expect(verdicts.map(({ kind }) => kind)).toEqual(["wrong", "missed"]);
    expect(verdicts[0]).toMatchObject({ label: { entities: ["kalvia"] } });
  });

  it("calls a find without a label wrong", () => {
    expect(kinds([], [find("Kalvia", "kalvia")])).toEqual(["wrong"]);
  });

  it("takes ambiguity for right only where a reader cannot tell either", () => {
    const both = label("Aldous Thorne", "thorne+brother");
    expect(kinds([both], [find("Aldous Thorne", null, ["thorne", "brother"])])).toEqual(["hit"]);
    expect(kinds([both], [find("Aldous Thorne", null, ["thorne", "brother", "cousin"])])).toEqual(["hit"]);
    expect(kinds([both], [find("Aldous Thorne", "thorne")])).toEqual(["wrong", "missed"]);
    const one = label("Aldous Thorne", "thorne");
    expect(kinds([one], [find("Aldous Thorne", null, ["thorne", "brother"])])).toEqual(["unsure", "missed"]);
    expect(kinds([one], [find("Aldous Thorne", null, ["brother", "cousin"])])).toEqual(["wrong", "missed"]);
  });

  it("counts neither a hit on an optional label nor a miss of it, but a false name there is wrong", () => {
    const optional = label("Kalvia", "kalvia", { optional: true });
    expect(kinds([optional], [find("Kalvia", "kalvia")])).toEqual(["spare"]);
    expect(kinds([optional], [])).toEqual([]);
    expect(kinds([optional], [find("Kalvia", "ostmere")])).toEqual(["wrong"]);
  });

  it("counts a second find inside a label that is hit only once", () => {
    const whole = label("the Prime Minister of Kalvia", "pm", { head: span("Prime Minister of Kalvia") });
    const finds = [find("the Prime Minister of Kalvia", "pm"), find("Prime Minister", "pm")];
    expect(kinds([whole], finds)).toEqual(["hit", "spare"]);
    expect(kinds([whole], finds.toReversed())).toEqual(["spare", "hit"]);
  });

  it("asks only for an overlap where the label is loose", () => {
    const plan = label("The plan was theirs", "plan", { head: span("The plan"), loose: true });
    expect(kinds([plan], [find("plan was", "plan")])).toEqual(["hit"]);
    expect(kinds([plan], [find("theirs", "plan")])).toEqual(["wrong", "missed"]);
  });

  it("tells labels inside labels apart by their entities", () => {
    const outer = label("the Prime Minister of Kalvia", "pm", { head: span("Prime Minister") });
    const inner = label("Kalvia", "kalvia");
    expect(kinds([outer, inner], [find("the Prime Minister", "pm"), find("Kalvia", "kalvia")])).toEqual([
      "hit",
      "hit",
    ]);
  });
});

describe("scores", () => {
  it("are precision, recall and their harmonic mean", () => {
    const { precision, recall, f1 } = scoresOf({ labels: 4, hit: 2, finds: 2, right: 2 });
    expect([precision, recall]).toEqual([1, 0.5]);
    expect(f1).toBeCloseTo(2 / 3);
  });

  it("are not given where there is nothing to divide by", () => {
    expect(scoresOf({ labels: 0, hit: 0, finds: 3, right: 0 })).toEqual({
      precision: 0,
      recall: null,
      f1: null,
    });
    expect(scoresOf({ labels: 3, hit: 0, finds: 0, right: 0 })).toEqual({
      precision: null,
      recall: 0,
      f1: null,
    });
    expect(scoresOf({ labels: 3, hit: 0, finds: 2, right: 0 }).f1).toBe(0);
  });
});
