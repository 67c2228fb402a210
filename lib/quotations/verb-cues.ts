/** Reporting verbs of a sentence with the group they stand in and their subject. */
import { inClass, isKey, wordSet } from "./node-class.ts";
import type { Node, Outline, Sentence } from "./outline.ts";
import type { Standing } from "./quotation.ts";
import { type ReportingVerb, reportingVerbs } from "./reporting-verbs.ts";
import { standingOf } from "./standing.ts";
import { type Subject, subjectOf } from "./subjects.ts";
import { isVerbHere } from "./verb-or-noun.ts";

/** All numbers are node indexes, ends exclusive. */
export interface Cue extends Subject {
  verb: ReportingVerb;
  at: number;
  /** After the verb and its particles. */
  end: number;
  groupFrom: number;
  passive: boolean;
  standing: Standing;
}

/** Lists the reporting verbs of a sentence, in order; verbs inside quoted stretches belong to the quoted speaker. */
export function findVerbCues(outline: Outline, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const cue = cueAt(outline, sentence, at);
    if (!cue) continue;
    cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}

/** Tells whether a verb reports speech in a clause or a quotation of its own. */
export function speaks({ verb }: Pick<Cue, "verb">): boolean {
  return verb.frames.includes("say") || verb.frames.includes("tell");
}

function cueAt(outline: Outline, sentence: Sentence, at: number): Cue | null {
  const node = outline.nodes[at];
  if (node?.type !== "word") return null;
  const verb = reportingVerbs(node.key).find((candidate) => hasParticles(outline, candidate, at));
  if (!verb) return null;
  const end = at + 1 + verb.particles.length;
  const { from: groupFrom, hasBe } = groupBefore(outline, sentence, at);
  const place = {
    at,
    end,
    verb,
    groupFrom,
    passive: hasBe && (verb.form === "past" || verb.form === "participle"),
  };
  if (!isVerbHere(outline, sentence, place)) return null;
  const subject = subjectOf(outline, sentence, place);
  const expected = place.passive && verb.lemma === "expect";
  const standing = expected ? "unsaid" : standingOf(outline, { from: groupFrom, at, verb });
  return subject && { ...place, ...subject, standing };
}

function hasParticles(outline: Outline, verb: ReportingVerb, at: number): boolean {
  return verb.particles.every((particle, index) => outline.nodes[at + 1 + index]?.key === particle);
}

interface Group {
  from: number;
  hasBe: boolean;
}

/** Verbs and adjectives that lead to the reporting infinitive: "is expected to urge", "went on to say". */
const LEADS = wordSet(
  "on expected set due going went continued continues continue began begun ready likely scheduled poised prepared yet used tend tends tended sure able tried failed appeared appears seemed seems needs need had has have",
);
/** Before the first verb of a group these belong to the sentence. */
const BEFORE_GROUP = wordSet("on yesterday today however meanwhile");

function groupBefore(outline: Outline, sentence: Sentence, at: number): Group {
  let from = at;
  let hasBe = false;
  while (from > sentence.from) {
    const node = outline.nodes[from - 1];
    if (leadsTo(outline, from)) {
      from -= 2;
      hasBe = false;
    } else if (node?.key === "long" && inClass(outline.nodes[from - 2], "auxiliary")) {
      from -= 1;
    } else if (node && (inGroup(node) || (isKey(node, GOES_ON) && outline.nodes[from]?.key === "on"))) {
      from -= 1;
      hasBe ||= node.class === "be";
    } else break;
  }
  from = Math.max(from, sentence.from);
  while (from < at && isKey(outline.nodes[from], BEFORE_GROUP)) from += 1;
  return { from, hasBe };
}

function inGroup(node: Node): boolean {
  return inClass(node, "be", "auxiliary", "modal", "negation", "adverb") || node.key === "on";
}

/** "went | on to say" */
const GOES_ON = wordSet("went go goes going gone");

function leadsTo(outline: Outline, from: number): boolean {
  return outline.nodes[from - 1]?.key === "to" && isKey(outline.nodes[from - 2], LEADS);
}
