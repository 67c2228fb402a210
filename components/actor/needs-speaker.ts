import type { ActorContext } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";

/** Tells whether a statement under this actor was made by somebody else: a person speaking for the body. */
export function needsSpeaker(actor: ActorContext, statement: ShownStatement): boolean {
  return statement.speaker_key !== actor.key;
}
