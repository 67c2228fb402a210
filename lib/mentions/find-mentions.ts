/** Finds who and what a story names. The strongest rules go first; weaker ones lean on what they found. */
import { fold } from "#lib/gazetteer/fold.ts";
import type { Token } from "#lib/gazetteer/tokens.ts";
import type { EntityKey, PackCollection } from "#lib/packs/collection.ts";
import { indexStatements, type StatementIndex } from "#lib/packs/statement-index.ts";
import { type CountryIndex, findCountryCues, indexCountries } from "./countries.ts";
import { findForenames } from "./forenames.ts";
import type { Finding } from "./found.ts";
import { bodyWords, surnameWords } from "./known-words.ts";
import { findListedNames } from "./listed-names.ts";
import type { Mention } from "./mention.ts";
import { indexNames, type NameIndexes } from "./names.ts";
import { findSpeakingPronouns } from "./pronouns.ts";
import { findProposalNominals } from "./proposal-nominals.ts";
import { type Cue, findProposals, prepareCues } from "./proposals.ts";
import { findRoles, indexRoles, type RoleIndex } from "./roles.ts";
import { findKnights, findSurnames, findTitledNames } from "./short-names.ts";
import type { Story } from "./story.ts";
import { indexTitles, type TitleIndex } from "./titles.ts";

/** Everything about a set of packs that is made once and serves every story. */
export interface MentionFinder {
  collection: PackCollection;
  indexes: NameIndexes;
  cues: Cue[];
  countries: CountryIndex;
  roles: RoleIndex;
  titles: TitleIndex;
  /** Words of surnames, and of bodies: capitalised neighbours that are no stranger's name. */
  known: ReadonlySet<string>;
  bodyWords: ReadonlySet<string>;
  /** The words and names of all statements. */
  statements: StatementIndex;
}

/** Prepares a collection for finding mentions. */
export function prepareFinder(collection: PackCollection): MentionFinder {
  const indexes = indexNames(collection);
  return {
    collection,
    indexes,
    cues: prepareCues(collection),
    countries: indexCountries(collection),
    roles: indexRoles(collection),
    titles: indexTitles(collection),
    known: surnameWords(collection),
    bodyWords: bodyWords(collection),
    statements: indexStatements(collection, (text, tokens) => namesIn(text, tokens, indexes)),
  };
}

/** Who and what a short text surely names: a name that two share is left out. */
function namesIn(text: string, tokens: readonly Token[], { actors, proposals }: NameIndexes): EntityKey[] {
  return [...actors.find(text, tokens), ...proposals.find(text, tokens)].flatMap(({ aliases }) => {
    const owners = new Set(aliases.map(({ owner }) => owner.entity));
    return owners.size === 1 ? [...owners] : [];
  });
}

/** A story with what is known about it. */
export interface KnownStory {
  story: Story;
  /** The story's day (partial ISO date), or null when it states none. */
  date: string | null;
  /** The publisher's country (ISO), where known: "the Prime Minister" is at home there. */
  country?: string | null;
  /** What the reader rejected on this site with "Not this person". */
  rejections?: readonly Rejection[];
}

/** "This name is not this actor": the name without styles, as it was written. */
export interface Rejection {
  name: string;
  entity: EntityKey;
}

/** Finds the mentions of a story in order of their place; offsets are UTF-16 units into its text. */
export function findMentions(
  finder: MentionFinder,
  { story, date, country = null, rejections = [] }: KnownStory,
): Mention[] {
  const rejected = new Set(rejections.map(({ name, entity }) => `${entity} ${fold(name)}`));
  const finding: Finding = {
    story,
    date,
    collection: finder.collection,
    indexes: finder.indexes,
    titles: finder.titles,
    listed: {
      isKnownWord: (key) => finder.known.has(key) || finder.bodyWords.has(key),
      isBodyWord: (key) => finder.bodyWords.has(key),
    },
    cues: findCountryCues(story, finder.countries),
    isRejected: (name, entity) => rejected.size > 0 && rejected.has(`${entity} ${fold(name)}`),
    mentions: [],
    taken: new Set(),
    anchors: new Map(),
  };
  findListedNames(finding);
  findTitledNames(finding);
  findSurnames(finding);
  findKnights(finding);
  findForenames(finding);
  findRoles(finding, finder.roles, country);
  findSpeakingPronouns(finding);
  findProposals(finding, finder.cues);
  findProposalNominals(finding);
  return withoutNamesakes(finding.mentions).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A seat of power inside a plan's name is only what the plan is called after: "the Paris accord". */
function withoutNamesakes(mentions: readonly Mention[]): Mention[] {
  const names = mentions.filter(({ rule }) => rule === "proposal-name");
  return mentions.filter(
    ({ rule, start, end }) =>
      rule !== "metonym" || !names.some((name) => name.start <= start && end <= name.end),
  );
}
