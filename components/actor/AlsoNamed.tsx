import { CappedList } from "#components/fold/CappedList.tsx";
import { EntryHead } from "#components/name/EntryHead.tsx";
import { MatchNote } from "#components/name/MatchNote.tsx";
import type { StoryNames } from "#components/name/story-names.ts";
import { FromYourReading } from "#components/record/FromYourReading.tsx";
import { MoreStatements } from "#components/statement/MoreStatements.tsx";
import type { ActorContext } from "#lib/context/context.ts";
import type { RecordAround } from "#lib/record/around-story.ts";
import { needsSpeaker } from "./needs-speaker.ts";
import { WhoLines } from "./WhoLines.tsx";

interface AlsoNamedProps {
  actors: readonly ActorContext[];
  /** What the reader met of them since, by actor. */
  met: Readonly<Record<string, RecordAround>>;
  namesOf(actor: ActorContext): StoryNames;
  showMention(key: string): void;
  reject(requests: StoryNames["rejections"]): void;
}

/** Actors of whom nothing is known from before the story: who they are, and no more. */
export function AlsoNamed({ actors, met, namesOf, showMention, reject }: AlsoNamedProps) {
  return (
    <section aria-labelledby="also-named">
      <h2 id="also-named">Also named</h2>
      <CappedList
        class="entries compact"
        entries={actors.map((actor) => (
          <li key={actor.key} class="entry">
            <EntryHead
              name={actor.name}
              times={actor.mentions}
              count={`${actor.mentions} ×`}
              show={() => showMention(actor.key)}
            />
            <WhoLines actor={actor} />
            <MoreStatements rest={actor} isNamed={(statement) => needsSpeaker(actor, statement)}>
              <MatchNote kind={actor.kind} names={namesOf(actor)} reject={reject} />
            </MoreStatements>
            <FromYourReading around={met[actor.key]} />
          </li>
        ))}
      />
    </section>
  );
}
