/** The benchmarks: without a name, what each measures and on what; with one, its figures. */

interface Benchmark {
  what: string;
  load(): Promise<{ run(args: string[]): Promise<void> }>;
}

const BENCHMARKS: Record<string, Benchmark> = {
  accuracy: {
    what: "names, offices, pronouns and plans against labelled stories, the project's own and public ones, with two simpler rules beside",
    load: () => import("./bench/accuracy.ts"),
  },
  quotations: {
    what: "who says what, against public annotated news (PolNeAR by the folder in POLNEAR, Wikinews from GUM), with two simpler rules beside",
    load: () => import("./bench/quotations.ts"),
  },
  ranking: {
    what: "which earlier statements come first, against those an editor marked for invented stories, with three simpler orders beside",
    load: () => import("./bench/ranking.ts"),
  },
  article: {
    what: "the article's text, title and day on saved news pages, with Readability alone beside",
    load: () => import("./bench/article.ts"),
  },
  pages: {
    what: "the built extension on saved news pages in Chromium: what it finds, whether every painted name is right, whether the page is left as it was, and how long it takes",
    load: () => import("./bench/pages.ts"),
  },
  record: {
    what: "the reading record with half a million invented statements, in Chromium: looking up, popup, search, saving, deleting, and the longest time anything stood still",
    load: () => import("./bench/record.ts"),
  },
};

function list(): string {
  const lines = Object.entries(BENCHMARKS).map(([name, { what }]) => `  ${name.padEnd(12)}${what}`);
  return `npm run bench <name> [-- arguments]\n\n${lines.join("\n")}\n`;
}

async function main([name, ...args]: string[]): Promise<number> {
  const benchmark = BENCHMARKS[name ?? ""];
  if (!benchmark) {
    if (name) process.stderr.write(`There is no benchmark "${name}".\n\n`);
    process.stdout.write(list());
    return name ? 2 : 0;
  }
  const { run } = await benchmark.load();
  await run(args);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

export {};
