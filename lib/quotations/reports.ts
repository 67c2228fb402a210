/** The reports of one sentence: which words each of its cues brings, before it or after it. */
import { findAccordingTo } from "./according-to.ts";
import { findColon } from "./colon-cue.ts";
import { findColonLead } from "./colon-leads.ts";
import { contentStart } from "./content-after.ts";
import { piecesBehind } from "./content-behind.ts";
import { clauseStart, contentEnd } from "./content-end.ts";
import { findImpersonal } from "./impersonal-cues.ts";
import { mainSubject } from "./main-subject.ts";
import { findNounCues } from "./noun-cues.ts";
import { phraseBefore } from "./noun-phrases.ts";
import { closesItself, type Outline, type Range, type Sentence } from "./outline.ts";
import type { Phrase } from "./phrases.ts";
import type { Standing } from "./quotation.ts";
import { findTags } from "./tags.ts";
import { type Cue, findVerbCues } from "./verb-cues.ts";

/** One cue with its source and its pieces of content; node indexes, ends exclusive. */
export interface Report {
  cue: Range;
  group: Range;
  source: Phrase | null;
  contents: Range[];
  standing: Standing;
}

/** Finds the reports of a sentence in order of their cues. */
export function reportsOf(outline: Outline, sentence: Sentence): Report[] {
  const colon = findColon(outline, sentence);
  if (colon) return [colon];
  const cues = findVerbCues(outline, sentence);
  const behind = reportsBehind(outline, sentence, cues);
  const reports = [...behind, ...reportsAhead(outline, sentence, { cues, behind })];
  reports.push(...findTags(outline, sentence, reports));
  const claimed = reports.flatMap((report) => report.contents);
  reports.push(...findColonLead(outline, sentence, claimed));
  const taken = reports.flatMap((report) => report.contents);
  reports.push(...findNounCues(outline, sentence, taken), ...findImpersonal(outline, sentence, taken));
  return reports.sort((a, b) => a.cue.from - b.cue.from);
}

/** Reports whose words stand before the cue. They claim those words with every verb in them. */
function reportsBehind(outline: Outline, sentence: Sentence, cues: readonly Cue[]): Report[] {
  const reports: Report[] = findAccordingTo(outline, sentence);
  let from = sentence.from;
  const claim = (report: Report) => {
    from = Math.max(from, report.cue.to, ...report.contents.map(({ to }) => to));
  };
  reports.forEach(claim);
  for (const cue of cues) {
    if (clauseStart(cue) < from) continue;
    const contents = piecesBehind(outline, sentence, { cue, from });
    if (contents.length === 0) continue;
    const report = asReport(cue, cue.subject, contents);
    reports.push(report);
    claim(report);
  }
  return reports;
}

/** Reports whose words follow the cue, outside those already claimed. */
function reportsAhead(
  outline: Outline,
  sentence: Sentence,
  { cues, behind }: { cues: readonly Cue[]; behind: readonly Report[] },
): Report[] {
  const taken = behind.flatMap((report) => report.contents);
  const reports: Report[] = [];
  let source: Phrase | null = null;
  for (const [index, cue] of cues.entries()) {
    const known = behind.find((report) => report.cue.from === cue.at);
    if (known) source = known.source;
    if (known || taken.some(({ from, to }) => cue.at >= from && cue.at < to)) continue;
    const report = reportAhead(outline, sentence, { cue, later: cues.slice(index + 1), source });
    if (!report) continue;
    source = report.source ?? source;
    taken.push(...report.contents);
    reports.push(report);
  }
  return reports;
}

function reportAhead(
  outline: Outline,
  sentence: Sentence,
  { cue, later, source }: { cue: Cue; later: readonly Cue[]; source: Phrase | null },
): Report | null {
  const from = contentStart(outline, sentence, cue);
  if (from === null) return passiveReport(outline, sentence, cue);
  const to = closesItself(outline, from) ? from + 1 : contentEnd(outline, sentence, { from, cue, later });
  if (to <= from) return null;
  const shared = cue.subjectPlace === "elided";
  const subject = shared ? (source ?? sharedSubject(outline, sentence, { cue, after: to })) : cue.subject;
  return asReport(cue, subject, [{ from, to }]);
}

/** "Trump was criticized by Rubio": what is spoken of is the subject. */
function passiveReport(outline: Outline, sentence: Sentence, cue: Cue): Report | null {
  if (!cue.passive || !cue.subject) return null;
  const topic = phraseBefore(outline, sentence, cue.groupFrom);
  return topic && asReport(cue, cue.subject, [{ from: topic.from, to: topic.to }]);
}

/** The subject that a participle without one shares: that of the first verb, of the main clause if the participle is fronted. */
function sharedSubject(
  outline: Outline,
  sentence: Sentence,
  { cue, after }: { cue: Cue; after: number },
): Phrase | null {
  const fronted = cue.groupFrom === sentence.from;
  return mainSubject(outline, sentence, fronted ? after : sentence.from + 1, cue.at);
}

function asReport(cue: Cue, source: Phrase | null, contents: Range[]): Report {
  return {
    cue: { from: cue.at, to: cue.end },
    group: { from: cue.groupFrom, to: cue.end },
    source,
    contents,
    standing: cue.standing,
  };
}
