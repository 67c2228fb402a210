/** A set's figures as a table: ours first, the peers' beside it. */
import { type Count, scoresOf } from "../score.ts";
import { type SetResult, SYSTEMS } from "./bench-set.ts";
import { sumOf } from "./counts.ts";

const FORM = 22;
const CELL = 6;

/** Writes the table, one row a form, the sum of all forms last (unless the set has sums of its own). */
export function tableOf({ counts, summed }: SetResult): string {
  const [own] = counts;
  const forms = [...new Set(counts.flatMap((each) => [...each.keys()]))];
  const labels = (form: string) => own?.get(form)?.labels ?? 0;
  const rows = forms
    .sort((a, b) => labels(b) - labels(a))
    .map((form) =>
      row(
        form,
        counts.map((each) => each.get(form) ?? NONE),
      ),
    );
  const sum = summed
    ? []
    : [
        row(
          "all",
          counts.map((each) => sumOf(each)),
        ),
      ];
  return [...head(), ...rows, ...sum].join("\n");
}

const NONE: Count = { labels: 0, hit: 0, finds: 0, right: 0 };

function head(): string[] {
  const names = SYSTEMS.map((name) => name.padEnd(3 * CELL)).join("   ");
  const columns = SYSTEMS.map(() => ["P", "R", "F1"].map((name) => name.padStart(CELL)).join("")).join("   ");
  return [
    `  ${"".padEnd(FORM + CELL)}   ${names.trimEnd()}`,
    `  ${"form".padEnd(FORM)}${"n".padStart(CELL)}   ${columns}`,
  ];
}

function row(form: string, systems: readonly Count[]): string {
  const cells = systems.map((count) => {
    const { precision, recall, f1 } = scoresOf(count);
    return [precision, recall, f1].map(figure).join("");
  });
  return `  ${form.padEnd(FORM)}${String(systems[0]?.labels ?? 0).padStart(CELL)}   ${cells.join("   ")}`;
}

function figure(score: number | null): string {
  return (score === null ? "–" : score.toFixed(3)).padStart(CELL);
}
