/**
 * How well the story is taken from saved news pages: its text, beside Readability alone, then its day and title.
 * Text is scored as published extraction benchmarks do: shingles of four words, precision and recall averaged over the
 * pages, and F1 of the averages.
 */
import type { BlockKind } from "#lib/article/article.ts";
import { type Extraction, extractArticle } from "#lib/article/extract.ts";
import { readMetadata } from "#lib/article/metadata/metadata.ts";
import { plainReadability } from "./plain-readability.ts";
import { type Half, halfOf, openPage, type SavedPage, savedPages } from "./saved-pages.ts";
import { compareTexts, f1, meanOverlap, type Overlap } from "./shingles.ts";

const TEXT_SETS = ["body", "meta"] as const;
const FIELD_SETS = ["date", "meta"] as const;
const HALVES: Half[] = ["first", "second"];

/** What is scored: gold texts hold no headline, and some hold no standfirst; the article's text has both. */
const EXTRACTORS = [
  "Readability alone",
  "without headline",
  "with headline",
  "without standfirst, too",
] as const;

interface TextScore {
  half: Half;
  /** In the order of `EXTRACTORS`. */
  overlaps: Overlap[];
  method: string;
  readMs: number;
}

/** Prints the figures. `--pages` lists the pages of the first half, worst first. */
export async function run(args: string[]): Promise<void> {
  print("Text: shingles of four words; precision and recall averaged over pages, F1 of these averages");
  for (const set of TEXT_SETS) printTextSet(set, args.includes("--pages"));
  print("\nPublication day and title, of the pages labelled with them");
  for (const set of FIELD_SETS) printFields(set);
}

function printTextSet(set: string, listing: boolean): void {
  const pages = savedPages(set).filter((page) => page.text);
  const scores = new Map(pages.map((page) => [page, scoreText(set, page)]));
  for (const half of [...HALVES, null]) {
    const own = [...scores.values()].filter((score) => half === null || score.half === half);
    print(`\n${set}, ${half ? `${half} half` : "all"} (${own.length} pages)`);
    for (const [index, name] of EXTRACTORS.entries())
      print(
        textLine(
          name,
          own.map(({ overlaps }) => overlaps[index] as Overlap),
        ),
      );
  }
  const all = [...scores.values()];
  const times = all.map(({ readMs }) => readMs).sort((a, b) => a - b);
  print(
    `\n${set}: ${counted(all.map(({ method }) => method))}; ${ms(times[times.length >> 1])} at the median, ${ms(times.at(-1))} at most`,
  );
  if (listing) listPages(scores);
}

function scoreText(set: string, page: SavedPage): TextScore {
  const gold = page.text ?? "";
  const document = openPage(set, page);
  const startedAt = performance.now();
  const extraction = extractArticle(document, page.url ?? null);
  const readMs = performance.now() - startedAt;
  const texts = [
    plainReadability(openPage(set, page)),
    storyText(extraction, ["headline"]),
    storyText(extraction, []),
    storyText(extraction, ["headline", "standfirst"]),
  ];
  return {
    half: halfOf(page),
    overlaps: texts.map((text) => compareTexts(text, gold)),
    method: extraction?.method ?? "no article",
    readMs,
  };
}

/** The article's text without its blocks of the given kinds. */
function storyText(extraction: Extraction | null, without: BlockKind[]): string {
  if (!extraction) return "";
  const { text, blocks } = extraction.article;
  const kept = blocks.filter(({ kind }) => !without.includes(kind));
  return kept.map(({ start, end }) => text.slice(start, end)).join("\n\n");
}

function printFields(set: string): void {
  const pages = savedPages(set).map((page) => ({
    page,
    found: readMetadata(openPage(set, page), page.url ?? null),
  }));
  for (const half of HALVES) {
    const own = pages.filter(({ page }) => halfOf(page) === half);
    const dated = own.filter(({ page }) => page.published_at);
    const titled = own.filter(({ page }) => page.title);
    const parts = [
      rate(
        "day",
        dated.map(({ page, found }) => found.publishedAt?.value === page.published_at),
      ),
      rate(
        "title",
        titled.map(({ page, found }) => isSameTitle(found.title ?? "", page.title ?? "")),
      ),
    ];
    print(`${`${set}, ${half} half`.padEnd(20)}${parts.filter(Boolean).join("   ")}`);
  }
}

/** Equal, or one the other with a kicker or a site's name; marks, case and spaces do not count. */
function isSameTitle(found: string, gold: string): boolean {
  const [a, b] = [found, gold].map((title) =>
    title
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return Boolean(a && b && (a.includes(b) || b.includes(a)));
}

function rate(name: string, right: boolean[]): string {
  const count = right.filter(Boolean).length;
  return right.length > 0 ? `${name} ${count} of ${right.length} (${(count / right.length).toFixed(3)})` : "";
}

function listPages(scores: ReadonlyMap<SavedPage, TextScore>): void {
  const worst = [...scores]
    .filter(([, { half }]) => half === "first")
    .map(
      ([
        page,
        {
          overlaps: [alone, ours],
        },
      ]) => ({ page, alone: alone as Overlap, ours: ours as Overlap }),
    )
    .sort((a, b) => f1(a.ours) - f1(b.ours));
  for (const { page, alone, ours } of worst)
    print(`  ${figures(ours)}  alone ${f1(alone).toFixed(3)}  ${page.id.slice(0, 8)}  ${page.url ?? ""}`);
}

function textLine(name: string, overlaps: Overlap[]): string {
  return `  ${name.padEnd(25)}${figures(meanOverlap(overlaps))}`;
}

function figures(overlap: Overlap): string {
  return `precision ${overlap.precision.toFixed(3)}  recall ${overlap.recall.toFixed(3)}  F1 ${f1(overlap).toFixed(3)}`;
}

function counted(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(", ");
}

function ms(value: number | undefined): string {
  return `${(value ?? 0).toFixed(0)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
