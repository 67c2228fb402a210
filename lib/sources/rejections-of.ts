/** Which names are taken off when a reader says that a mention does not mean this actor or plan. */
import type { Mention, MentionRule } from "#lib/mentions/mention.ts";
import type { EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { RejectionRequest } from "./rejection-request.ts";

/** The rules that ask what was taken off. A pronoun means whom its antecedent means: that is the name to take off. */
const HEEDING: readonly MentionRule[] = [
  "full-name",
  "other-name",
  "acronym",
  "metonym",
  "honorific",
  "title",
  "short-name",
  "forename",
  "role",
  "nominal",
  "proposal-name",
  "proposal-short",
  "proposal-nominal",
  "cue",
];

/** Gives the names to take off so that a mention no longer means the actor it means now, or one that it may mean. */
export function rejectableNames(mention: Mention, { entities }: Pick<PackCollection, "entities">): string[] {
  const keys = mention.entity ? [mention.entity] : mention.candidates;
  const actors = keys.map((key) => entities.get(key)).filter((entity) => entity !== undefined);
  return [...new Set(actors.flatMap((actor) => rejectionsOf(mention, actor).map(({ name }) => name)))];
}

/** Gives what to take off so that this mention no longer means this actor; nothing when its rule heeds no names. */
export function rejectionsOf(
  mention: Mention,
  { key, name: label }: { key: EntityKey; name: string },
): RejectionRequest[] {
  if (!HEEDING.includes(mention.rule)) return [];
  return [...new Set(namesIn(mention, label))].map((name) => ({ name, entity: key, label }));
}

/** The very words under which the name was looked up: a style or an office before it is not part of them. */
function namesIn({ rule, surface, evidence: { words } }: Mention, name: string): string[] {
  // A plan told by cue words is taken off by its name: it has many cues.
  if (rule === "cue") return [name];
  if (rule === "title") return words.map((word) => surnameIn(word, name));
  if (rule === "honorific") return words.map((word) => word.replace(/^(Sir|Dame) /, ""));
  // "Donald J. Trump" is found by the surname, whatever initial the paper puts before it.
  return rule === "full-name" && INITIAL.test(surface) && !INITIAL.test(name)
    ? [surnameIn(surface, name)]
    : words;
}

const INITIAL = / \p{Lu}\.? /u;

/** As much of the words' end as the name ends with too: "von der Leyen" in "President von der Leyen". */
function surnameIn(styled: string, name: string): string {
  const words = styled.split(" ");
  const tails = words.map((_, from) => words.slice(from).join(" "));
  return tails.find((tail) => name.endsWith(` ${tail}`)) ?? words.at(-1) ?? styled;
}
