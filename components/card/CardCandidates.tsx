import { WhoLines } from "#components/actor/WhoLines.tsx";
import type { ActorContext } from "#lib/context/context.ts";

/** The card of a name that fits more than one: all of them, none chosen. */
export function CardCandidates({ candidates }: { candidates: readonly ActorContext[] }) {
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
          </li>
        ))}
      </ul>
      {candidates.length === 0 && <p class="quiet">… more than one entry of your packs.</p>}
    </>
  );
}
