/** Whether a word that may be a reporting verb is one where it stands. */
import { inClass, isVerbal } from "./node-class.ts";
import type { Node, Outline, Sentence } from "./outline.ts";
import type { ReportingVerb } from "./reporting-verbs.ts";

/** A verb with the group before it; node indexes, `end` exclusive. */
export interface VerbPlace {
  at: number;
  end: number;
  verb: ReportingVerb;
  groupFrom: number;
}

/** Tells verbs from nouns and adjectives of the same form: "claims", "calls", "support", "the proposed plan". */
export function isVerbHere(outline: Outline, sentence: Sentence, place: VerbPlace): boolean {
  const { at, verb, groupFrom } = place;
  const before = outline.nodes[at - 1];
  if (outline.nodes[at]?.key === "states" && before?.key === "united") return false;
  if (verb.lemma === "say" || verb.lemma === "tell") return before?.key !== "so";
  if (before?.key === "to") return groupFrom < at - 1;
  if (verb.form === "base" || verb.form === "present") return isPresentHere(outline, sentence, place);
  if (before?.type === "genitive" || inClass(before, "determiner", "possessive")) return false;
  return !(verb.form !== "ing" && groupFrom === at && inClass(before, "preposition"));
}

function isPresentHere(
  outline: Outline,
  sentence: Sentence,
  { at, end, verb, groupFrom }: VerbPlace,
): boolean {
  const before = outline.nodes[at - 1];
  if (groupFrom < at) return true;
  if (at === sentence.from || !before || (verb.form === "base" && followsArticle(outline, sentence, at)))
    return false;
  if (before.type === "genitive" || inClass(before, "determiner", "possessive", "preposition", "number"))
    return false;
  if (verb.particles.length === 0 && afterNoun(outline.nodes[end])) return false;
  if (before.type !== "word" || inClass(before, "pronoun", "relative")) return true;
  // A base form agrees with a plural: "officials say".
  return verb.form !== "base" || (before.class !== "conjunction" && /s$|people|police/.test(before.key));
}

function afterNoun(node: Node | undefined): boolean {
  return isVerbal(node) || inClass(node, "preposition", "relative");
}

/** "a news | report": after "a" the word is a noun, for its verb would be no base form. */
function followsArticle(outline: Outline, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 4); index -= 1) {
    const node = outline.nodes[index];
    if (node?.key === "a" || node?.key === "an") return true;
    if (node?.type !== "word" || !inClass(node, "open", "name")) return false;
  }
  return false;
}
