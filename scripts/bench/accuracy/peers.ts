/**
 * The rules of two peers, to stand beside ours in the same run. Neither knows dates, offices, styles or plans; of two
 * people with one name both take the first that is listed.
 */
import type { ActorEntity, EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { NamedFind } from "./finds.ts";

export interface Peer {
  name: string;
  find(text: string): NamedFind[];
}

interface Listed {
  name: string;
  actor: ActorEntity;
}

/** Prepares both peers' rules for a set of packs. */
export function preparePeers(
  collection: PackCollection,
  idOf: (key: EntityKey) => string = (key) => collection.entities.get(key)?.id ?? key,
): Peer[] {
  const index = indexByFirstWord(collection);
  const fullNames = (text: string) => findListed(index, text).map((found) => toFind(found, idOf));
  return [
    { name: "full names only", find: fullNames },
    { name: "full name, then surname", find: (text) => withSurnames(text, findListed(index, text), idOf) },
  ];
}

function indexByFirstWord({ entities }: PackCollection): Map<string, Listed[]> {
  const index = new Map<string, Listed[]>();
  for (const actor of entities.values()) {
    if (actor.kind === "proposal") continue;
    for (const written of [actor.name, ...actor.record.other_names.map(({ name }) => name)]) {
      const name = written.replace(/^the /i, "");
      const [first = ""] = WORD.exec(name) ?? [];
      const list = index.get(first) ?? [];
      index.set(first, list);
      list.push({ name, actor });
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length);
  return index;
}

const WORD = /[\p{L}\p{N}]+/u;

interface Found extends Listed {
  start: number;
}

/** Every place where a listed name stands, letter for letter, the longest first. */
function findListed(index: ReadonlyMap<string, Listed[]>, text: string): Found[] {
  const found: Found[] = [];
  let free = 0;
  for (const { index: start, 0: word } of text.matchAll(new RegExp(WORD, "gu"))) {
    if (start < free) continue;
    const hit = index
      .get(word)
      ?.find(
        ({ name }) => text.startsWith(name, start) && !/^[\p{L}\p{N}]/u.test(text.slice(start + name.length)),
      );
    if (!hit) continue;
    found.push({ ...hit, start });
    free = start + hit.name.length;
  }
  return found;
}

/** People only: after the first full name of a person, the bare surname is the same person, wherever it stands. */
function withSurnames(text: string, listed: readonly Found[], idOf: (key: EntityKey) => string): NamedFind[] {
  const full = listed.filter(({ actor }) => actor.kind === "person");
  const taken = (at: number) => full.some(({ start, name }) => at >= start && at < start + name.length);
  const seen = new Set<string>();
  const surnames: NamedFind[] = [];
  for (const { actor, start } of full) {
    const surname = actor.name.split(/\s+/).at(-1) ?? "";
    if (seen.has(surname)) continue;
    seen.add(surname);
    const bare = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(surname)}(?![\\p{L}\\p{N}])`, "gu");
    for (const { index } of text.matchAll(bare))
      if (index > start && !taken(index))
        surnames.push({
          ...toFind({ actor, start: index, name: surname }, idOf),
          form: "short-name",
        });
  }
  return [...full.map((found) => toFind(found, idOf)), ...surnames];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function toFind({ actor, start, name }: Found, idOf: (key: EntityKey) => string): NamedFind {
  return {
    start,
    end: start + name.length,
    surface: name,
    kind: actor.kind,
    entity: idOf(actor.key),
    candidates: [],
    form: "full-name",
  };
}
