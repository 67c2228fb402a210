import { WhoLines } from "#components/actor/WhoLines.tsx";
import { NotThis } from "#components/name/NotThis.tsx";
import type { ActorContext } from "#lib/context/context.ts";
import type { CardIntents } from "./card-intents.ts";

interface CardCandidatesProps {
  candidates: readonly ActorContext[];
  /** Null when the name cannot be taken off. */
  reject: CardIntents["reject"] | null;
}

/** The card of a name that fits more than one: all of them, none chosen. */
export function CardCandidates({ candidates, reject }: CardCandidatesProps) {
  return (
    <>
      <h2>This could be …</h2>
      <ul class="candidates">
        {candidates.map((actor) => (
          <li key={actor.key}>
            <strong>
              <bdi>{actor.name}</bdi>
            </strong>
            <WhoLines actor={actor} />
            {reject && <NotThis kind={actor.kind} reject={() => reject(actor)} />}
          </li>
        ))}
      </ul>
      {candidates.length === 0 && <p class="quiet">… more than one entry of your packs.</p>}
    </>
  );
}
