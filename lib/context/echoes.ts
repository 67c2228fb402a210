/** What an actor says in the story, beside what it said before on the same thing and in the same words. */
import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import type { Quotation, Span } from "#lib/quotations/quotation.ts";
import { findStretches } from "#lib/quotations/quote-marks.ts";
import { likenessOf, shinglesOf } from "./likeness.ts";
import type { ShownStatement } from "./statements.ts";

/** Points to an earlier statement of the same context. */
export interface EarlierStatement {
  statement: string;
  pack: string;
  said_at: PartialDate;
}

/** One of the actor's quotations, with the earlier statements on the plans that it is about. */
export interface QuotedHere {
  /** Index into the reading's quotations. */
  quotation: number;
  earlier: EarlierStatement[];
}

/** An earlier statement in nearly the words that the story quotes. */
export interface Echo extends EarlierStatement {
  quotation: number;
  /** All words of the quotation are the statement's. */
  exact: boolean;
}

/** A quotation of the story with its place in the reading. */
export interface PlacedQuotation {
  index: number;
  quotation: Quotation;
}

/**
 * So many of the shorter text's threes of words must be in the longer one. One word changed in a sentence of ten leaves
 * five of eight, and then they are still nearly the same words; two changed leave two.
 */
const LEAST_ALIKE = 0.6;

/** Picks the quotations in which an actor is reported to have said something. */
export function quotationsOf(actor: EntityKey, quotations: readonly Quotation[]): PlacedQuotation[] {
  return quotations
    .map((quotation, index) => ({ quotation, index }))
    .filter(({ quotation: { speaker, standing = "said" } }) => speaker === actor && standing === "said");
}

/** Sets each quotation beside the earlier statements on the same plans; `keysOf` gives what a statement is about. */
export function besideEarlier(
  quotations: readonly PlacedQuotation[],
  before: readonly ShownStatement[],
  keysOf: (statement: ShownStatement) => readonly EntityKey[],
): QuotedHere[] {
  return quotations.map(({ quotation: { about = [] }, index }) => ({
    quotation: index,
    earlier: before.filter((one) => keysOf(one).some((key) => about.includes(key))).map(pointTo),
  }));
}

/** Finds earlier statements in nearly the words of a quotation, the likest first; reported speech has no words of its own. */
export function echoesOf(
  quotations: readonly PlacedQuotation[],
  before: readonly ShownStatement[],
  text: string,
): Echo[] {
  const direct = quotations.filter(({ quotation }) => quotation.kind !== "indirect");
  if (direct.length === 0) return [];
  const earlier = before
    .filter(({ quotation }) => quotation)
    .map((statement) => ({ statement, shingles: shinglesOf(statement.quotation ?? "") }));
  return direct.flatMap(({ quotation, index }) => {
    const { start, end } = verbatimIn(quotation, text);
    const here = shinglesOf(text.slice(start, end));
    return earlier
      .map(({ statement, shingles }) => ({
        statement,
        alike: likenessOf(here, shingles),
        whole: here.length <= shingles.length,
      }))
      .filter(({ alike }) => alike >= LEAST_ALIKE)
      .sort((a, b) => b.alike - a.alike)
      .map(({ statement, alike, whole }) => ({
        quotation: index,
        ...pointTo(statement),
        exact: whole && alike === 1,
      }));
  });
}

/** In "that Europe was “ready and willing”" only what stands between the marks is the speaker's: its longest stretch. */
function verbatimIn({ kind, content }: Quotation, text: string): Span {
  if (kind === "direct") return content;
  const longestFirst = (a: Span, b: Span) => b.end - b.start - (a.end - a.start);
  return findStretches(text, [content]).sort(longestFirst)[0] ?? content;
}

function pointTo({ id, pack, said_at }: ShownStatement): EarlierStatement {
  return { statement: id, pack, said_at };
}
