import type { Article } from "#lib/article/article.ts";
import { formatDate } from "#lib/dates/partial-date.ts";
import type { Mention, MentionRule } from "#lib/mentions/mention.ts";

/** What a rule goes by, after the words of the story: "“Mr Vesk” is …". `words` is what the pack lists. */
const REASONS: Readonly<Record<MentionRule, (words: string, day: string) => string>> = {
  "full-name": () => "is the full name.",
  "other-name": (words) => `is another way to write the name: the pack lists ${words}.`,
  acronym: (words) => `is an abbreviation that the pack lists as ${words}.`,
  metonym: (words) => `is a word that the press uses for this body: the pack lists ${words}.`,
  honorific: (words) => `is a form of address with the name ${words}.`,
  title: (words, day) => `is a surname with an office held on ${day}: ${words}.`,
  "short-name": (words) => `is the surname ${words}.`,
  forename: (words) => `is the forename ${words}.`,
  role: (words, day) => `stands for an office held on ${day}: ${words}.`,
  nominal: (words, day) => `describes who held an office on ${day}: ${words}.`,
  pronoun: () => "speaks here for the person last named.",
  "proposal-name": (words) => `is a name of this plan: the pack lists ${words}.`,
  "proposal-short": () => "is a short form of a plan that the story has named.",
  "proposal-nominal": () => "points back to a plan that the story has named.",
  cue: (words) => `has ${words} close together, which the pack gives as the sign of this plan.`,
};

/** Says in a sentence or two why a mention was matched. */
export function whyMatched(
  { surface, start, rule, evidence }: Mention,
  { text, publishedAt }: Pick<Article, "text" | "publishedAt">,
): string {
  const words = evidence.words.map(marked).join(", ");
  const day = publishedAt ? formatDate(publishedAt.value) : "the day";
  const { antecedent: fuller, note } = evidence;
  return [
    `${marked(surface)} ${REASONS[rule](words, day)}`,
    fuller &&
      `The story has ${marked(text.slice(fuller.start, fuller.end))} ${fuller.start < start ? "earlier" : "further on"}.`,
    note && sentenceOf(note),
  ]
    .filter(Boolean)
    .join(" ");
}

/** A note is a sentence of its own, or a few words on why this one was chosen. */
function sentenceOf(note: string): string {
  return note.endsWith(".") ? note : `Chosen: ${note}.`;
}

/** Quotes a name, and keeps one written right to left from turning the sentence round (Unicode first strong isolate). */
function marked(text: string): string {
  return `“\u2068${text}\u2069”`;
}
