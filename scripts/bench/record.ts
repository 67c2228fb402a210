/** The reading record at its largest, in the built extension: how long a reader waits, and whether anything stands still. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { RecordFacts, RecordFinds, StoryKey, TabRecord } from "#lib/record/record-answers.ts";
import { needBuild } from "../browser/build.ts";
import { LOOPBACK_ONLY, openChromium, type ReaderBrowser } from "../browser/chromium.ts";
import { addPack, settled } from "../browser/reader.ts";
import { serve } from "../browser/site.ts";
import { tabAt } from "./extension-page.ts";
import { benchPack, benchStory, NAMED } from "./record/bench-story.ts";
import { RARE_WORD, SITES, SPEAKERS } from "./record/invented-record.ts";
import { ask, bytesUsed, fill, longestTask, setRecord } from "./record/own-page.ts";

const SEED = 20310220;
const TIMES = 20;

interface Bench {
  reader: ReaderBrowser;
  story: Page;
  /** A page of the extension, to ask from. */
  own: Page;
  tabId: number;
}

/** Prints the figures for a record of so many statements (500,000 unless told otherwise). */
export async function run([count = "500000"]: string[]): Promise<void> {
  const statements = Number(count);
  const site = await serve((path) => (path === "/story" ? benchStory() : null));
  const reader = await openChromium(needBuild("chrome-mv3"), { flags: [LOOPBACK_ONLY] });
  try {
    const bench = await prepare(reader, `${site.origin}/story`);
    print(
      `${statements.toLocaleString("en")} statements by ${SPEAKERS} speakers on ${SITES} sites (skewed: rank r as often as 1/r), ` +
        `seed ${SEED}; a story that names the ${NAMED} quoted most.\n` +
        `${await reader.browser.version()}, headless, build as shipped; ${cpus().length} × ${cpus()[0]?.model.trim()}\n`,
    );
    await measurePopup(bench, "record off");
    await measureFilling(bench, statements);
    await setRecord(bench.own, true);
    await measureLookups(bench);
    await measurePopup(bench, "record on");
    await measureSearch(bench);
    await measureOptions(bench);
    await measureDeletion(bench);
    line("the story's page: longest task all through", task(await longestTask(bench.story)));
  } finally {
    await reader.close();
    await site.close();
  }
}

async function prepare(reader: ReaderBrowser, address: string): Promise<Bench> {
  const scratch = mkdtempSync(join(tmpdir(), "hitherto-bench-"));
  const file = join(scratch, "pack.json");
  writeFileSync(file, JSON.stringify(benchPack()));
  const own = await reader.open("options.html");
  await addPack(own, file);
  rmSync(scratch, { recursive: true, force: true });
  const [first] = await reader.browser.pages();
  const story = first ?? (await reader.browser.newPage());
  await story.goto(address);
  await settled(await reader.click(story));
  const tabId = await tabAt(own, address);
  if (tabId === null) throw new Error("The story's tab is gone.");
  return { reader, story, own, tabId };
}

async function measureFilling({ own }: Bench, statements: number): Promise<void> {
  const before = await bytesUsed(own);
  await ask(own, "recordFacts");
  const startedAt = performance.now();
  await fill(own, statements, SEED, (count) => {
    if (process.stderr.isTTY) process.stderr.write(`\rfilled ${count.toLocaleString("en")}`);
  });
  line("filling it, from outside", `${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  const facts = (await ask(own, "recordFacts")).answer as RecordFacts;
  if (facts.count !== statements) throw new Error(`The record has ${facts.count} statements.`);
  line("on disk, as the browser counts", megabytes((await bytesUsed(own)) - before));
  line("as the options page tells it", megabytes(facts.bytes));
}

async function measureLookups({ own, tabId }: Bench): Promise<void> {
  const { ms: first, answer } = await ask(own, "tabRecord", { tabId });
  const found = answer as TabRecord;
  const actors = found.state === "on" ? Object.values(found.around) : [];
  line(`what was met of ${actors.length} actors, first time`, ms(first));
  line("  answer", `${(JSON.stringify(answer).length / 1000).toFixed(0)} kB`);
  line(`  then (median, longest of ${TIMES})`, await spread(() => ask(own, "tabRecord", { tabId })));
  line("how much there is", await spread(() => ask(own, "recordFacts")));
}

/** A click on the toolbar button, until the people are there and, when it is on, what was met of them. */
async function measurePopup({ reader, story }: Bench, what: string): Promise<void> {
  const waits: number[] = [];
  const tasks: number[] = [];
  for (let time = 0; time < TIMES / 2; time++) {
    const startedAt = performance.now();
    const popup = await reader.click(story);
    await settled(popup);
    if (what === "record on") await popup.waitForSelector(".record");
    waits.push(performance.now() - startedAt);
    tasks.push(await longestTask(popup));
    await popup.close();
  }
  line(`popup, ${what}: from click to filled`, spreadOf(waits));
  line(`  its longest task`, task(Math.max(...tasks)));
}

async function measureSearch({ own }: Bench): Promise<void> {
  for (const query of [RARE_WORD, "lamps", "nowhere-at-all"]) {
    const startedAt = performance.now();
    const stretches: number[] = [];
    let after: StoryKey | null = null;
    let found = 0;
    do {
      const stretch = await ask(own, "recordFinds", { query, after, most: 20 });
      const finds = stretch.answer as RecordFinds;
      stretches.push(stretch.ms);
      found += finds.found;
      after = finds.next;
    } while (after);
    line(
      `search “${query}”: all of it, ${found.toLocaleString("en")} found`,
      ms(performance.now() - startedAt),
    );
    line(`  first finds, longest stretch`, `${ms(stretches[0] ?? 0)}, ${ms(Math.max(...stretches))}`);
  }
}

/** As a reader does it, on the options page: what is asked above, and what becomes of the page meanwhile. */
async function measureOptions({ reader }: Bench): Promise<void> {
  const startedAt = performance.now();
  const options = await reader.open("options.html");
  await says(options, "It holds");
  line("options page: opened", ms(performance.now() - startedAt));
  line("  its longest task", task(await longestTask(options)));
  await options.type("input[type=search]", "lamps");
  await timed(options, "  search to its end", () => options.keyboard.press("Enter"), "the newest 20:");
  await options.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(".reading details")) fold.open = true;
  });
  const save = () => pressButton(options, "Save as JSON");
  await timed(options, "  saved file begun", save, "Writing");
  await timed(options, "  saved whole", async () => undefined, "Saved ");
  await options.close();
}

async function timed(options: Page, what: string, act: () => Promise<unknown>, until: string): Promise<void> {
  const startedAt = performance.now();
  await act();
  await says(options, until);
  line(what, ms(performance.now() - startedAt));
  line("  its longest task", task(await longestTask(options)));
}

async function pressButton(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll("button")];
    all.find((one) => one.innerText.trim() === wanted)?.click();
  }, text);
}

const PATIENCE_MS = 600_000;

async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: PATIENCE_MS, polling: 20 },
    text,
  );
}

async function measureDeletion({ own }: Bench): Promise<void> {
  const facts = (await ask(own, "recordFacts")).answer as RecordFacts;
  const [largest, ...others] = facts.sites;
  const middle = others[Math.floor(others.length / 10)];
  const page = (await ask(own, "recordPage", { after: null })).answer as {
    words: { site: string; story: string; id: string }[];
  };
  const { site = "", story = "", id = "" } = page.words[0] ?? {};
  const remove = (data: object) => ask(own, "recordDeletion", data);
  line("deleting one statement", ms((await remove({ what: "statement", key: [site, story, id] })).ms));
  for (const one of [middle, largest])
    if (one)
      line(
        `deleting a site of ${one.count.toLocaleString("en")}`,
        ms((await remove({ what: "site", site: one.site })).ms),
      );
  const old = { what: "read-before", moment: "2022-01-01T00:00:00.000Z" };
  const startedAt = performance.now();
  const before = (await ask(own, "recordFacts")).answer as RecordFacts;
  while ((await remove(old)).answer);
  const left = (await ask(own, "recordFacts")).answer as RecordFacts;
  line(
    `deleting by age, ${(before.count - left.count).toLocaleString("en")}`,
    ms(performance.now() - startedAt),
  );
  line(
    `deleting the other ${left.count.toLocaleString("en")}`,
    ms((await remove({ what: "everything" })).ms),
  );
}

async function spread(act: () => Promise<{ ms: number }>): Promise<string> {
  const times: number[] = [];
  while (times.length < TIMES) times.push((await act()).ms);
  return spreadOf(times);
}

function spreadOf(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${ms(sorted[sorted.length >> 1] ?? 0)}, ${ms(sorted.at(-1) ?? 0)}`;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function task(time: number): string {
  return time === 0 ? "under 50 ms" : ms(time);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

function line(what: string, figure: string): void {
  print(`${what.padEnd(62)}${figure.padStart(20)}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
