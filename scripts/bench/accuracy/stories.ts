/** The project's own labelled stories: `test/fixtures/stories` says how they are written. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Article, Block, BlockKind } from "#lib/article/article.ts";
import { checkPack } from "#lib/packs/check.ts";
import { type CompiledPack, compilePack } from "#lib/packs/compile.ts";
import { faultLine } from "../../packs/fault-line.ts";
import type { Label } from "../score.ts";
import { type Half, halfOf } from "./half.ts";
import { readMarks } from "./marks.ts";

export interface LabelledStory {
  name: string;
  half: Half;
  /** What it was written to try: see the list in the folder's README. */
  covers: string[];
  article: Article;
  labels: Label[];
  /** A file with people of its own, beside the shared world. */
  extra: string | null;
}

const FOLDER = new URL("../../../test/fixtures/stories/", import.meta.url);

/** Reads all labelled stories, in the order of their names. */
export function readStories(): LabelledStory[] {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((file) => /^[a-z].*\.md$/.test(file));
  return files.sort().map((file) => parseStory(file, readFileSync(new URL(file, FOLDER), "utf8")));
}

/** Parses one labelled story. */
export function parseStory(file: string, source: string): LabelledStory {
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const fields = new Map(
    head.split("\n").map((line): [string, string] => {
      const [key = "", ...rest] = line.split(":");
      return [key.trim(), rest.join(":").trim()];
    }),
  );
  const { text, blocks, labels } = readBlocks(body);
  const name = file.replace(/\.md$/, "");
  const date = fields.get("date");
  const [title] = blocks;
  return {
    name,
    half: halfOf(file),
    covers: (fields.get("covers") ?? "").split(",").map((word) => word.trim()),
    article: {
      title: title ? text.slice(title.start, title.end) : null,
      byline: null,
      site: fields.get("site") ?? null,
      lang: fields.get("lang") ?? null,
      url: `https://stories.example/${name}`,
      publishedAt: date ? { value: date, source: "meta", raw: date } : null,
      text,
      blocks,
    },
    labels,
    extra: fields.get("with") ?? null,
  };
}

const KINDS: readonly [RegExp, BlockKind][] = [
  [/^# /, "headline"],
  [/^## /, "heading"],
  [/^> /, "quote"],
  [/^- /, "item"],
];

function readBlocks(body: string): { text: string; blocks: Block[]; labels: Label[] } {
  const out: { text: string; blocks: Block[]; labels: Label[] } = { text: "", blocks: [], labels: [] };
  for (const line of body.split("\n").filter((candidate) => candidate.trim())) {
    const [opening, kind] = KINDS.find(([pattern]) => pattern.test(line)) ?? [/^/, "paragraph" as const];
    // Bold type is how the interviews set who speaks; it is no part of the text.
    const { text, labels } = readMarks(line.replace(opening, "").replaceAll("**", "").trim());
    if (out.text) out.text += "\n\n";
    const start = out.text.length;
    out.text += text;
    out.blocks.push({ kind, start, end: out.text.length });
    out.labels.push(...labels.map((label) => moved(label, start)));
  }
  return out;
}

/** Moves a label by a number of characters. */
export function moved(label: Label, by: number): Label {
  const { start, end, head } = label;
  return {
    ...label,
    start: start + by,
    end: end + by,
    head: { start: head.start + by, end: head.end + by },
  };
}

/** Compiles the shared world, with the people of an extra file when a story has one. */
export async function compileWorld(extra: string | null): Promise<CompiledPack> {
  const world = readJson("world.json");
  for (const [list, rows] of Object.entries(extra ? readJson(`${extra}.json`) : {})) {
    const known = world[list];
    if (!Array.isArray(known) || !Array.isArray(rows)) throw new Error(`${extra}.json: no list "${list}".`);
    known.push(...rows);
  }
  const checked = checkPack(world);
  if (!checked.ok) throw new Error(checked.faults.map(faultLine).join("\n"));
  return await compilePack(checked.pack);
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
}
