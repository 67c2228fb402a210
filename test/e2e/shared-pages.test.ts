/** On real news pages, named thousands of times: nothing throws, nothing is lost or painted wrong, nothing is changed. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPageBench, type PageBench } from "#scripts/bench/page-bench.ts";
import { pageFiles, SHARED_PAGES } from "#scripts/bench/page-files.ts";
import { faultsOf, type PageResult, wentWrong } from "#scripts/bench/page-result.ts";
import { probePack } from "#scripts/bench/probe-pack.ts";
import { packFile } from "./adding.ts";

const pages = pageFiles(SHARED_PAGES);
if (pages.length === 0) console.log(`Skipped: there are no saved news pages at ${SHARED_PAGES}.`);

/** Six minutes for two hundred pages on a slow machine. */
const PATIENCE_MS = 360_000;
/** Fewer would mean that the probe pack names nobody: then the test would say nothing. */
const LEAST_MENTIONS = 1000;

describe.skipIf(pages.length === 0)("saved news pages", () => {
  let bench: PageBench;
  let results: PageResult[];

  beforeAll(async () => {
    bench = await openPageBench(pages);
    await bench.addPack(packFile("probe.json", probePack(pages)));
    results = await bench.read(pages);
  }, PATIENCE_MS);
  afterAll(() => bench?.close());

  it("are read without a fault: nothing thrown, lost, painted wrong or changed", () => {
    const faults = results
      .filter(wentWrong)
      .map((result) => `${result.set}/${result.name}: ${faultsOf(result)}`);
    expect(faults).toEqual([]);
    expect(results).toHaveLength(pages.length);
  });

  it("name enough to say so", () => {
    const mentions = results.reduce((sum, result) => sum + result.mentions, 0);
    expect(mentions).toBeGreaterThan(LEAST_MENTIONS);
    expect(results.reduce((sum, result) => sum + result.right, 0)).toBe(mentions);
  });
});
