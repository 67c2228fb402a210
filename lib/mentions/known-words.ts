/** Words that belong to listed names: next to a surname they are nobody's forename. Folded. */
import { tokenize } from "#lib/gazetteer/tokens.ts";
import type { PackCollection } from "#lib/packs/collection.ts";
import { surnamesOf } from "./names.ts";

/** Gives the words of all surnames. */
export function surnameWords({ entities }: PackCollection): ReadonlySet<string> {
  const words = new Set<string>();
  for (const entity of entities.values())
    if (entity.kind === "person") for (const surname of surnamesOf(entity)) addWords(words, surname);
  return words;
}

/** Gives the words of all bodies' names, and their demonyms. */
export function bodyWords({ entities }: PackCollection): ReadonlySet<string> {
  const words = new Set<string>();
  for (const entity of entities.values()) {
    if (entity.kind !== "organization") continue;
    const { other_names, demonyms } = entity.record;
    for (const name of [entity.name, ...other_names.map((other) => other.name), ...demonyms])
      addWords(words, name);
  }
  return words;
}

function addWords(words: Set<string>, name: string): void {
  for (const { key } of tokenize(name)) words.add(key);
}
