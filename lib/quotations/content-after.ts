/** Where the reported words that follow a verb begin. */
import { inClass, wordSet } from "./node-class.ts";
import type { Node, Outline, Sentence } from "./outline.ts";
import { afterAddressee, afterSetting, laterQuote, opensReport } from "./setting-after.ts";
import { isTime } from "./settings.ts";
import type { Cue } from "./verb-cues.ts";

/** Verbs with so many other uses that only a quotation or a clause tells that they report. */
const NEEDS_MARK = wordSet(
  "continue find answer read chant shout scream bark state cry post blog rule shoot certify maintain reveal disclose observe assume see know feel learn remember email",
);
/** "plans to leave" and "plans that", but not "plans a visit". */
const NEEDS_TO = wordSet("plan decide intend aim seek");
const AFTER_PASSIVE = wordSet("of to as about");

/** Finds where the content of a verb begins; null when nothing reported follows it. */
export function contentStart(outline: Outline, sentence: Sentence, cue: Cue): number | null {
  const { frames, lemma } = cue.verb;
  if (cue.passive) return afterPassive(outline, sentence, cue);
  const from = tagEnd(cue);
  if (frames.includes("vow") && outline.nodes[from]?.key === "to") return from;
  if (frames.includes("tell")) {
    const start = afterAddressee(outline, sentence, from);
    if (start !== null || frames.length === 1) return start ?? laterQuote(outline, sentence, from);
  }
  if (frames.includes("say")) {
    const start = afterSetting(outline, sentence, from);
    if (start !== null && (!NEEDS_MARK.has(lemma) || isMark(outline.nodes[start]))) return start;
    if (frames.length === 1) return laterQuote(outline, sentence, from);
  }
  return objectStart(outline, sentence, { from, cue });
}

/** Gives the end of a cue with the subject that follows it ("said Peskov"). */
export function tagEnd(cue: Cue): number {
  return cue.subjectPlace === "after" && cue.subject ? cue.subject.to : cue.end;
}

function isMark(node: Node | undefined): boolean {
  return node?.type === "quote" || inClass(node, "pronoun", "subordinator", "possessive");
}

function afterPassive(outline: Outline, sentence: Sentence, cue: Cue): number | null {
  const at = cue.subject?.to ?? cue.end;
  const next = outline.nodes[at];
  if (at >= sentence.to || !next) return null;
  return opensReport(next) || AFTER_PASSIVE.has(next.key) ? at : null;
}

/** The object of verbs that take a noun phrase or an infinitive: "urged | voters to …", "vowed | to …". */
function objectStart(
  outline: Outline,
  sentence: Sentence,
  { from, cue }: { from: number; cue: Cue },
): number | null {
  let at = from;
  while (at < sentence.to && isTime(outline, at)) at += 1;
  const node = outline.nodes[at];
  if (at >= sentence.to || !node || node.type === "sign" || inClass(node, "conjunction", "relative"))
    return null;
  return takesObject(cue, node) ? at : null;
}

function takesObject({ verb }: Cue, node: Node): boolean {
  const bare = verb.particles.length === 0;
  if (NEEDS_TO.has(verb.lemma) && node.key !== "to" && node.key !== "that") return false;
  if (node.key === "to")
    return verb.frames.some((frame) => frame === "vow" || frame === "think" || frame === "urge");
  if (NEEDS_MARK.has(verb.lemma) && bare && !isMark(node)) return false;
  if (node.class === "preposition" && (bare || verb.frames.includes("call"))) return false;
  const vows = verb.frames.includes("vow");
  return !vows || verb.frames.some((frame) => frame === "treat" || frame === "say" || frame === "think");
}
