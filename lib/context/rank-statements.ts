/** Puts an actor's statements in the order in which they are worth reading beside a story. */
import { earliestDay, newestFirst, type PartialDate } from "#lib/dates/partial-date.ts";
import type { CollectedStatement } from "#lib/packs/collection.ts";
import type { StatementIndex } from "#lib/packs/statement-index.ts";
import type { Focus } from "./focus.ts";
import { type Relevance, relevanceOf } from "./relevance.ts";

export interface Ranked {
  statement: CollectedStatement;
  relevance: Relevance;
  score: number;
}

/** Set on the half of the marked stories that may be looked at (`npm run bench ranking`); half or twice as much does little. */
const PLANS = 1;
const WORDS = 1;
const NAMES = 0.25;
const RECENT = 0.6;
/** A statement this old is half as recent as one of the day. */
const HALF_LIFE_DAYS = 365;
/** Less in common than this with the story is chance, also for the statement that has most in common with it. */
const LEAST_IN_COMMON = 3;
const DAY_MS = 86_400_000;

/** Ranks statements by what they have to do with the story, then by their day; `date` is the story's. */
export function rankStatements(
  statements: readonly CollectedStatement[],
  { focus, index, date }: { focus: Focus; index: StatementIndex; date: PartialDate | null },
): Ranked[] {
  const measured = statements.map((statement) => ({
    statement,
    relevance: relevanceOf(statement, focus, index),
  }));
  const most = Math.max(LEAST_IN_COMMON, ...measured.map(({ relevance }) => inCommon(relevance)));
  const now = date ?? newestOf(statements);
  return measured
    .map(({ statement, relevance }) => ({
      statement,
      relevance,
      score:
        PLANS * relevance.plans +
        (WORDS * inCommon(relevance)) / most +
        RECENT * recency(statement.record.said_at, now),
    }))
    .sort((a, b) => b.score - a.score || newestFirst(a.statement.record.said_at, b.statement.record.said_at));
}

function inCommon({ words, names }: Relevance): number {
  return words + NAMES * names;
}

/** From 1, on the day, towards 0; what came after a story is as recent the nearer it is. */
function recency(saidAt: PartialDate, now: PartialDate | null): number {
  if (!now) return 0;
  const days = Math.abs(Date.parse(earliestDay(now)) - Date.parse(earliestDay(saidAt))) / DAY_MS;
  return 0.5 ** (days / HALF_LIFE_DAYS);
}

function newestOf(statements: readonly CollectedStatement[]): PartialDate | null {
  const days = statements.map(({ record }) => record.said_at).sort(newestFirst);
  return days[0] ?? null;
}
