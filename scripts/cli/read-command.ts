/** `hitherto read`: what the extension would show for an article. */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { isPartialDate } from "#lib/dates/partial-date.ts";
import type { Reading } from "#lib/reading/reading.ts";
import { readingToMarkdown } from "#lib/reading/to-markdown.ts";
import { readingToText } from "#lib/reading/to-text.ts";
import { type ArticleReader, prepareReader } from "./article-reader.ts";
import { readBytes } from "./files.ts";
import { decodePage } from "./parse-page.ts";
import { readLines } from "./read-lines.ts";
import { InputError, UsageError } from "./usage.ts";

const OPTIONS = {
  pack: { type: "string", multiple: true },
  "no-bundled": { type: "boolean" },
  date: { type: "string" },
  format: { type: "string" },
  jsonl: { type: "boolean" },
} as const;

const FORMATS = ["text", "json", "markdown", "annotations"];

/** Runs the command; gives the exit code. */
export async function readCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseUsage(args);
  const reader = await prepareReader(values.pack ?? [], values["no-bundled"] ?? false);
  if (values.jsonl) return await readLines(reader, process.stdin);
  let failed = 0;
  for (const file of positionals)
    failed += await readFile(reader, file, values.date, values.format ?? "text");
  return failed > 0 ? 1 : 0;
}

function parseUsage(args: string[]) {
  const parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { values, positionals } = parsed;
  if (values.jsonl && positionals.length > 0)
    throw new UsageError("--jsonl reads standard input and takes no files.");
  if (values.jsonl && (values.date !== undefined || (values.format ?? "json") !== "json"))
    throw new UsageError("With --jsonl each line has its own date, and the answers are JSON.");
  if (!values.jsonl && positionals.length === 0) throw new UsageError("read needs a page, or --jsonl.");
  if (values.date !== undefined && !isPartialDate(values.date))
    throw new UsageError(`--date: found "${values.date}", expected a date such as 2025-02-20.`);
  if (values.format !== undefined && !FORMATS.includes(values.format))
    throw new UsageError(`--format: found "${values.format}", expected text, json, markdown or annotations.`);
  return { values, positionals };
}

async function readFile(
  reader: ArticleReader,
  file: string,
  date: string | undefined,
  format: string,
): Promise<number> {
  try {
    const reading = reader.read({ html: decodePage(readBytes(file)), published_at: date });
    process.stdout.write(await written(reader, basename(file), reading, format));
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message.startsWith(file) ? "" : `${file}: `}${error.message}\n`);
    return 1;
  }
}

async function written(reader: ArticleReader, id: string, reading: Reading, format: string): Promise<string> {
  switch (format) {
    case "json":
      return `${JSON.stringify(reader.toJson(id, reading), null, 2)}\n`;
    case "annotations":
      return `${JSON.stringify(await reader.toAnnotations(reading), null, 2)}\n`;
    case "markdown":
      return readingToMarkdown(reading, reading.article.url);
    default: {
      const { isTTY, columns } = process.stdout;
      return readingToText(reading, { colour: isTTY === true, width: columns ?? 100 });
    }
  }
}
