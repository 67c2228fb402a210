/** `hitherto read`: what the extension would show for an article. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { isPartialDate } from "#lib/dates/partial-date.ts";
import { prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import type { CompiledPack } from "#lib/packs/compile.ts";
import { loadPack } from "#lib/packs/load.ts";
import { type Reading, readArticle } from "#lib/reading/reading.ts";
import { readingToJson } from "#lib/reading/to-json.ts";
import { readingToMarkdown } from "#lib/reading/to-markdown.ts";
import { readingToText } from "#lib/reading/to-text.ts";
import { bundledPacks } from "../packs/bundled.ts";
import { faultLine } from "../packs/fault-line.ts";
import { type ArticleInput, toArticle } from "./page-text.ts";
import { progress } from "./progress.ts";
import { InputError, UsageError } from "./usage.ts";

const OPTIONS = {
  pack: { type: "string", multiple: true },
  "no-bundled": { type: "boolean" },
  date: { type: "string" },
  format: { type: "string" },
  jsonl: { type: "boolean" },
} as const;

interface Reader {
  read(input: ArticleInput): Reading;
  toJson(id: string, reading: Reading): Record<string, unknown>;
}

/** Runs the command; gives the exit code. */
export async function readCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseUsage(args);
  const reader = await prepareReader(values.pack ?? [], values["no-bundled"] ?? false);
  if (values.jsonl) return await readLines(reader);
  let failed = 0;
  for (const file of positionals) failed += readFile(reader, file, values.date, values.format ?? "text");
  return failed > 0 ? 1 : 0;
}

function parseUsage(args: string[]) {
  const parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { values, positionals } = parsed;
  if (values.jsonl && positionals.length > 0)
    throw new UsageError("--jsonl reads standard input and takes no files.");
  if (!values.jsonl && positionals.length === 0) throw new UsageError("read needs a page, or --jsonl.");
  if (values.date !== undefined && !isPartialDate(values.date))
    throw new UsageError(`--date: found "${values.date}", expected a date such as 2025-02-20.`);
  if (values.format !== undefined && !["text", "json", "markdown"].includes(values.format))
    throw new UsageError(`--format: found "${values.format}", expected text, json or markdown.`);
  return { values, positionals };
}

async function prepareReader(packFiles: string[], withoutBundled: boolean): Promise<Reader> {
  const added = await Promise.all(packFiles.map(loadFile));
  const replaced = new Set(added.map(({ source }) => source.pack.id));
  const bundled = withoutBundled
    ? []
    : (await bundledPacks()).filter(({ source }) => !replaced.has(source.pack.id));
  const finder = prepareFinder(collect([...bundled, ...added]));
  const today = new Date().toISOString().slice(0, 10);
  return {
    read: (input) => readArticle(toArticle(input), finder, today),
    toJson: (id, reading) => readingToJson(id, reading, finder.collection),
  };
}

async function loadFile(file: string): Promise<CompiledPack> {
  const loaded = await loadPack(readText(file));
  if (loaded.ok) return loaded.compiled;
  const more = loaded.more > 0 ? `\n… and ${loaded.more} more` : "";
  throw new InputError(`${file} is not a pack:\n${loaded.faults.map(faultLine).join("\n")}${more}`);
}

/** Reads a file as text; throws an InputError in plain words. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    throw new InputError(
      `${file}: ${code === "ENOENT" ? "there is no such file" : `could not be read (${code})`}`,
    );
  }
}

function readFile(reader: Reader, file: string, date: string | undefined, format: string): number {
  try {
    const reading = reader.read({ html: readText(file), published_at: date });
    if (format === "json")
      process.stdout.write(`${JSON.stringify(reader.toJson(basename(file), reading), null, 2)}\n`);
    else if (format === "markdown") process.stdout.write(readingToMarkdown(reading, reading.article.url));
    else
      process.stdout.write(
        readingToText(reading, {
          colour: process.stdout.isTTY === true,
          width: process.stdout.columns ?? 100,
        }),
      );
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message.startsWith(file) ? "" : `${file}: `}${error.message}\n`);
    return 1;
  }
}

async function readLines(reader: Reader): Promise<number> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const shown = progress("articles read");
  let failed = 0;
  for await (const line of lines) {
    if (!line.trim()) continue;
    const answer = readLine(reader, line);
    if ("error" in answer) failed++;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((go) => process.stdout.once("drain", go));
    shown.step();
  }
  shown.end();
  return failed > 0 ? 1 : 0;
}

function readLine(reader: Reader, line: string): Record<string, unknown> {
  let id: unknown = null;
  try {
    const input = parseLine(line);
    id = input.id ?? null;
    return reader.toJson(String(input.id), reader.read(input));
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseLine(line: string): ArticleInput & { id: string } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError("found no JSON object, expected { id, html or text }");
  for (const key of ["html", "text", "url", "published_at"] as const) {
    const field = (value as Record<string, unknown>)[key];
    if (field === null) delete (value as Record<string, unknown>)[key];
    else if (field !== undefined && typeof field !== "string")
      throw new InputError(`${key}: found ${JSON.stringify(field)}, expected text`);
  }
  if (!("id" in value) || (typeof value.id !== "string" && typeof value.id !== "number"))
    throw new InputError('found no "id", expected one');
  return value as ArticleInput & { id: string };
}
