/** Bare surnames and styles: "Peskov", "Mr Trump", "President Macron", "Sir Keir". They lean on a fuller mention. */
import type { Candidate } from "#lib/gazetteer/gazetteer.ts";
import type { PersonEntity } from "#lib/packs/collection.ts";
import { FEMALE_STYLES, KNIGHT_STYLES, MALE_STYLES } from "./context-words.ts";
import { addAnchor, addMention, antecedentOf, type Finding, isTaken } from "./found.ts";
import { isPartOfLongerName, wordBefore } from "./guards.ts";
import { isPersonalStyle } from "./listed-names.ts";
import { forenameOf, type NameOwner } from "./names.ts";
import { titleBefore } from "./titles.ts";

/** Finds persons by title and surname where that is enough to know them ("President Macron"); they become anchors. */
export function findTitledNames(finding: Finding): void {
  for (const candidate of openSurnames(finding)) {
    const persons = personsOf(finding, candidate);
    const titled = persons
      .map((person) => ({ person, title: titleBefore(finding.story, candidate.first, person, finding.date) }))
      .filter(({ title }) => title !== null);
    const [only] = titled;
    if (!only?.title || titled.length > 1) continue;
    const mention = addMention(finding, { ...candidate, from: candidate.first }, [only.person.key], {
      rule: "title",
      words: [`${only.title} ${candidate.aliases[0]?.text ?? ""}`],
    });
    addAnchor(finding, mention);
  }
}

/** Finds bare or styled surnames of persons whom the story names more fully elsewhere. */
export function findSurnames(finding: Finding): void {
  for (const candidate of openSurnames(finding)) {
    const style = wordBefore(finding.story, candidate.first);
    const styled = style?.capital === true && isPersonalStyle(style.key);
    const persons = personsOf(finding, candidate);
    const full = persons.filter((person) => hasOwnForename(finding, candidate.first, person));
    if (full.length === 1) {
      addForenamed(finding, candidate, full);
      continue;
    }
    if (isPartOfLongerName(finding.story, candidate.first, candidate.last, finding.listed)) continue;
    const anchored = persons.filter(
      ({ key, record }) => finding.anchors.has(key) && (!styled || genderFits(record.gender, style.key)),
    );
    if (anchored.length > 0) addShortName(finding, candidate, anchored, styled ? style.key : null);
  }
}

function addShortName(
  finding: Finding,
  candidate: Candidate<NameOwner>,
  persons: readonly PersonEntity[],
  style: string | null,
): void {
  const keys = persons.map(({ key }) => key);
  const [only] = keys;
  addMention(finding, { ...candidate, from: style ? candidate.first - 1 : candidate.first }, keys, {
    rule: style ? "honorific" : "short-name",
    words: [candidate.aliases[0]?.text ?? ""],
    ...(keys.length === 1 && only ? antecedentOf(finding, only) : {}),
    ...(keys.length > 1 ? { note: "The story names more than one person with this surname." } : {}),
  });
}

/** "Donald J. Trump": the person's own forename stands before the surname, with an initial between. */
function hasOwnForename(finding: Finding, first: number, person: PersonEntity): boolean {
  const initial = wordBefore(finding.story, first);
  if (initial?.key.length !== 1 || !initial.capital) return false;
  const forename = wordBefore(finding.story, first - 1);
  return forename?.capital === true && forename.key === forenameOf(person).toLowerCase();
}

function addForenamed(finding: Finding, candidate: Candidate<NameOwner>, [person]: PersonEntity[]): void {
  if (!person) return;
  const span = { ...candidate, from: candidate.first - 2 };
  addAnchor(finding, addMention(finding, span, [person.key], { rule: "full-name", words: [person.name] }));
}

/** Finds knights and dames by forename: "Sir Keir". One that the story names in full is preferred to a namesake. */
export function findKnights(finding: Finding): void {
  for (const candidate of finding.indexes.knights.find(finding.story.text, finding.story.words)) {
    const style = wordBefore(finding.story, candidate.first);
    if (!style?.capital || !KNIGHT_STYLES.has(style.key) || isTaken(finding, candidate)) continue;
    const persons = personsOf(finding, candidate).filter(({ record }) =>
      genderFits(record.gender, style.key),
    );
    const anchored = persons.filter(({ key }) => finding.anchors.has(key));
    const chosen = anchored.length > 0 ? anchored : persons;
    const next = finding.story.words[candidate.last + 1];
    const namesake =
      next?.capital &&
      finding.story.text.slice(next.start - 1, next.start) === " " &&
      !finding.taken.has(candidate.last + 1);
    if (chosen.length === 0 || (anchored.length === 0 && namesake)) continue;
    const keys = chosen.map(({ key }) => key);
    addMention(finding, { ...candidate, from: candidate.first - 1 }, keys, {
      rule: "honorific",
      words: [`${style.key === "sir" ? "Sir" : "Dame"} ${candidate.aliases[0]?.text ?? ""}`],
      ...antecedentOf(finding, keys[0] ?? ""),
    });
  }
}

function openSurnames(finding: Finding): Candidate<NameOwner>[] {
  return finding.indexes.surnames
    .find(finding.story.text, finding.story.words)
    .filter((candidate) => !isTaken(finding, candidate));
}

function personsOf(finding: Finding, candidate: Candidate<NameOwner>): PersonEntity[] {
  const keys = new Set(candidate.aliases.map(({ owner }) => owner.entity));
  return [...keys]
    .map((key) => finding.collection.entities.get(key))
    .filter((entity): entity is PersonEntity => entity?.kind === "person");
}

function genderFits(gender: string | null | undefined, style: string): boolean {
  if (MALE_STYLES.has(style)) return gender !== "female";
  return !FEMALE_STYLES.has(style) || gender !== "male";
}
