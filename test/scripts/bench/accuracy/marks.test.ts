import { describe, expect, it } from "vitest";
import { readMarks } from "#scripts/bench/accuracy/marks.ts";

const cut = (marked: string) => {
  const { text, labels } = readMarks(marked);
  return labels.map(({ start, end, head, entities, form, optional }) => ({
    surface: text.slice(start, end),
    head: text.slice(head.start, head.end),
    entities,
    form,
    optional,
  }));
};

describe("marks in a text", () => {
  it("leave the text and give a label each", () => {
    expect(readMarks("Ask [[Hale|hale|short-name]], or [[Pell|pell|short-name]].").text).toBe(
      "Ask Hale, or Pell.",
    );
    expect(cut("Ask [[Hale|hale|short-name]].")).toEqual([
      { surface: "Hale", head: "Hale", entities: ["hale"], form: "short-name", optional: false },
    ]);
  });

  it("have a head in braces, or all but the article and the style", () => {
    expect(cut("[[Senator {Daniel Marsh}|marsh|full-name]]")[0]).toMatchObject({ head: "Daniel Marsh" });
    expect(cut("[[Sir Aldous|thorne|honorific]]")[0]).toMatchObject({ head: "Aldous" });
    expect(cut("[[the president|brekke|role]]")[0]).toMatchObject({ head: "president" });
  });

  it("stand inside each other", () => {
    expect(cut("[[[[Kalvia|kalvia|full-name]]'s {president}|dravenko|role]] spoke")).toMatchObject([
      { surface: "Kalvia's president", head: "president", entities: ["dravenko"] },
      { surface: "Kalvia", head: "Kalvia", entities: ["kalvia"] },
    ]);
  });

  it("name two entities where nobody can tell, and doubtful ones as optional", () => {
    expect(cut("[[Marsh|a+b|short-name|optional]]")[0]).toMatchObject({
      entities: ["a", "b"],
      optional: true,
    });
  });

  it("write what cannot be seen by its name", () => {
    expect(readMarks("Alt&shy;stetten&nbsp;spoke & left").text).toBe("Alt\u00ADstetten\u00A0spoke & left");
  });

  it.each(["[[Hale|hale|short-name", "Hale|hale|short-name]]", "[[Hale]]", "[[{Hale|hale|short-name]]"])(
    "are refused when they are not whole: %s",
    (marked) => {
      expect(() => readMarks(marked)).toThrow();
    },
  );
});
