/** Counts of one form in one set, and how they add up. */
import type { Count, Verdict } from "../score.ts";

export type Counts = Map<string, Count>;

/** Gives the count of a form, to be added to. */
export function countOf(counts: Counts, form: string): Count {
  const known = counts.get(form);
  if (known) return known;
  const count: Count = { labels: 0, hit: 0, finds: 0, right: 0 };
  counts.set(form, count);
  return count;
}

/** Counts verdicts by form: labels by their own form, wrong finds by the rule that gave them. */
export function countVerdicts(verdicts: Iterable<Verdict>): Counts {
  const counts: Counts = new Map();
  for (const verdict of verdicts) {
    if (verdict.kind === "hit") {
      const count = countOf(counts, verdict.label.form);
      for (const key of ["labels", "hit", "finds", "right"] as const) count[key]++;
    } else if (verdict.kind === "missed") countOf(counts, verdict.label.form).labels++;
    else if (verdict.kind === "wrong") countOf(counts, verdict.find.form).finds++;
  }
  return counts;
}

/** Adds up all forms, or those that are asked for. */
export function sumOf(counts: Counts, wanted: (form: string) => boolean = () => true): Count {
  const sum: Count = { labels: 0, hit: 0, finds: 0, right: 0 };
  for (const [form, count] of counts)
    if (wanted(form)) for (const key of ["labels", "hit", "finds", "right"] as const) sum[key] += count[key];
  return sum;
}
