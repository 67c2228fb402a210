/** Offices named instead of their holders: "the Prime Minister", "the Russian foreign minister", "the Ukrainian leader". */
import { isWithin, latestDay } from "#lib/dates/partial-date.ts";
import { type Alias, buildGazetteer, type Candidate, type Gazetteer } from "#lib/gazetteer/gazetteer.ts";
import type { Office, PackCollection, PersonEntity } from "#lib/packs/collection.ts";
import { addMention, antecedentOf, type Finding } from "./found.ts";
import { chooseHolder } from "./holder.ts";
import { rolePhraseAt } from "./role-phrase.ts";

export interface RoleOwner {
  person: PersonEntity;
  office: Office;
  /** "leader" names no office: it is a way to speak of whoever heads a country or party. */
  nominal: boolean;
}

export type RoleIndex = Gazetteer<RoleOwner>;

/** Offices whose holder is called a country's leader. */
const HEADS =
  /^(president|prime minister|chancellor|premier|taoiseach|supreme leader|king|queen|emperor|first minister)$/i;

/** Indexes the roles of all persons, as the packs write them and in small letters. */
export function indexRoles(collection: PackCollection): RoleIndex {
  const aliases: Alias<RoleOwner>[] = [];
  for (const person of collection.entities.values()) {
    if (person.kind !== "person") continue;
    for (const office of person.offices) {
      const names = new Set([office.role, ...office.otherRoles].map((role) => role.toLowerCase()));
      for (const text of names) aliases.push({ text, owner: { person, office, nominal: false } });
      if (HEADS.test(office.role) && !names.has("leader"))
        aliases.push({ text: "leader", owner: { person, office, nominal: true } });
    }
  }
  return buildGazetteer(aliases);
}

/** Finds offices that stand for their holders. A role before its holder's own name is part of that name, not another mention. */
export function findRoles(finding: Finding, index: RoleIndex, country: string | null): void {
  const { cues } = finding;
  const persons = personWords(finding);
  for (const candidate of index.find(finding.story.text, finding.story.words)) {
    const phrase = rolePhraseAt(finding.story, candidate, cues, persons);
    const owners =
      phrase &&
      holding(candidate, finding.date, phrase.former).filter(
        (owner) => !finding.isRejected(wordsOf(owner), owner.person.key),
      );
    const chosen = owners && chooseHolder(finding, { phrase, owners, country });
    if (!phrase || !chosen) continue;
    addMention(
      finding,
      { first: candidate.first, last: phrase.last, from: phrase.from },
      [chosen.person.key],
      {
        rule: chosen.nominal ? "nominal" : "role",
        words: [wordsOf(chosen)],
        ...antecedentOf(finding, chosen.person.key),
        note: chosen.because,
      },
    );
  }
}

function wordsOf({ office }: Pick<RoleOwner, "office">): string {
  return `${office.role}, ${office.organization.name}`;
}

/** The words of persons' mentions so far: a role inside or right before one belongs to it. */
function personWords({ story, mentions }: Finding): ReadonlySet<number> {
  const words = new Set<number>();
  const people = mentions.filter(({ kind }) => kind === "person").sort((a, b) => a.start - b.start);
  let at = 0;
  for (const [index, word] of story.words.entries()) {
    while ((people[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++;
    if (people[at] && word.start >= (people[at]?.start ?? 0)) words.add(index);
  }
  return words;
}

function holding(candidate: Candidate<RoleOwner>, date: string | null, former: boolean): RoleOwner[] {
  const held = candidate.aliases.map(({ owner }) => owner);
  if (former)
    return held.filter(({ office }) => office.end && (!date || latestDay(office.end) < latestDay(date)));
  return date ? held.filter(({ office }) => isWithin(date, office.start, office.until)) : held;
}
