import type { ActorContext, ProposalContext } from "#lib/context/context.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import type { Reading } from "./reading.ts";

/** What a mention's card is about: one actor or proposal, or the candidates of an ambiguous mention. */
export type Subject = ActorContext | ProposalContext | { candidates: ActorContext[] };

/** Finds what a mention's card shows, or null when the reading holds nothing on it. */
export function subjectOf({ context }: Reading, mention: Mention): Subject | null {
  const { entity, candidates } = mention;
  if (entity) return [...context.actors, ...context.proposals].find(({ key }) => key === entity) ?? null;
  const actors = [...context.actors, ...context.candidates];
  return { candidates: actors.filter(({ key }) => candidates.includes(key)) };
}
