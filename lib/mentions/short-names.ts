/** Bare surnames and styles: "Peskov", "Mr Trump", "President Macron", "Sir Keir". They lean on a fuller mention. */
import { fold } from "#lib/gazetteer/fold.ts";
import type { Candidate } from "#lib/gazetteer/gazetteer.ts";
import type { PersonEntity } from "#lib/packs/collection.ts";
import { FEMALE_STYLES, KNIGHT_STYLES, MALE_STYLES } from "./context-words.ts";
import { addAnchor, addMention, antecedentOf, type Finding, type FoundSpan, isTaken } from "./found.ts";
import { hasStrangerBefore, isPartOfLongerName, wordBefore } from "./guards.ts";
import { isPersonalStyle } from "./listed-names.ts";
import { forenameOf, type NameOwner } from "./names.ts";
import { isNameHere } from "./plain-words.ts";
import { titleBefore } from "./titles.ts";

/** Finds persons by title and surname where that is enough to know them ("President Macron"); they become anchors. */
export function findTitledNames(finding: Finding): void {
  for (const candidate of openSurnames(finding)) {
    const titled = personsOf(finding, candidate)
      .map((person) => ({
        person,
        title: titleBefore(
          finding.story,
          candidate.first,
          finding.titles.get(person.key) ?? [],
          finding.date,
        ),
      }))
      .filter(({ title }) => title !== null);
    const [only] = titled;
    if (!only?.title || titled.length > 1) continue;
    const mention = addMention(
      finding,
      { ...candidate, from: candidate.first - only.title.words },
      [only.person.key],
      {
        rule: "title",
        words: [`${only.title.text} ${nameOf(candidate)}`],
      },
    );
    addAnchor(finding, mention);
  }
}

/** Finds bare or styled surnames of persons whom the story names more fully elsewhere. */
export function findSurnames(finding: Finding): void {
  const strangers = new Map<string, number[]>();
  const open = openSurnames(finding).filter((candidate) => !addForenamed(finding, candidate));
  const bare = open.filter((candidate) => {
    const { first, last } = candidate;
    const key = nameOf(candidate);
    if (hasStrangerBefore(finding.story, first, finding.listed))
      strangers.set(key, [...(strangers.get(key) ?? []), candidate.start]);
    return !isPartOfLongerName(finding.story, first, last, finding.listed);
  });
  for (const candidate of bare) {
    const style = styleBefore(finding, candidate.first);
    if (!style && !isNameHere(finding.story, candidate.first)) continue;
    const anchored = personsOf(finding, candidate).filter(
      ({ key, record }) => finding.anchors.has(key) && (!style || genderFits(record.gender, style)),
    );
    const meant = nearest(finding, candidate, anchored, strangers.get(nameOf(candidate)) ?? []);
    if (meant.length > 0) addShortName(finding, candidate, meant, style);
  }
}

function styleBefore(finding: Finding, first: number): string | null {
  const style = wordBefore(finding.story, first);
  return style?.capital && isPersonalStyle(style.key) ? style.key : null;
}

/**
 * Of several with one surname, the one whom this paragraph has just named; none, when that was a stranger.
 * Without such a cue all stay candidates.
 */
function nearest(
  finding: Finding,
  { start, first }: Candidate<NameOwner>,
  persons: readonly PersonEntity[],
  strangers: readonly number[],
): readonly PersonEntity[] {
  if (persons.length === 0 || (persons.length === 1 && strangers.length === 0)) return persons;
  const keys = new Set(persons.map(({ key }) => key));
  const named = finding.mentions
    .filter(({ end, entity }) => end <= start && entity !== null && keys.has(entity))
    .sort((a, b) => b.start - a.start);
  const stranger = Math.max(-1, ...strangers.filter((at) => at < start));
  if (stranger > (named[0]?.start ?? -1)) return [];
  const block = finding.story.words[first]?.block;
  const [last] = named.filter(
    ({ start: at, rule }) => rule !== "short-name" && blockAt(finding, at) === block,
  );
  if (last || persons.length === 1) return last ? persons.filter(({ key }) => key === last.entity) : persons;
  const sofar = persons.filter(({ key }) => (finding.anchors.get(key)?.start ?? start) < start);
  return sofar.length === 1 ? sofar : persons;
}

function blockAt({ story }: Finding, start: number): number | undefined {
  return story.words.find((word) => word.start >= start)?.block;
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
    words: [nameOf(candidate)],
    ...(keys.length === 1 && only ? antecedentOf(finding, only) : {}),
    ...(keys.length > 1 ? { note: "The story names more than one person with this surname." } : {}),
  });
}

function nameOf({ aliases }: Candidate<NameOwner>): string {
  return aliases[0]?.text ?? "";
}

/** "Donald J. Trump", 'Walter "Buck" Brannigan': own forename and surname with an initial or a nickname between. */
function addForenamed(finding: Finding, candidate: Candidate<NameOwner>): boolean {
  const { story } = finding;
  const between = story.words[candidate.first - 1];
  const forename = story.words[candidate.first - 2];
  if (!between?.capital || !forename?.capital || forename.sentence !== between.sentence) return false;
  const gaps = [
    story.text.slice(forename.end, between.start),
    story.text.slice(between.end, candidate.start),
  ].join("|");
  const initial = between.key.length === 1 && /^\s+\|\.?\s+$/.test(gaps);
  const nickname = /^\s+["“'‘(]\|["”'’)]\s+$/.test(gaps);
  if (!initial && !nickname) return false;
  const [person, other] = personsOf(finding, candidate).filter(
    (one) => fold(forenameOf(one)) === forename.key,
  );
  if (!person || other) return false;
  const span = withTitle(finding, { ...candidate, from: candidate.first - 2 });
  addAnchor(finding, addMention(finding, span, [person.key], { rule: "full-name", words: [person.name] }));
  return true;
}

function withTitle(finding: Finding, span: FoundSpan & { from: number }): FoundSpan {
  const style = styleBefore(finding, span.from);
  return style ? { ...span, from: span.from - 1 } : span;
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
  const open = candidate.aliases.filter(({ text, owner }) => !finding.isRejected(text, owner.entity));
  return [...new Set(open.map(({ owner }) => owner.entity))]
    .map((key) => finding.collection.entities.get(key))
    .filter((entity): entity is PersonEntity => entity?.kind === "person");
}

function genderFits(gender: string | null | undefined, style: string): boolean {
  if (MALE_STYLES.has(style)) return gender !== "female";
  return !FEMALE_STYLES.has(style) || gender !== "male";
}
