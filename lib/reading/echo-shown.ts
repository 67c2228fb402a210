import type { ActorContext } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";

/** An earlier statement in the words that the story quotes, with the index of that quotation in the reading. */
export interface EchoShown {
  quotation: number;
  statement: ShownStatement;
  /** In words for a reader: "Said in nearly these words"; the day follows. */
  saying: string;
}

/** Picks the echo to show of an actor, one word for word first; null when there is none. */
export function echoShown(actor: ActorContext): EchoShown | null {
  const { echoes = [], before } = actor;
  const echo = echoes.find(({ exact }) => exact) ?? echoes[0];
  const statement = before.find(({ id, pack }) => id === echo?.statement && pack === echo.pack);
  if (!echo || !statement) return null;
  const words = echo.exact ? "Said in these words" : "Said in nearly these words";
  const by = statement.speaker_key === actor.key ? "" : ` by ${statement.speaker_name}`;
  // "on 18 February", but "in February".
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(statement.said_at);
  return { quotation: echo.quotation, statement, saying: `${words}${by} ${isDay ? "on" : "in"}` };
}
