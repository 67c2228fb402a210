/** Prints how well finders of quotations do on annotated texts. */
import type { Quotation, Span } from "#lib/quotations/quotation.ts";
import {
  distinct,
  exact,
  inPercent,
  overlapping,
  type Run,
  runsOf,
  sum,
  type Tokens,
  tokensOf,
} from "./measure.ts";
import type { Gold, Sample } from "./sample.ts";
import { headRight } from "./sources.ts";

export type Finder = (sample: Sample) => Quotation[];

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];
type Scope = "all" | "quoted";

interface Found {
  sample: Sample;
  tokens: Tokens;
  quotations: Quotation[];
}

/** Prints a block of figures for each finder: spans by role, of all and of quoted attributions, and source heads. */
export function printSpans(
  title: string,
  samples: readonly Sample[],
  finders: Readonly<Record<string, Finder>>,
): void {
  const golds = samples.flatMap((sample) => sample.golds);
  const quoted = golds.filter((gold) => gold.quoted).length;
  console.log(`\n${title}: ${samples.length} texts, ${golds.length} attributions, ${quoted} quoted`);
  const roles = ROLES.filter((role) => golds.some((gold) => spansOf(gold, role).length > 0));
  for (const [name, find] of Object.entries(finders)) printFinder(samples, roles, { name, find });
}

function printFinder(
  samples: readonly Sample[],
  roles: readonly Role[],
  { name, find }: { name: string; find: Finder },
): void {
  const size = samples.reduce((total, { text }) => total + text.length, 0);
  const before = performance.now();
  const found = samples.map((sample) => ({
    sample,
    tokens: tokensOf(sample.text),
    quotations: find(sample),
  }));
  const perMillion = ((performance.now() - before) * 1e6) / size;
  console.log(`  ${name} (${perMillion.toFixed(0)} ms per million characters)`);
  for (const scope of ["all", "quoted"] as const) {
    for (const role of roles) {
      const figures = [exact, overlapping].map((measure) => line(found, { role, scope, measure }));
      console.log(`    ${scope.padEnd(7)}${role.padEnd(8)} exact ${figures[0]}   overlap ${figures[1]}`);
    }
    console.log(`    ${scope.padEnd(7)}source head right: ${headRight(found, scope)}`);
  }
}

interface Choice {
  role: Role;
  scope: Scope;
  measure: typeof exact;
}

/** What is quoted is measured against everything on the other side: a quotation found as an indirect one counts as found. */
function line(found: readonly Found[], { role, scope, measure }: Choice): string {
  const tallies = found.map(({ sample, tokens, quotations }) => {
    const wanted = (only: Scope) => wantedRuns(tokens, sample.golds, { role, only });
    const predicted = (only: Scope) => predictedRuns(tokens, quotations, { role, only });
    return measure(predicted(scope), wanted(scope), { predicted: predicted("all"), wanted: wanted("all") });
  });
  return inPercent(sum(tallies));
}

function spansOf(gold: Gold, role: Role): Span[] {
  if (role === "content") return gold.contents;
  const span = gold[role];
  return span ? [span] : [];
}

function wantedRuns(
  tokens: Tokens,
  golds: readonly Gold[],
  { role, only }: { role: Role; only: Scope },
): Run[] {
  const chosen = golds.filter((gold) => only === "all" || gold.quoted);
  return distinct(chosen.flatMap((gold) => runsOf(tokens, spansOf(gold, role))));
}

/** Pieces with the same cue are one quotation; neighbouring ones make one run. */
function predictedRuns(
  tokens: Tokens,
  quotations: readonly Quotation[],
  { role, only }: { role: Role; only: Scope },
): Run[] {
  const groups = new Map<string, Span[]>();
  for (const [index, quotation] of quotations.entries()) {
    const span = quotation[role];
    if (!span || (only === "quoted" && quotation.kind === "indirect")) continue;
    const key = String(quotation.cue?.start ?? `none-${index}`);
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  return distinct([...groups.values()].flatMap((spans) => runsOf(tokens, spans)));
}
