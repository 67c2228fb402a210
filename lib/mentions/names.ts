/** How people and bodies are named: the aliases of the packs, and the short forms that follow from a full name. */
import { fold } from "#lib/gazetteer/fold.ts";
import { type Alias, buildGazetteer, type Gazetteer } from "#lib/gazetteer/gazetteer.ts";
import { tokenize } from "#lib/gazetteer/tokens.ts";
import type {
  ActorEntity,
  EntityKey,
  PackCollection,
  PersonEntity,
  ProposalEntity,
} from "#lib/packs/collection.ts";
import { countryNames } from "./country-names.ts";

export interface NameOwner {
  entity: EntityKey;
  form: "name" | "other-name" | "acronym" | "metonym" | "surname" | "forename";
  /** When the name was in use, if the pack says so. */
  since?: string;
  until?: string;
}

/** The indexes made once for a set of packs and used for every story. */
export interface NameIndexes {
  actors: Gazetteer<NameOwner>;
  surnames: Gazetteer<NameOwner>;
  /** Forenames of people who are styled Sir or Dame: "Sir Keir". */
  knights: Gazetteer<NameOwner>;
  forenames: Gazetteer<NameOwner>;
  proposals: Gazetteer<NameOwner>;
}

/** Builds all name indexes of a collection. */
export function indexNames(collection: PackCollection): NameIndexes {
  const entities = [...collection.entities.values()];
  const actors = entities.filter((entity): entity is ActorEntity => entity.kind !== "proposal");
  const persons = actors.filter((actor): actor is PersonEntity => actor.kind === "person");
  const proposals = entities.filter((entity): entity is ProposalEntity => entity.kind === "proposal");
  const countries = countryNames();
  return {
    actors: buildGazetteer(
      actors.flatMap((actor) =>
        listedAliases(actor).filter(({ text }) => actor.kind !== "person" || !countries.has(fold(text))),
      ),
    ),
    surnames: buildGazetteer(persons.flatMap(surnameAliases)),
    knights: buildGazetteer(persons.flatMap(knightAliases)),
    forenames: buildGazetteer(persons.map(forenameAlias)),
    proposals: buildGazetteer(proposals.flatMap(listedAliases)),
  };
}

function listedAliases(entity: ActorEntity | ProposalEntity): Alias<NameOwner>[] {
  const name: Alias<NameOwner> = {
    text: entity.name,
    owner: { entity: entity.key, form: formOf(entity.name, "name") },
  };
  const others = entity.record.other_names.map(({ name: text, note, start_date, end_date }) => ({
    text: withoutArticle(text),
    owner: {
      entity: entity.key,
      form: note === "metonym" ? ("metonym" as const) : formOf(text, "other-name"),
      ...(start_date ? { since: start_date } : {}),
      ...(end_date ? { until: end_date } : {}),
    },
  }));
  const listed = [name, ...others];
  return [...listed, ...listed.flatMap(dotted)];
}

/** "US" is also printed "U.S.". */
function dotted({ text, owner }: Alias<NameOwner>): Alias<NameOwner>[] {
  return /^\p{Lu}{2,4}$/u.test(text) ? [{ text: `${[...text].join(".")}.`, owner }] : [];
}

/** "the Kremlin" is listed with its article but names the Kremlin without one too ("Kremlin spokesman"). */
function withoutArticle(text: string): string {
  return text.replace(/^the\s+/i, "") || text;
}

function formOf(text: string, otherwise: "name" | "other-name"): "name" | "other-name" | "acronym" {
  const words = tokenize(text);
  const letters = text.replace(/[^\p{L}]/gu, "");
  return words.length > 0 &&
    letters.length <= 8 &&
    letters === letters.toUpperCase() &&
    /\p{Lu}{2}|^(\p{Lu}\.)+/u.test(text)
    ? "acronym"
    : otherwise;
}

const SUFFIX = /^(jr|sr|ii|iii|iv|junior|senior)\.?$/i;
const PARTICLES = new Set(
  "de da di do dos das del della delle der den des du la le les los van von vom zu zum zur ten ter te bin ibn al el af av mac mc o st".split(
    " ",
  ),
);

/** Gives the short forms of a family name that a paper uses after the full name: "von der Leyen", "Støre", "Gahr Støre". */
export function surnamesOf(person: PersonEntity): string[] {
  const { family_name: family, other_names: others } = person.record;
  const surnames = new Set<string>(family ? [family] : suffixesOf(person.name));
  if (!family) for (const { name } of others) for (const suffix of suffixesOf(name)) surnames.add(suffix);
  return [...surnames];
}

function suffixesOf(name: string): string[] {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => !SUFFIX.test(word));
  const suffixes: string[] = [];
  for (let from = words.length - 1; from >= 1; from--) {
    // An initial is no surname: "P. Lindqvist".
    if (/^\p{Lu}\.?$/u.test(words[from] ?? "")) continue;
    // "Leyen" alone is nobody: a particle belongs to the word after it.
    if (from > 1 && PARTICLES.has((words[from - 1] ?? "").toLowerCase())) continue;
    suffixes.push(words.slice(from).join(" "));
  }
  return suffixes;
}

function surnameAliases(person: PersonEntity): Alias<NameOwner>[] {
  return surnamesOf(person).map((text) => ({ text, owner: { entity: person.key, form: "surname" } }));
}

/** Gives the forename by which a paper calls a knight or dame. */
export function forenameOf(person: PersonEntity): string {
  return person.record.given_name ?? person.name.split(/\s+/)[0] ?? person.name;
}

function forenameAlias(person: PersonEntity): Alias<NameOwner> {
  return { text: forenameOf(person), owner: { entity: person.key, form: "forename" } };
}

function knightAliases(person: PersonEntity): Alias<NameOwner>[] {
  if (!/^(sir|dame)\b/i.test(person.record.honorific_prefix ?? "")) return [];
  return [forenameAlias(person)];
}
