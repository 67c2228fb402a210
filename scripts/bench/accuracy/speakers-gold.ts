/** Wikinews texts with who is named where, by Wikidata id, and who is the source of what. */
import { readFileSync } from "node:fs";
import type { Span } from "../score.ts";
import { sharedFile } from "./shared.ts";

export interface SpeakerMention extends Span {
  surface: string;
  entity_type: string;
  wikidata?: string;
  form: string;
}

export interface SpeakerDocument {
  id: string;
  url: string;
  published_at?: string;
  text: string;
  mentions: SpeakerMention[];
  attributions: { source: Span & { mention?: number } }[];
}

/** Reads the documents; null where the shared data is not at hand. */
export function readSpeakerDocuments(): SpeakerDocument[] | null {
  const file = sharedFile("speakers/gum-wikinews.jsonl");
  if (!file) return null;
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line): SpeakerDocument => JSON.parse(line));
}

/** Gives the names of every person with an id: the distinct heads of full names and of names with a description. */
export function goldNames(documents: readonly SpeakerDocument[]): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const { mentions } of documents)
    for (const { entity_type, wikidata, form, surface } of mentions) {
      if (entity_type !== "person" || !wikidata || !/^(full-name|description-name)$/.test(form)) continue;
      const head = headOfName(surface, form);
      if (head) names.set(wikidata, (names.get(wikidata) ?? new Set()).add(head));
    }
  return new Map([...names].map(([id, set]) => [id, [...set]]));
}

/** Words with a capital that describe and do not name; what stands before them in a surface describes, too. */
const DESCRIBING =
  /^(?:president|ambassador|professor|attorney|general|scientologist|senator|mayor|governor|chairman|director|secretary|minister|states|u\.s\.)$/i;
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;

/** Gives the name in "Afghan Ambassador to the United States Hamdullah Mohib", or null in "Virginia's Attorney General". */
export function headOfName(surface: string, form: string): string | null {
  const words = surface.replace(/['’]s$/, "").split(/\s+/);
  const run: string[] = [];
  for (const word of words.toReversed()) {
    if (!NAME_WORD.test(word) || DESCRIBING.test(word)) break;
    run.unshift(word);
  }
  // "Chairman of the Centre for Disorders", "editor at the Gazette": capitals that belong to the office, not to its holder.
  const before = words[words.length - run.length - 1] ?? "";
  if (/^(?:of|for|the|in|at)$/.test(before)) return null;
  if (run.length === 1) return words.length === 1 && form === "full-name" ? surface : null;
  return run.length > 0 ? run.slice(-3).join(" ") : null;
}
