import type { Reading } from "./reading.ts";

/**
 * Gives a reading as a page needs it for painting and cards: without all that was ever said about its plans, which only
 * the popup shows and which is a third of the whole.
 */
export function forPage(reading: Reading): Reading {
  const { context } = reading;
  const proposals = context.proposals.map((proposal) => ({ ...proposal, statements: [] }));
  return { ...reading, context: { ...context, proposals } };
}
