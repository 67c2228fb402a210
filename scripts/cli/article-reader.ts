/** Everything that is prepared once, whatever the number of articles: the packs and their names. */
import { prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import type { CompiledPack } from "#lib/packs/compile.ts";
import { loadPack } from "#lib/packs/load.ts";
import { type Reading, readArticle } from "#lib/reading/reading.ts";
import { type AnnotationCollection, readingToAnnotations } from "#lib/reading/to-annotations.ts";
import { readingToJson } from "#lib/reading/to-json.ts";
import { bundledPacks } from "../packs/bundled.ts";
import { faultLine } from "../packs/fault-line.ts";
import { readText } from "./files.ts";
import { type ArticleInput, toArticle } from "./page-text.ts";
import { InputError } from "./usage.ts";

export interface ArticleReader {
  read(input: ArticleInput): Reading;
  toJson(id: string, reading: Reading): Record<string, unknown>;
  toAnnotations(reading: Reading): Promise<AnnotationCollection>;
}

/** Prepares a reader. An added pack takes the place of a bundled or earlier one with the same id. */
export async function prepareReader(packFiles: string[], withoutBundled: boolean): Promise<ArticleReader> {
  const added = await Promise.all(packFiles.map(loadFile));
  const bundled = withoutBundled ? [] : await bundledPacks();
  const packs = new Map([...bundled, ...added].map((pack) => [pack.source.pack.id, pack]));
  const finder = prepareFinder(collect([...packs.values()]));
  const today = new Date().toISOString().slice(0, 10);
  return {
    read: (input) => readArticle(toArticle(input), finder, today),
    toJson: (id, reading) => readingToJson(id, reading, finder.collection),
    toAnnotations: (reading) => readingToAnnotations(reading, finder.collection),
  };
}

async function loadFile(file: string): Promise<CompiledPack> {
  const loaded = await loadPack(readText(file));
  if (loaded.ok) return loaded.compiled;
  const more = loaded.more > 0 ? `\n… and ${loaded.more} more` : "";
  throw new InputError(`${file} is not a pack:\n${loaded.faults.map(faultLine).join("\n")}${more}`);
}
