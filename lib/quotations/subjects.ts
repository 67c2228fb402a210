/** The subject of a reporting verb: before it, after it, or shared with the clause before. */
import { inClass, isKey, isVerbal, wordSet } from "./node-class.ts";
import { phraseBefore } from "./noun-phrases.ts";
import { isBehindQuote, type Node, type Outline, type Sentence } from "./outline.ts";
import { phraseAfter } from "./phrase-after.ts";
import { headEnd, type Phrase } from "./phrases.ts";
import { isSetting, skipSettingBack } from "./settings.ts";
import type { VerbPlace } from "./verb-or-noun.ts";

/** `elided`: ", adding"; `none`: nobody is said to speak ("is expected", "asked whether"), or an agent ("by Rubio"). */
export interface Subject {
  subjectPlace: "before" | "after" | "elided" | "none";
  subject: Phrase | null;
}

/** Finds the subject of a verb; null when it has none, and so reports nothing. */
export function subjectOf(
  outline: Outline,
  sentence: Sentence,
  place: VerbPlace & { passive: boolean },
): Subject | null {
  if (place.passive) return { subjectPlace: "none", subject: agentAfter(outline, sentence, place.end) };
  const inverted = invertedSubject(outline, sentence, place);
  if (inverted) return { subjectPlace: "after", subject: inverted };
  if (isAsked(outline, sentence, place)) return { subjectPlace: "none", subject: null };
  return plainSubject(outline, sentence, place);
}

function plainSubject(
  outline: Outline,
  sentence: Sentence,
  { at, verb, groupFrom }: VerbPlace,
): Subject | null {
  const elided: Subject = { subjectPlace: "elided", subject: null };
  if (groupFrom === sentence.from) return verb.form === "ing" ? elided : null;
  const before = outline.nodes[groupFrom - 1];
  const participle =
    verb.form === "ing" && !outline.nodes.slice(groupFrom, at).some((node) => node.class === "be");
  if (
    participle &&
    (before?.type === "sign" || before?.type === "quote" || isVerbal(before) || isSetting(before))
  )
    return elided;
  const subject = phraseBefore(outline, sentence, skipSettingBack(outline, sentence, groupFrom));
  if (subject) return participle && isObject(outline, subject) ? elided : { subjectPlace: "before", subject };
  const whole = leadsToQuote(outline, at + 1) ? wholeOpening(outline, sentence, groupFrom) : null;
  if (whole) return { subjectPlace: "before", subject: whole };
  const bare = verb.form === "ing" || verb.form === "past" || verb.form === "present";
  const speaks = verb.frames.some((frame) => frame === "say" || frame === "tell");
  return bare && opensElided(before, speaks) ? elided : null;
}

function leadsToQuote(outline: Outline, at: number): boolean {
  const sign = /^[,:]$/.test(outline.nodes[at]?.key ?? "");
  return outline.nodes[sign ? at + 1 : at]?.type === "quote";
}

/** Longest subject that is taken as it stands, in nodes. */
const LONGEST_OPENING = 12;

/** "A source familiar with his thinking | said": all that opens the sentence, where no verb or sign stands in it. */
function wholeOpening(outline: Outline, sentence: Sentence, to: number): Phrase | null {
  const nodes = outline.nodes.slice(sentence.from, to);
  const [first] = nodes;
  if (nodes.length === 0 || nodes.length > LONGEST_OPENING) return null;
  if (!inClass(first, "determiner", "name", "number")) return null;
  const plain = nodes.every(
    (node) => (node.type === "word" || node.type === "genitive") && !isVerbal(node) && !inClass(node, "time"),
  );
  return plain
    ? { from: sentence.from, to, coreTo: headEnd(outline, sentence.from, to), apposition: null }
    : null;
}

/** "took turns | urging": a noun right behind a verb is its object, and the participle shares the verb's subject. */
function isObject(outline: Outline, phrase: Phrase): boolean {
  const single = phrase.to - phrase.from === 1 && inClass(outline.nodes[phrase.from], "open");
  return single && inClass(outline.nodes[phrase.from - 1], "verb");
}

const BEFORE_PARTICIPLE = wordSet("by after before while in");

function opensElided(before: Node | undefined, speaks: boolean): boolean {
  if (before?.key === "," || before?.key === "—" || inClass(before, "conjunction")) return true;
  return speaks && isKey(before, BEFORE_PARTICIPLE);
}

/** "Asked about it, he …", "when asked whether …": somebody asked, the article does not say who. */
function isAsked(outline: Outline, sentence: Sentence, { at, verb, groupFrom }: VerbPlace): boolean {
  if (verb.lemma !== "ask" || verb.form !== "past" || groupFrom !== at) return false;
  return at === sentence.from || outline.nodes[at - 1]?.key === "when";
}

/** "…," said X: the verb right behind a quotation or a comma, and no other verb behind X. */
function invertedSubject(outline: Outline, sentence: Sentence, place: VerbPlace): Phrase | null {
  const { groupFrom, end, verb } = place;
  // Between a quotation and a name any reporting verb does: "…," agrees Smith.
  const quoted = isBehindQuote(outline, groupFrom);
  const speaks = verb.frames.includes("say") || (quoted && verb.form !== "base");
  const inverts = speaks && verb.particles.length === 0 && verb.form !== "ing";
  if (!inverts || !canInvert(outline, sentence, place)) return null;
  // "Jones, the mayor, said Smith …": the comma closes an apposition.
  const comma = outline.nodes[groupFrom - 1]?.key === ",";
  if (comma && phraseBefore(outline, sentence, groupFrom)?.apposition) return null;
  const subject = phraseAfter(outline, end, sentence.to);
  if (!subject) return null;
  const named = quoted && !inClass(outline.nodes[subject.from], "pronoun");
  if (!named && (goesOn(outline.nodes[subject.coreTo]) || goesOn(outline.nodes[subject.to]))) return null;
  return subject;
}

/** What follows shows that the noun phrase is the subject of another clause: "said | he “appreciates” it". */
function goesOn(node: Node | undefined): boolean {
  return (
    node?.type === "quote" || isVerbal(node) || (inClass(node, "subordinator") && !isKey(node, BEFORE_TIME))
  );
}

const BEFORE_TIME = wordSet("as while after before when");

function canInvert(outline: Outline, sentence: Sentence, { groupFrom, at, end }: VerbPlace): boolean {
  const before = outline.nodes[groupFrom - 1];
  const after = outline.nodes[end];
  if (groupFrom !== at || after?.type !== "word" || after.key === "there") return false;
  if (inClass(after, "preposition", "subordinator", "conjunction", "time", "adverb", "modal")) return false;
  return groupFrom === sentence.from || before?.type === "quote" || before?.key === ",";
}

function agentAfter(outline: Outline, sentence: Sentence, end: number): Phrase | null {
  for (let at = end; at < Math.min(end + 3, sentence.to); at += 1)
    if (outline.nodes[at]?.key === "by") return phraseAfter(outline, at + 1, sentence.to);
  return null;
}
