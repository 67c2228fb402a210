/** He and she where they speak: as the subject of a reporting verb. Everywhere else pronouns are left alone. */
import type { PersonEntity } from "#lib/packs/collection.ts";
import { OPENERS } from "./context-words.ts";
import { addMention, type Finding } from "./found.ts";
import type { Mention } from "./mention.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import type { Story, Word } from "./story.ts";

const GENDER: Readonly<Record<string, string>> = { he: "male", she: "female" };

/** Words that may stand between the pronoun and its verb. */
const BETWEEN = new Set(
  "has had have also then later previously earlier again once already never now repeatedly reportedly publicly further once even just only still did was is would will".split(
    " ",
  ),
);
const LONGEST_GAP = 3;
/** Sentences to look back for whom a pronoun means. */
const LOOK_BACK = 3;

/** Finds pronouns that speak and whom they mean; where the nearest person may be a stranger, nothing is said. */
export function findSpeakingPronouns(finding: Finding): void {
  const { story } = finding;
  for (const [index, word] of story.words.entries()) {
    const gender = GENDER[word.key];
    if (!gender || finding.taken.has(index) || !speaks(story, index)) continue;
    const antecedent = antecedentFor(finding, index, gender);
    if (!antecedent?.entity) continue;
    addMention(finding, { first: index, last: index }, [antecedent.entity], {
      rule: "pronoun",
      words: [word.key],
      antecedent: { start: antecedent.start, end: antecedent.end },
    });
  }
}

function speaks(story: Story, index: number): boolean {
  const word = story.words[index];
  for (let step = 1; step <= LONGEST_GAP + 1; step++) {
    const next = story.words[index + step];
    if (!next || next.sentence !== word?.sentence) break;
    if (REPORTING_VERBS.has(next.key)) return true;
    if (!BETWEEN.has(next.key)) break;
  }
  // "…," said he.
  const before = story.words[index - 1];
  return (
    before?.sentence === word?.sentence &&
    before !== undefined &&
    /^(said|says|added|asked|replied)$/.test(before.key)
  );
}

function antecedentFor(finding: Finding, index: number, gender: string): Mention | null {
  const word = finding.story.words[index] as Word;
  // "President Dravenko, he said, would …": whoever is in the sentence is spoken of, not speaking.
  const until = isAside(finding.story, index)
    ? (finding.story.sentences[word.sentence]?.start ?? 0)
    : word.start;
  const before = finding.mentions.filter(({ kind, end }) => kind === "person" && end <= until);
  const sentences = before.map((mention) => ({
    mention,
    sentence: sentenceAt(finding.story, mention.start),
  }));
  for (let sentence = word.sentence; sentence >= Math.max(0, word.sentence - LOOK_BACK); sentence--) {
    const here = sentences.filter((one) => one.sentence === sentence).map(({ mention }) => mention);
    const strangers = strangersIn(finding, sentence, word);
    const fitting = here.filter((mention) => genderFits(finding, mention, gender));
    const subject = subjectOf(finding, fitting, sentence);
    if (subject && isOneOfPair(finding.story, fitting)) return null;
    if (subject && !strangers.some((at) => at < subject.start)) return subject;
    if (strangers.length > 0 || here.some(({ entity }) => entity === null)) return null;
    if (subject) return subject;
  }
  return null;
}

/** Tells whether pronoun and verb stand between commas: ", he said,". */
function isAside(story: Story, index: number): boolean {
  const [before, word, verb] = [story.words[index - 1], story.words[index], story.words[index + 1]];
  if (!before || !word || !verb || before.sentence !== word.sentence) return false;
  return /,/.test(story.text.slice(before.end, word.start)) && /^\s*,/.test(story.text.slice(verb.end));
}

/** "Fresnaye and Iturralde met …": of two who do a thing together, "he" may be either. */
function isOneOfPair(story: Story, mentions: readonly Mention[]): boolean {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  return ordered.some((mention, at) => {
    const next = ordered[at + 1];
    return (
      next !== undefined &&
      next.entity !== mention.entity &&
      /^\s+and\s+$/.test(story.text.slice(mention.end, next.start))
    );
  });
}

/** Of several people in a sentence the one who speaks in it, else the first: subjects come first in English. */
function subjectOf({ story }: Finding, mentions: readonly Mention[], sentence: number): Mention | null {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const speaker = ordered.find((mention) => {
    const next = story.words.find((word) => word.start >= mention.end && word.sentence === sentence);
    return next !== undefined && REPORTING_VERBS.has(next.key);
  });
  return speaker ?? ordered[0] ?? null;
}

function genderFits({ collection }: Finding, { entity, candidates }: Mention, gender: string): boolean {
  const keys = entity ? [entity] : candidates;
  return keys.some((key) => {
    const person = collection.entities.get(key) as PersonEntity | undefined;
    return !person?.record.gender || person.record.gender === gender;
  });
}

function sentenceAt(story: Story, start: number): number {
  return story.sentences.findIndex((span) => start >= span.start && start < span.end);
}

/**
 * Gives where people stand who may be meant although no pack lists them: two capitalised words together, in nobody's
 * mention, that open the sentence or speak. "Food Standards" inside a quotation is no rival.
 */
function strangersIn(finding: Finding, sentence: number, until: Word): number[] {
  const { story, taken, listed } = finding;
  const found: number[] = [];
  for (const [index, word] of story.words.entries()) {
    const next = story.words[index + 1];
    if (word.sentence !== sentence || next?.sentence !== sentence || word.start >= until.start) continue;
    if (taken.has(index) || taken.has(index + 1) || story.cases[word.block] !== "normal") continue;
    const isName = [word, next].every(
      (one) => one.capital && !one.allCaps && !/\d/.test(one.key) && !listed.isKnownWord(one.key),
    );
    if (!isName || OPENERS.has(word.key) || story.text.slice(word.end, next.start) !== " ") continue;
    if (isSubject(story, index)) found.push(word.start);
  }
  return found;
}

function isSubject(story: Story, index: number): boolean {
  const [before, after] = [story.words[index - 1], story.words[index + 2]];
  const sentence = story.words[index]?.sentence;
  const opens = before?.sentence !== sentence;
  const speaks = after?.sentence === sentence && after !== undefined && REPORTING_VERBS.has(after.key);
  return opens || speaks || (before !== undefined && REPORTING_VERBS.has(before.key));
}
