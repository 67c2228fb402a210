import type { ActorContext } from "#lib/context/context.ts";
import { nowLine, whoLine } from "./office-line.ts";

interface WhoLinesProps {
  actor: ActorContext;
  /** Say since when the office was held, where there is room. */
  withTerm?: boolean;
}

/** Who somebody was on the story's day and, when it has changed, who they are now. */
export function WhoLines({ actor, withTerm = false }: WhoLinesProps) {
  const lines = [whoLine(actor, withTerm ? "with-term" : "short"), nowLine(actor)];
  return lines
    .filter((line) => line !== null)
    .map((line) => (
      <p key={line} class="quiet who">
        <bdi>{line}</bdi>
      </p>
    ));
}
