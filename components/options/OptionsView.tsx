import { RecordSection } from "#components/record/RecordSection.tsx";
import type { RecordIntents } from "#components/record/record-intents.ts";
import type { RecordFacts } from "#lib/record/record-answers.ts";
import type { PackListing } from "#lib/sources/pack-listing.ts";
import type { Settings } from "#lib/sources/settings.ts";
import { AddPack } from "./AddPack.tsx";
import type { Adding } from "./adding.ts";
import { LookSettings } from "./LookSettings.tsx";
import type { OptionsIntents } from "./options-intents.ts";
import { PackList } from "./PackList.tsx";
import { TakenOffNames } from "./TakenOffNames.tsx";

interface OptionsViewProps {
  /** In the reader's order. */
  packs: PackListing[];
  settings: Settings;
  adding: Adding;
  /** Undefined until it is known, null when there can be no record. */
  facts?: RecordFacts | null | undefined;
  reading: RecordIntents;
  intents: OptionsIntents;
}

/** The options page: whose statements are shown, how it looks, and what becomes of what is read. */
export function OptionsView({ packs, settings, adding, facts, reading, intents }: OptionsViewProps) {
  return (
    <main class="options">
      <h1>Hitherto</h1>
      <p class="lead">
        What the people and plans in a news story were on its day, and what was said about them before.
      </p>
      <section aria-labelledby="packs">
        <h2 id="packs">Packs</h2>
        <p class="quiet">
          A pack is a file of people, plans and dated statements that somebody publishes. Where two packs know
          the same person, the upper one gives the name.
        </p>
        <PackList packs={packs} intents={intents} />
        <AddPack adding={adding} add={intents.addPack} />
      </section>
      <RecordSection choice={settings.record} facts={facts} intents={reading} />
      <TakenOffNames rejections={settings.rejections} putBack={intents.putBack} />
      <LookSettings settings={settings} intents={intents} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">Privacy</h2>
        <p>
          Nothing you read leaves your browser. Hitherto looks at a page only when you ask, or on sites you
          chose to read always. It keeps your packs, these options and the names you took off, and what it
          found in a tab until you close the tab; and, if you switch that on, the record of your reading, on
          this device.
        </p>
      </section>
    </main>
  );
}
