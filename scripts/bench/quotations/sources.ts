/** Whether a quotation was given to the right source and the right person. */
import type { Quotation, Span } from "#lib/quotations/quotation.ts";
import type { Gold, Sample } from "./sample.ts";

export interface Found {
  sample: Sample;
  quotations: readonly Quotation[];
}

/** Says how many sources have their head word right: of the attributions whose content was found, and of all. */
export function headRight(found: readonly Found[], only: "all" | "quoted"): string {
  let right = 0;
  let matched = 0;
  let all = 0;
  for (const { sample, quotations } of found)
    for (const gold of sample.golds) {
      if (!gold.source || (only === "quoted" && !gold.quoted)) continue;
      all += 1;
      const quotation = bestFor(gold, quotations);
      if (!quotation) continue;
      matched += 1;
      if (quotation.source && headOf(sample.text, quotation.source) === headOf(sample.text, gold.source))
        right += 1;
    }
  return `${share(right, matched)} of ${matched} found, ${share(right, all)} of all ${all}`;
}

function share(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : "–";
}

/** The quotation that covers most of the content by hand, when it covers half of it or lies in it for the most part. */
export function bestFor(gold: Gold, quotations: readonly Quotation[]): Quotation | null {
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const shared = gold.contents.reduce((total, span) => total + common(span, quotation.content), 0);
    const length = gold.contents.reduce((total, span) => total + span.end - span.start, 0);
    const own = quotation.content.end - quotation.content.start;
    if (shared * 2 < Math.min(length, own)) continue;
    const score = (2 * shared) / (length + own);
    if (score > most) {
      most = score;
      best = quotation;
    }
  }
  return best;
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

const AFTER_HEAD = /,| \(| (?:of|for|from|in|at|on|with|to|who|near|against|behind)(?= )|['’]s?$/;

/** Where the head word of a source ends: before "of …", a comma or a bracket. */
function headOf(text: string, source: Span): number {
  const words = text.slice(source.start, source.end);
  return source.start + (AFTER_HEAD.exec(words.slice(1))?.index ?? words.length - 1) + 1;
}

/** Prints how many named speakers are right, by the form of the source. */
export function personRight(
  samples: readonly Sample[],
  find: (sample: Sample) => readonly Quotation[],
  title: string,
): void {
  const byForm = new Map<string, { right: number; wrong: number; none: number }>();
  for (const sample of samples) {
    const quotations = find(sample);
    for (const gold of sample.golds) {
      if (!gold.speaker || !gold.form) continue;
      const speaker = bestFor(gold, quotations)?.speaker ?? null;
      const verdict = speaker === null ? "none" : speaker === gold.speaker ? "right" : "wrong";
      for (const form of [gold.form, "together"]) {
        const counts = byForm.get(form) ?? { right: 0, wrong: 0, none: 0 };
        counts[verdict] += 1;
        byForm.set(form, counts);
      }
    }
  }
  const cells = [...byForm]
    .sort()
    .map(([form, { right, wrong, none }]) => `${form} ${right}/${right + wrong + none} (${wrong} wrong)`);
  console.log(`${title}: ${cells.join(", ")}`);
}
