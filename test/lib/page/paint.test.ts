import { describe, expect, test } from "vitest";
import { HIGHLIGHT, highlightCss, type Painted, paint, unpaint } from "#lib/page/paint.ts";

/** A painter that only remembers what would be seen. */
function fakePainter() {
  const highlights = new Map<string, Highlight>();
  return { highlights, create: (ranges: Range[]) => new Set(ranges) as unknown as Highlight };
}

const painted = (...ranges: string[]) => ({ ranges }) as unknown as Painted;

describe("paint", () => {
  test("paints all ranges under one name, and again replaces them", () => {
    const painter = fakePainter();
    paint(painter, [painted("a", "b"), painted("c")]);
    expect([...(painter.highlights.get(HIGHLIGHT) ?? [])]).toEqual(["a", "b", "c"]);
    paint(painter, [painted("d")]);
    expect([...(painter.highlights.get(HIGHLIGHT) ?? [])]).toEqual(["d"]);
  });

  test("taken off, nothing is left", () => {
    const painter = fakePainter();
    paint(painter, [painted("a")]);
    unpaint(painter);
    expect(painter.highlights.size).toBe(0);
  });
});

/** Contrast of two colours given as six hex digits, as WCAG 2.2 counts it. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test.each(["dotted", "solid", "wavy"] as const)("a %s underline can be seen on any page", (underline) => {
  const css = highlightCss(underline);
  expect(css).toContain(`underline ${underline}`);
  const colour = /#([0-9a-f]{6})/.exec(css)?.[1] ?? "";
  for (const ground of ["ffffff", "000000"]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4);
  expect(css).toContain("forced-colors: active");
});
