/** The built extension on saved news pages: a table for each set of pages, once with the bundled packs, once with a probe pack. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPageBench } from "./page-bench.ts";
import { pageFiles, SHARED_PAGES } from "./page-files.ts";
import { faultsOf, type PageResult, wentWrong } from "./page-result.ts";
import { probePack } from "./probe-pack.ts";

/** Prints the tables. `folder` holds .html and .html.gz files, itself or in folders. */
export async function run([folder = SHARED_PAGES]: string[]): Promise<void> {
  const pages = pageFiles(folder);
  if (pages.length === 0) throw new Error(`There are no pages (.html, .html.gz) in ${folder}.`);
  const scratch = mkdtempSync(join(tmpdir(), "hitherto-bench-"));
  const bench = await openPageBench(pages);
  try {
    print("Bundled packs\n");
    const bundled = await bench.read(pages, progress(pages.length));
    print(table(bundled));
    const probe = join(scratch, "probe.json");
    writeFileSync(probe, JSON.stringify(probePack(pages)));
    await bench.addPack(probe);
    print("\nBundled packs and a probe pack of the pages' own capitalised pairs of words\n");
    const probed = await bench.read(pages, progress(pages.length));
    print(table(probed));
    print(`\n${faultList([...bundled, ...probed])}`);
  } finally {
    await bench.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

const COLUMNS: [title: string, value: (results: PageResult[]) => string | number][] = [
  ["pages", (results) => results.length],
  ["articles", (results) => results.filter(({ state }) => state === "read").length],
  ["blocks", (results) => sum(results.map(({ blocks }) => blocks))],
  ["mentions", (results) => sum(results.map(({ mentions }) => mentions))],
  ["right", (results) => sum(results.map(({ right }) => right))],
  ["wrong", (results) => sum(results.map(({ wrong }) => wrong.length))],
  ["lost", (results) => sum(results.map(({ lost }) => lost))],
  ["exceptions", (results) => sum(results.map(({ exceptions }) => exceptions.length))],
  ["same HTML", (results) => results.filter(({ sameHtml }) => sameHtml).length],
  ["ms median", (results) => quantile(results, 0.5)],
  ["ms p95", (results) => quantile(results, 0.95)],
];

function table(results: PageResult[]): string {
  const sets = [...new Set(results.map(({ set }) => set))];
  const rows: [string, PageResult[]][] = sets.map((set) => [set, results.filter((one) => one.set === set)]);
  if (sets.length > 1) rows.push(["all", results]);
  const cells = [
    ["set", ...COLUMNS.map(([title]) => title)],
    ...rows.map(([set, own]) => [set, ...COLUMNS.map(([, value]) => String(value(own)))]),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => row[column + 1]?.length ?? 0)));
  return cells
    .map(
      ([set = "", ...rest]) =>
        `${set.padEnd(8)}${rest.map((cell, column) => cell.padStart((widths[column] ?? 0) + 2)).join("")}`,
    )
    .join("\n");
}

function faultList(results: PageResult[]): string {
  const bad = results.filter(wentWrong);
  if (bad.length === 0) return "No page went wrong.";
  return ["Pages that went wrong:", ...bad.map((one) => `  ${one.set}/${one.name}: ${faultsOf(one)}`)].join(
    "\n",
  );
}

function quantile(results: PageResult[], share: number): string {
  const times = results
    .filter(({ state }) => state === "read")
    .map(({ articleMs }) => articleMs)
    .sort((a, b) => a - b);
  return (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function progress(total: number): (count: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (count) => void process.stderr.write(`\r${count} of ${total} pages${count === total ? "\n" : ""}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
