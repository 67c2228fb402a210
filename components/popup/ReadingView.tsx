import { ActorEntry } from "#components/actor/ActorEntry.tsx";
import { AlsoNamed } from "#components/actor/AlsoNamed.tsx";
import { CappedList } from "#components/fold/CappedList.tsx";
import { storyNames } from "#components/name/story-names.ts";
import { PlanEntry } from "#components/plan/PlanEntry.tsx";
import type { ActorContext } from "#lib/context/context.ts";
import type { Reading } from "#lib/reading/reading.ts";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import type { RecordAround } from "#lib/record/around-story.ts";
import type { Underline } from "#lib/sources/settings.ts";
import { hereWords } from "./here-words.ts";
import { NothingFound } from "./NothingFound.tsx";
import type { PopupIntents } from "./popup-intents.ts";
import { StoryHead } from "./StoryHead.tsx";
import { UnsureNames } from "./UnsureNames.tsx";

interface ReadingViewProps {
  tab: Extract<TabReading, { state: "read" }>;
  underline: Underline;
  /** What the reader met in other stories, by actor. */
  met: Readonly<Record<string, RecordAround>>;
  intents: PopupIntents;
}

/** A story that was read: its plans, its people and bodies with what they said before, and who else is named. */
export function ReadingView({ tab, underline, met, intents }: ReadingViewProps) {
  const { reading, correctedDate } = tab;
  const { actors, proposals } = reading.context;
  const inStory = new Set(actors.map(({ key }) => key));
  const tells = (actor: ActorContext) => saidBefore(actor) || saidBefore(met[actor.key]);
  const telling = actors.filter(tells);
  const silent = actors.filter((actor) => !tells(actor));
  return (
    <>
      <StoryHead
        article={reading.article}
        corrected={correctedDate !== null}
        correctDate={intents.correctDate}
      />
      <main data-underline={underline}>
        {proposals.length > 0 && (
          <section aria-labelledby="plans">
            <h2 id="plans">Plans</h2>
            <CappedList
              class="entries"
              entries={proposals.map((plan) => (
                <PlanEntry
                  key={plan.key}
                  plan={plan}
                  inStory={inStory}
                  storyDay={reading.article.publishedAt?.value ?? null}
                  names={storyNames(reading, plan)}
                  show={() => intents.showMention(plan.key)}
                  reject={intents.reject}
                />
              ))}
            />
          </section>
        )}
        {telling.length > 0 && <Telling actors={telling} reading={reading} met={met} intents={intents} />}
        <UnsureNames reading={reading} />
        {silent.length > 0 && (
          <AlsoNamed
            actors={silent}
            met={met}
            namesOf={(actor) => storyNames(reading, actor)}
            showMention={intents.showMention}
            reject={intents.reject}
          />
        )}
        {actors.length + proposals.length === 0 && (
          <NothingFound packs={reading.packs} openOptions={intents.openOptions} />
        )}
      </main>
    </>
  );
}

interface TellingProps {
  actors: readonly ActorContext[];
  reading: Reading;
  met: ReadingViewProps["met"];
  intents: Pick<PopupIntents, "showMention" | "showQuotation" | "reject">;
}

function Telling({ actors, reading, met, intents }: TellingProps) {
  return (
    <section aria-labelledby="people">
      <h2 id="people">People and bodies</h2>
      <CappedList
        class="entries"
        entries={actors.map((actor) => (
          <ActorEntry
            key={actor.key}
            actor={actor}
            here={hereWords(reading, actor.key)}
            met={met[actor.key]}
            names={storyNames(reading, actor)}
            show={() => intents.showMention(actor.key)}
            showHere={intents.showQuotation}
            reject={intents.reject}
          />
        ))}
      />
    </section>
  );
}

type Around = Pick<ActorContext | RecordAround, "before" | "same_day" | "undated">;

function saidBefore(around: Around | undefined): boolean {
  if (!around) return false;
  const { before, same_day, undated } = around;
  return before.length + same_day.length + undated.length > 0;
}
