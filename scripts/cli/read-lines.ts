/** `hitherto read --jsonl`: an article a line in, a reading a line out, in the same order. */
import type { ArticleReader } from "./article-reader.ts";
import { linesOf } from "./lines.ts";
import type { ArticleInput } from "./page-text.ts";
import { progress } from "./progress.ts";
import { InputError } from "./usage.ts";

/** Reads all lines of a stream; a bad one gives its error in its place. Gives the exit code. */
export async function readLines(reader: ArticleReader, input: AsyncIterable<Uint8Array>): Promise<number> {
  const shown = progress("articles read");
  let failed = 0;
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (!line.trim()) continue;
    const answer = readLine(reader, line);
    if ("error" in answer) {
      failed++;
      process.stderr.write(`line ${number}: ${answer.error}\n`);
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((go) => process.stdout.once("drain", go));
    shown.step();
  }
  shown.end();
  return failed > 0 ? 1 : 0;
}

function readLine(reader: ArticleReader, line: string): Record<string, unknown> {
  let id: string | null = null;
  try {
    const fields = parseLine(line);
    id = idOf(fields);
    if (id === null) throw new InputError('found no "id", expected one');
    return reader.toJson(id, reader.read(toInput(fields)));
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseLine(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError("found no JSON object, expected { id, html or text }");
  return { ...value };
}

function idOf({ id }: Record<string, unknown>): string | null {
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}

function toInput(fields: Record<string, unknown>): ArticleInput {
  const textOf = (key: keyof ArticleInput) => {
    const field = fields[key] ?? undefined;
    if (field !== undefined && typeof field !== "string")
      throw new InputError(`${key}: found ${JSON.stringify(field)}, expected text`);
    return field;
  };
  return {
    html: textOf("html"),
    text: textOf("text"),
    url: textOf("url"),
    published_at: textOf("published_at"),
  };
}
