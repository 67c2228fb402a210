/** Nouns that report: "his claim that …", "Moscow's criticism of …". Only with the speaker before them, so that nobody is guessed. */

import { phraseBefore } from "./noun-phrases.ts";
import type { Outline, Range, Sentence } from "./outline.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Phrase } from "./phrases.ts";
import type { Standing } from "./quotation.ts";
import type { Report } from "./reports.ts";

const SPOKEN: ReadonlySet<string> = new Set(
  "accusation allegation announcement argument assertion assessment claim comment complaint conclusion confession contention declaration denial insistence observation pledge prediction promise proposal reminder remark revelation statement suggestion testimony threat vow warning admission".split(
    " ",
  ),
);
const HELD: ReadonlySet<string> = new Set(
  "belief conviction desire expectation fear hope opinion plan view wish".split(" "),
);
const TOWARDS: ReadonlySet<string> = new Set(
  "attack call criticism condemnation defence defense demand denunciation dismissal embrace endorsement opposition praise push rejection support".split(
    " ",
  ),
);
/** Adjectives that may stand between the speaker and the noun. */
const BETWEEN = 3;

/** Finds the reporting nouns of a sentence outside the words that other cues claim. */
export function findNounCues(outline: Outline, sentence: Sentence, taken: readonly Range[]): Report[] {
  const reports: Report[] = [];
  for (let at = sentence.from + 1; at + 1 < sentence.to; at += 1) {
    const standing = standingOf(outline.nodes[at]?.key ?? "");
    if (!standing || taken.some((range) => at >= range.from && at < range.to)) continue;
    const report = reportAt(outline, sentence, { at, standing });
    if (report) reports.push(report);
  }
  return reports;
}

function standingOf(key: string): Standing | null {
  const single = key.endsWith("s") && key.length > 4 ? key.slice(0, -1) : key;
  const kinds: readonly [ReadonlySet<string>, Standing][] = [
    [SPOKEN, "said"],
    [HELD, "thought"],
    [TOWARDS, "about"],
  ];
  return kinds.find(([nouns]) => nouns.has(key) || nouns.has(single))?.[1] ?? null;
}

function reportAt(
  outline: Outline,
  sentence: Sentence,
  { at, standing }: { at: number; standing: Standing },
): Report | null {
  const next = outline.nodes[at + 1]?.key ?? "";
  const clause = next === "that" && standing !== "about";
  const towards = standing === "about" && ["for", "of", "on", "to"].includes(next);
  if (!clause && !towards) return null;
  const source = possessorOf(outline, sentence, at);
  if (!source) return null;
  const from = clause ? at + 1 : at + 2;
  const to = clause ? clauseEnd(outline, sentence, from) : phraseEnd(outline, from, sentence.to);
  const cue = { from: at, to: clause ? at + 1 : at + 2 };
  const group = { from: source.to, to: cue.to };
  return to > from ? { cue, group, source, contents: [{ from, to }], standing } : null;
}

function clauseEnd(outline: Outline, sentence: Sentence, from: number): number {
  let to = from;
  while (to < sentence.to && (outline.nodes[to]?.type !== "sign" || outline.nodes[to]?.key === "(")) to += 1;
  return to;
}

function possessorOf(outline: Outline, sentence: Sentence, at: number): Phrase | null {
  for (let index = at - 1; index >= Math.max(sentence.from, at - BETWEEN); index -= 1) {
    const node = outline.nodes[index];
    if (node?.class === "possessive" && node.key !== "whose")
      return { from: index, to: index + 1, coreTo: index + 1, apposition: null };
    if (node?.type === "genitive") {
      const owner = phraseBefore(outline, sentence, index);
      return owner && { ...owner, to: index + 1 };
    }
    if (node?.type !== "word" || node.class !== "open") return null;
  }
  return null;
}
