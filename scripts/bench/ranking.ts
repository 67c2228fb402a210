/** `npm run bench ranking`: are the earlier statements that an editor would choose among the first three shown? */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { collect } from "#lib/packs/collection.ts";
import { bundledPacks } from "../packs/bundled.ts";
import { FIRST, judgeRanking, scoreRanking, type Verdict } from "./ranking/measure.ts";
import { ORDERS } from "./ranking/orders.ts";
import { timeIndex } from "./ranking/speed.ts";

const NAME = 22;
const CELL = 16;

/** Prints the figures of both halves; `--errors N` adds up to N misses of the half that may be looked at. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { errors: { type: "string", default: "5" } } });
  const verdicts = await judgeRanking();
  print(
    `Node ${process.version}, ${cpus()[0]?.model ?? "processor unknown"}. Invented stories, marked by hand.`,
  );
  print(`First ${FIRST}: all marked statements of a speaker are among the first ${FIRST} said before.`);
  print("On top: nothing unmarked stands before a marked one. Reports of one utterance take one place.");
  for (const half of ["dev", "held"] as const) {
    const { speakers, hits, firsts } = scoreRanking(verdicts, half);
    const stories = new Set(
      verdicts.filter(({ story }) => story.half === half).map(({ story }) => story.name),
    );
    print(`\n${half} (${stories.size} stories, ${speakers} speakers)`);
    print(`  ${"".padEnd(NAME)}${`first ${FIRST}`.padStart(CELL)}${"on top".padStart(CELL)}`);
    for (const [order, name] of ORDERS.entries())
      print(`  ${name.padEnd(NAME)}${percent(hits[order])}${percent(firsts[order])}`);
  }
  print("\nWorst misses of dev");
  for (const line of worst(verdicts).slice(0, Number.parseInt(values.errors, 10) || 0)) print(`  ${line}`);
  print("\nProcessor time to index the statements of the bundled packs, as often as it takes; median of 5");
  for (const { statements, ms } of timeIndex(collect(await bundledPacks())))
    print(`  ${statements} statements: ${ms.toFixed(0)} ms`);
}

/** What was marked stands furthest from the top; only the half that rules may be tuned on is looked at. */
function worst(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ story }) => story.half === "dev")
    .map((verdict) => ({ verdict, place: verdict.places.at(-1) ?? 0 }))
    .filter(({ place }) => place >= FIRST)
    .sort((a, b) => b.place - a.place)
    .map(({ verdict: { story, speaker, best, choice, own }, place }) => {
      const first = own.slice(0, FIRST).map((ids) => ids.join("+"));
      return `${story.name}: ${speaker}, ${best.join(" and ")} at ${place + 1} of ${choice}; first ${first.join(", ")}`;
    });
}

function percent(share = 0): string {
  return `${(100 * share).toFixed(1)} %`.padStart(CELL);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
