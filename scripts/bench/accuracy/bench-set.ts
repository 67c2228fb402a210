/** One set of labelled texts, read by our rules and by the peers'. */

import type { Label } from "../score.ts";
import { judge, type Span, type Verdict } from "../score.ts";
import { type Counts, countVerdicts } from "./counts.ts";
import type { NamedFind } from "./finds.ts";

/** Ours comes first, then the peers. */
export const SYSTEMS = ["hitherto", "full names only", "full name, then surname"] as const;

export interface SetResult {
  title: string;
  /** What the reader of the figures should know. */
  notes: string[];
  /** By system, in the order of SYSTEMS. */
  counts: Counts[];
  /** Lines for the worst errors: what is false first, then what is missing; empty for held-back halves. */
  errors: string[];
  /** The rows hold sums already, so that adding them up would count twice. */
  summed?: boolean;
}

export interface LabelledText {
  name: string;
  text: string;
  labels: readonly Label[];
  /** By system, in the order of SYSTEMS. */
  finds: readonly (readonly NamedFind[])[];
}

/** Scores a set of texts whose labels name everything there is to find. */
export function scoreSet(
  title: string,
  texts: readonly LabelledText[],
  { notes = [], open = true }: { notes?: string[]; open?: boolean } = {},
): SetResult {
  const verdicts = SYSTEMS.map((_, system) =>
    texts.map((each) => ({ each, verdicts: judge(each.text, each.labels, each.finds[system] ?? []) })),
  );
  const errors = open ? (verdicts[0] ?? []).flatMap(({ each, verdicts: all }) => errorsOf(each, all)) : [];
  return {
    title,
    notes,
    counts: verdicts.map((list) => countVerdicts(list.flatMap(({ verdicts: all }) => all))),
    errors: errors.sort((a, b) => a.rank - b.rank).map(({ line }) => line),
  };
}

interface ErrorLine {
  /** A false name costs more trust than a missing one. */
  rank: number;
  line: string;
}

function errorsOf({ name, text }: LabelledText, verdicts: readonly Verdict[]): ErrorLine[] {
  return verdicts.flatMap((verdict): ErrorLine[] => {
    if (verdict.kind === "wrong") {
      const { find, label } = verdict;
      const given = find.entity ?? find.candidates.join("+");
      const instead = label ? `, not ${label.entities.join("+")}` : "";
      return [{ rank: 0, line: `${name}: ${find.form} → ${given}${instead}: ${around(text, find)}` }];
    }
    if (verdict.kind !== "missed") return [];
    const { label } = verdict;
    return [
      { rank: 1, line: `${name}: no ${label.form} ${label.entities.join("+")}: ${around(text, label)}` },
    ];
  });
}

const CONTEXT = 28;

/** Writes a place of a text with a few words on either side, on one line. */
export function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return `…${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}…`.replace(/\s+/g, " ");
}
