/** Names as the packs list them: full names, other names, acronyms, metonyms. */
import { relate } from "#lib/dates/partial-date.ts";
import type { Alias, Candidate } from "#lib/gazetteer/gazetteer.ts";
import type { EntityKey, PersonEntity } from "#lib/packs/collection.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { FEMALE_STYLES, MALE_STYLES, NEUTRAL_STYLES, REGION_WORDS } from "./context-words.ts";
import { addAnchor, addMention, type Finding, type FoundSpan } from "./found.ts";
import { isPartOfLongerName, wordBefore } from "./guards.ts";
import { clearWinner, rankCandidates } from "./likelihood.ts";
import type { MentionRule } from "./mention.ts";
import { actsHere } from "./metonyms.ts";
import type { NameOwner } from "./names.ts";
import { isNameHere } from "./plain-words.ts";

/** Finds every listed name of a person or body. Of several that share it, the one the story itself points to. */
export function findListedNames(finding: Finding): void {
  const candidates = finding.indexes.actors.find(finding.story.text, finding.story.words);
  // Fuller names first: whether a bare surname is the one the pack lists depends on who else is in the story.
  const [bare, full] = split(candidates, (candidate) =>
    isBareSurname(finding, candidate, keysOf(finding, candidate)),
  );
  for (const candidate of full) addListed(finding, candidate);
  for (const candidate of bare) if (isUnmistakable(finding, candidate)) addListed(finding, candidate);
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** A listed surname yields to a namesake whom the story names in full, and to the ordinary word that it may be. */
function isUnmistakable(finding: Finding, candidate: Candidate<NameOwner>): boolean {
  const keys = keysOf(finding, candidate);
  const word = finding.story.words[candidate.first];
  if (!word || isSmall(finding, candidate)) return false;
  if (keys.some((key) => finding.anchors.has(key))) return true;
  if (COMMON_WORDS.has(word.key)) return false;
  const namesakes = finding.indexes.surnames
    .find(finding.story.text, [word])
    .flatMap(({ aliases }) => aliases);
  return !namesakes.some(({ owner }) => finding.anchors.has(owner.entity));
}

/** A single word in small letters is a word ("the capital") even where a pack lists somebody under it. */
function isSmall({ story }: Finding, { start, end }: Candidate<NameOwner>): boolean {
  const [first = ""] = story.text.slice(start, end);
  return first !== first.toUpperCase();
}

function keysOf(finding: Finding, candidate: Candidate<NameOwner>): EntityKey[] {
  const open = candidate.aliases.filter((alias) => isOpen(finding, alias));
  return [...new Set(open.map(({ owner }) => owner.entity))];
}

function addListed(finding: Finding, candidate: Candidate<NameOwner>): void {
  const owner = candidate.aliases.find((alias) => isOpen(finding, alias))?.owner;
  const keys = keysOf(finding, candidate);
  if (!owner || !isBelievable(finding, candidate, keys)) return;
  const { chosen, note } = decide(finding, keys, candidate.first);
  const span = withStyle(finding, candidate, chosen);
  const bare = isBareSurname(finding, candidate, chosen);
  const mention = addMention(finding, span, chosen, {
    rule: bare && span.from !== undefined ? "honorific" : ruleOf(owner, bare),
    words: candidate.aliases.map(({ text }) => text),
    ...(note ? { note } : {}),
  });
  addAnchor(finding, mention);
}

function isOpen(finding: Finding, { text, owner }: Alias<NameOwner>): boolean {
  return isInUse(owner, finding.date) && !finding.isRejected(text, owner.entity);
}

/** Chooses among actors that share a name, or keeps them all with the reason for doubt. */
export function decide(
  finding: Finding,
  keys: EntityKey[],
  index: number,
): { chosen: EntityKey[]; note: string | null } {
  if (keys.length < 2) return { chosen: keys, note: null };
  const ranked = rankCandidates(finding, keys, index);
  const winner = clearWinner(ranked);
  if (winner) return { chosen: [winner.key], note: winner.reasons.join(", ") };
  const before = keys.filter(
    (key) =>
      (finding.anchors.get(key)?.start ?? Number.POSITIVE_INFINITY) <
      (finding.story.words[index]?.start ?? 0),
  );
  if (before.length === 1) return { chosen: before, note: "the one whom the story has named already" };
  return {
    chosen: ranked.map(({ key }) => key),
    note: "More than one entry in the packs has this name, and the story does not say which.",
  };
}

function isInUse({ since, until }: NameOwner, date: string | null): boolean {
  if (!date) return true;
  return !(since && relate(date, since) === "before") && !(until && relate(date, until) === "after");
}

function ruleOf(owner: NameOwner, bareSurname: boolean): MentionRule {
  if (bareSurname) return "short-name";
  return owner.form === "name"
    ? "full-name"
    : owner.form === "acronym" || owner.form === "metonym"
      ? owner.form
      : "other-name";
}

function personsAmong(finding: Finding, keys: readonly EntityKey[]): PersonEntity[] {
  return keys
    .map((key) => finding.collection.entities.get(key))
    .filter((entity) => entity?.kind === "person");
}

/** A pack may list a surname that is unmistakable in the news ("Putin"); it is still a surname. */
function isBareSurname(
  finding: Finding,
  { first, last }: Candidate<NameOwner>,
  keys: readonly EntityKey[],
): boolean {
  return first === last && personsAmong(finding, keys).length > 0;
}

function isBelievable(
  finding: Finding,
  candidate: Candidate<NameOwner>,
  keys: readonly EntityKey[],
): boolean {
  const { story } = finding;
  const word = story.words[candidate.first];
  if (!word) return false;
  if (candidate.first === candidate.last && !isNameHere(story, candidate.first)) return false;
  // In a line of capitals "US" may be the pronoun: nothing tells them apart.
  if (
    story.cases[word.block] === "upper" &&
    candidate.first === candidate.last &&
    /^(us|it|who|un)$/.test(word.key)
  )
    return false;
  if (
    candidate.aliases.every(({ owner }) => owner.form === "metonym") &&
    !actsHere(story, candidate.first, candidate.last)
  )
    return false;
  const before = wordBefore(story, candidate.first);
  if (before?.capital && REGION_WORDS.has(before.key) && !before.opens) return false;
  if (!isBareSurname(finding, candidate, keys)) return true;
  return !isPartOfLongerName(story, candidate.first, candidate.last, finding.listed);
}

/** A style before a full name belongs to the mention: "Sir Keir Starmer", "Mr Trump". */
function withStyle(finding: Finding, candidate: Candidate<NameOwner>, keys: readonly EntityKey[]): FoundSpan {
  const span = { first: candidate.first, last: candidate.last };
  if (personsAmong(finding, keys).length === 0) return span;
  const before = wordBefore(finding.story, candidate.first);
  const styled = before?.capital && isPersonalStyle(before.key);
  return styled ? { ...span, from: candidate.first - 1 } : span;
}

/** Tells whether a word is a personal style ("Mr", "Sir", "Dr") and not an office. */
export function isPersonalStyle(key: string): boolean {
  return MALE_STYLES.has(key) || FEMALE_STYLES.has(key) || NEUTRAL_STYLES.has(key);
}
