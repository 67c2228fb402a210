/** The stories with the statements an editor would put beside them: `test/fixtures/ranking`. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Article } from "#lib/article/article.ts";
import { textArticle } from "#lib/article/text-article.ts";
import { type CompiledPack, compilePack } from "#lib/packs/compile.ts";
import { loadPack } from "#lib/packs/load.ts";
import { faultLine } from "../../packs/fault-line.ts";
import { type Half, halfOf } from "../accuracy/half.ts";

export interface MarkedStory {
  name: string;
  half: Half;
  article: Article;
  /** For each speaker's id the ids of the one or two statements that belong beside the story. */
  best: { speaker: string; statements: string[] }[];
}

const FOLDER = new URL("../../../test/fixtures/ranking/", import.meta.url);

/** Reads all marked stories, in the order of their names. */
export function readMarkedStories(): MarkedStory[] {
  const folder = new URL("stories/", FOLDER);
  const files = readdirSync(fileURLToPath(folder)).filter((file) => file.endsWith(".md"));
  return files.sort().map((file) => parseMarkedStory(file, readFileSync(new URL(file, folder), "utf8")));
}

/** Parses one marked story: front matter with title, date and `best:`, then the text in paragraphs. */
export function parseMarkedStory(file: string, source: string): MarkedStory {
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "m").exec(head)?.[1]?.trim() ?? "";
  const best = [...head.matchAll(/^ +([^\s:]+):\s*(.+)$/gm)].map(([, speaker = "", list = ""]) => ({
    speaker,
    statements: list.split(",").map((id) => id.trim()),
  }));
  const date = field("date");
  const title = field("title").replace(/^"(.*)"$/, "$1");
  const article = textArticle(`${title}\n\n${body.trim()}\n`, `https://stories.example/${file}`);
  const [headline] = article.blocks;
  if (headline) headline.kind = "headline";
  return {
    name: file.replace(/\.md$/, ""),
    half: halfOf(file),
    article: { ...article, title, publishedAt: { value: date, source: "meta", raw: date } },
    best,
  };
}

/** Loads and compiles the pack of the stories. */
export async function compileMarkedPack(): Promise<CompiledPack> {
  const loaded = await loadPack(readFileSync(new URL("pack.json", FOLDER), "utf8"));
  if (!loaded.ok) throw new Error(loaded.faults.map(faultLine).join("\n"));
  return await compilePack(loaded.compiled.source);
}
