/**
 * What stands behind a quotation that ends with a comma tells who spoke, however it is worded: "…," Kelly charged,
 * "…," the email read. Read only where no listed cue has claimed the quotation.
 */
import { inClass, isVerbal } from "./node-class.ts";
import { isBehindQuote, type Node, type Outline, type Range, type Sentence } from "./outline.ts";
import { phraseAfter } from "./phrase-after.ts";
import { headEnd, isNickname, type Phrase } from "./phrases.ts";
import { reportingVerbs } from "./reporting-verbs.ts";
import type { Report } from "./reports.ts";

/** How far behind a quotation its verb may stand, in nodes: "…," Smith, a farmer from Ohio who lost his barn, recalled. */
const VERB_REACH = 25;

/** Reads the tags of quotations that none of the reports found so far holds. */
export function findTags(outline: Outline, sentence: Sentence, reports: readonly Report[]): Report[] {
  const tags: Report[] = [];
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    const claimed = [...reports, ...tags].some(({ contents }) =>
      contents.some(({ from, to }) => from <= at && at < to),
    );
    if (claimed || outline.nodes[at]?.type !== "quote") continue;
    const tag = tagBehind(outline, sentence, at);
    if (tag) tags.push(tag);
  }
  return tags;
}

function tagBehind(outline: Outline, sentence: Sentence, quote: number): Report | null {
  const from = outline.nodes[quote + 1]?.key === "," ? quote + 2 : quote + 1;
  if (from >= sentence.to || !isBehindQuote(outline, from)) return null;
  const at = verbBehind(outline, sentence, from);
  if (at === null) return null;
  const source = at === from ? phraseAfter(outline, at + 1, sentence.to) : subjectBetween(outline, from, at);
  if (!source) return null;
  const cue = { from: at, to: at + 1 };
  return {
    cue,
    group: cue,
    source,
    contents: piecesOf(outline, sentence, { quote, at, source }),
    standing: "said",
  };
}

/** The first word that can only be the tag's verb: a reporting verb, else one in "-ed" right behind a name. */
function verbBehind(outline: Outline, sentence: Sentence, from: number): number | null {
  const limit = Math.min(sentence.to, from + VERB_REACH);
  for (let at = from; at < limit; at += 1) {
    const node = outline.nodes[at];
    if ((node?.type === "quote" && !isNickname(outline, at)) || /^[;:.]$/.test(node?.key ?? "")) return null;
    // A clause of its own has begun before any verb of speaking came.
    if (isVerbal(node) && !inClass(node, "auxiliary")) return null;
    if (!node || !isTagVerb(outline, from, at)) continue;
    return at;
  }
  return null;
}

function isTagVerb(outline: Outline, from: number, at: number): boolean {
  const node = outline.nodes[at];
  const before = outline.nodes[at - 1];
  if (
    !inClass(node, "open") ||
    before?.key === "to" ||
    inClass(before, "determiner", "possessive", "preposition")
  )
    return false;
  if (insideRelative(outline, from, at)) return false;
  const forms = reportingVerbs(node?.key ?? "").filter(({ form }) => form !== "ing");
  if (forms.length > 0) return at > from || forms.some(({ form }) => form !== "base");
  return (
    at > from &&
    /[^e]ed$/.test(node?.key ?? "") &&
    (inClass(before, "name", "pronoun") || before?.key === ",")
  );
}

/** "who founded | a firm": the first verb behind "who" is the relative clause's own. */
function insideRelative(outline: Outline, from: number, at: number): boolean {
  const relative = outline.nodes.slice(from, at).findLastIndex((node) => inClass(node, "relative"));
  if (relative < 0) return false;
  const between = outline.nodes.slice(from + relative + 1, at);
  return !between.some((node) => node.key === "," || isVerbal(node) || isPast(node));
}

function isPast(node: Node): boolean {
  return inClass(node, "open") && /ed$/.test(node.key);
}

function subjectBetween(outline: Outline, from: number, at: number): Phrase | null {
  let to = at;
  while (to > from && isFiller(outline.nodes[to - 1])) to -= 1;
  if (to === from) return null;
  const comma = outline.nodes.findIndex((node, index) => index > from && index < to && node.key === ",");
  const core = comma > from ? comma : to;
  const apposition = comma > from && comma + 1 < to ? { from: comma + 1, to } : null;
  return { from, to, coreTo: headEnd(outline, from, core), apposition };
}

function isFiller(node: Node | undefined): boolean {
  return node?.key === "," || inClass(node, "adverb", "auxiliary", "time", "negation");
}

/** The quotation, and the one that goes on behind the tag. */
function piecesOf(
  outline: Outline,
  sentence: Sentence,
  { quote, at, source }: { quote: number; at: number; source: Phrase },
): Range[] {
  const first = { from: quote, to: quote + 1 };
  const next = Math.max(at + 1, source.to);
  const goesOn = outline.nodes[next]?.key === "," && outline.nodes[next + 1]?.type === "quote";
  return goesOn && next + 1 < sentence.to ? [first, { from: next + 1, to: next + 2 }] : [first];
}
