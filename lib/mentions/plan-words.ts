/** The words of a plan: its nouns, and words without their endings. */
import { tokenize } from "#lib/gazetteer/tokens.ts";
import type { ProposalEntity } from "#lib/packs/collection.ts";

const PREPOSITIONS = new Set("for in of behind to on by at with from".split(" "));

/** Gives the nouns that name a plan, without endings: "force" in "reassurance force for Ukraine". */
export function headsOf(proposal: ProposalEntity): ReadonlySet<string> {
  const names = [proposal.name, ...proposal.record.other_names.map(({ name }) => name)];
  return new Set(names.map(headOf).filter((head) => head !== null));
}

function headOf(name: string): string | null {
  const words = tokenize(name).map(({ key }) => key);
  const end = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const phrase = end > 0 ? words.slice(0, end) : words;
  const head = phrase.at(-1);
  return head && phrase.length > 1 ? stem(head) : null;
}

/** Gives all words of a plan's names and cues, without endings. */
export function wordsOf({ name, record }: ProposalEntity): ReadonlySet<string> {
  const texts = [name, ...record.other_names.map((other) => other.name), ...record.cues.flat()];
  return new Set(texts.flatMap((text) => tokenize(text).map(({ key }) => stem(key))));
}

/** Takes the endings of number and tense off a folded word, so that "deploying troops" meets "deploy troop". */
export function stem(key: string): string {
  if (key.length <= 4 || /\d/.test(key)) return key;
  const base = key.replace(/(?:ments?|ing|ings|ed|es|s)$/, "");
  return (base.length >= 3 ? base : key).replace(/e$/, "");
}
