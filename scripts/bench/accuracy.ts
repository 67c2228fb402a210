/** `npm run bench accuracy`: are the right people, bodies and plans found, and nobody else? */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import type { SetResult } from "./accuracy/bench-set.ts";
import { ownSets } from "./accuracy/own-set.ts";
import { tableOf } from "./accuracy/report.ts";
import { seedSets } from "./accuracy/seed-set.ts";
import { speakerSets } from "./accuracy/speakers-set.ts";

/** Prints the figures of every set; `--errors N` adds up to N errors of each set that may be looked at. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { errors: { type: "string", default: "0" } } });
  const wanted = Number.parseInt(values.errors, 10) || 0;
  print(
    `Node ${process.version}, ${cpus()[0]?.model ?? "processor unknown"}. P precision, R recall, n labels.`,
  );
  print(
    "Peers: names exactly as listed; persons by full name, then by bare surname. No peer looks for plans.",
  );
  show(await ownSets(), wanted);
  const shared = [...(await seedSets()), ...(await speakerSets())];
  if (shared.length === 0) print("\n../shared/data is not at hand: seed story and speakers are left out.");
  show(shared, wanted);
}

function show(sets: readonly SetResult[], errors: number): void {
  for (const set of sets) {
    print(`\n${set.title}`);
    for (const note of set.notes) print(`  (${note})`);
    print(tableOf(set));
    for (const line of set.errors.slice(0, errors)) print(`  ${line}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
