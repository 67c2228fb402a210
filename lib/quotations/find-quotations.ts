/** Finds who says what in a story: direct, indirect and mixed quotations with their cue, source and speaker. */
import type { Mention } from "#lib/mentions/mention.ts";
import type { Story } from "#lib/mentions/story.ts";
import { type LooseQuote, looseQuote, openReport, turnReport } from "./loose-quotes.ts";
import { inClass } from "./node-class.ts";
import { type Outline, outlineOf, type Range, type Sentence, spanOf } from "./outline.ts";
import type { Quotation, Span } from "./quotation.ts";
import type { Stretch } from "./quote-marks.ts";
import { type Report, reportsOf } from "./reports.ts";
import { speakerOf } from "./speakers.ts";

/**
 * Finds the quotations of a prepared story in order of their content; offsets are UTF-16 units into its text.
 * `mentions` are the article's, in order of their start; they decide who a source is, not where it stands.
 */
export function findQuotations(story: Story, mentions: readonly Mention[]): Quotation[] {
  const outline = outlineOf(story);
  const found = attributed(outline).flatMap((report) => quotationsOf(outline, report, mentions));
  return found.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}

/** Who spoke last, and where: quotations without a cue of their own go on from there. */
interface LastSpoken {
  report: Report;
  sentence: Sentence;
  /** The sentence only announces what was said: "Peskov said:". */
  open: boolean;
}

/** Lists all reports of a story, with quotations that have no cue of their own given to the speaker before them. */
function attributed(outline: Outline): Report[] {
  const reports: Report[] = [];
  const claimed = new Set<Stretch>();
  let last: LastSpoken | null = null;
  for (const sentence of outline.sentences) {
    const own = reportsOf(outline, sentence);
    const loose = looseQuote(outline, sentence, own);
    if (loose && last && !claimed.has(loose.stretch) && goesOn(last, loose)) {
      reports.push({ ...last.report, contents: [loose.range] });
      last = { report: last.report, open: last.open, sentence };
    }
    for (const { stretch } of outline.nodes.slice(sentence.from, sentence.to))
      if (stretch) claimed.add(stretch);
    for (const report of own) reports.push(report);
    last = spokenIn(outline, sentence, own) ?? last;
  }
  return reports;
}

function spokenIn(outline: Outline, sentence: Sentence, reports: readonly Report[]): LastSpoken | null {
  const announced = openReport(outline, sentence);
  if (announced) return { report: announced, sentence, open: true };
  const turn = turnReport(outline, sentence);
  if (turn) return { report: turn, sentence, open: false };
  const said = reports.filter(({ standing }) => standing === "said");
  const quoting = said.findLast(({ contents }) =>
    contents.some(({ from }) => outline.nodes[from]?.type === "quote"),
  );
  const report =
    quoting ?? said.find(({ source }) => source && !inClass(outline.nodes[source.from], "relative"));
  return report ? { report, sentence, open: false } : null;
}

/** A quotation alone is the last speaker's in the very next sentence, or at the head of the next block. */
function goesOn({ sentence, report, open }: LastSpoken, { sentence: now }: LooseQuote): boolean {
  if (!report.source && !open) return false;
  return sentence.to === now.from || (now.first && now.block === sentence.block + 1);
}

function quotationsOf(outline: Outline, report: Report, mentions: readonly Mention[]): Quotation[] {
  const cue = spanOf(outline, report.cue);
  const group = spanOf(outline, report.group);
  const source = report.source ? spanOf(outline, report.source) : null;
  const speaker = report.source ? speakerOf(outline, report.source, mentions) : null;
  const spans = [cue, source].filter((span) => span !== null);
  return report.contents
    .map(
      (content): Quotation => ({
        kind: kindOf(outline, content),
        content: contentSpan(outline, content),
        source,
        cue,
        speaker,
        standing: report.standing,
        ...(group.start < cue.start ? { verbGroup: group } : {}),
      }),
    )
    .filter(({ content }) => !spans.some((span) => crosses(content, span)));
}

/** Tells whether two spans overlap without one holding the other: words read in two ways at once, so misread. */
function crosses(a: Span, b: Span): boolean {
  const apart = a.end <= b.start || b.end <= a.start;
  const nested = (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end);
  return !apart && !nested;
}

function kindOf(outline: Outline, { from, to }: Range): Quotation["kind"] {
  const nodes = outline.nodes.slice(from, to);
  if (!nodes.some((node) => node.type === "quote")) return "indirect";
  return nodes.every((node) => node.type !== "word") ? "direct" : "mixed";
}

/** A quotation that runs over several paragraphs is one content, from its first mark to its last. */
function contentSpan(outline: Outline, range: Range): Span {
  const span = spanOf(outline, range);
  const first = outline.nodes[range.from]?.stretch;
  const last = outline.nodes[range.to - 1]?.stretch;
  return { start: first?.start ?? span.start, end: last?.end ?? span.end };
}
