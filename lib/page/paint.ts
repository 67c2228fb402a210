/** Paints names with CSS Custom Highlights: the page's elements and text are never touched. */
import type { Run } from "#lib/article/text-builder.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import type { Underline } from "#lib/sources/settings.ts";
import { anchor } from "./anchor.ts";

/** The one name under which everything is painted. */
export const HIGHLIGHT = "hitherto";

export interface Painted {
  mention: Mention;
  ranges: Range[];
}

/** Finds the live ranges of all mentions; those that the page no longer shows are counted as lost. */
export function anchorMentions(
  runs: readonly Run[],
  mentions: readonly Mention[],
): { painted: Painted[]; lost: Mention[] } {
  const painted: Painted[] = [];
  const lost: Mention[] = [];
  for (const mention of mentions) {
    if (!isPainted(mention)) continue;
    const ranges = anchor(runs, mention.start, mention.end, mention.surface);
    if (ranges) painted.push({ mention, ranges });
    else lost.push(mention);
  }
  return { painted, lost };
}

/** Tells whether a mention is to be painted: "I" stands all over an interview, a line under each would tell nobody anything. */
export function isPainted({ rule, surface }: Pick<Mention, "rule" | "surface">): boolean {
  return rule !== "pronoun" || surface !== "I";
}

/** The browser's own painting interface, passed in so that this works on any window. */
export interface Painter {
  highlights: { set(name: string, highlight: Highlight): unknown; delete(name: string): unknown };
  create(ranges: Range[]): Highlight;
}

/** Paints the ranges, replacing whatever was painted before. */
export function paint(painter: Painter, painted: readonly Painted[]): void {
  painter.highlights.set(HIGHLIGHT, painter.create(painted.flatMap(({ ranges }) => ranges)));
}

/** Takes all paint off. */
export function unpaint(painter: Painter): void {
  painter.highlights.delete(HIGHLIGHT);
}

/**
 * The underline's colour has a relative luminance of about 0.18, the middle between black and white: its contrast
 * is above 4 : 1 on either (WCAG 2.2, 1.4.11 asks 3 : 1), so it needs no knowledge of the page's colours.
 */
const ACCENT = "#bf5b17";

/** Writes the style sheet for the painted names. */
export function highlightCss(underline: Underline): string {
  return `::highlight(${HIGHLIGHT}) { text-decoration: underline ${underline} ${ACCENT} 2px; text-underline-offset: 3px; }
@media (forced-colors: active) { ::highlight(${HIGHLIGHT}) { text-decoration-color: LinkText; } }`;
}
