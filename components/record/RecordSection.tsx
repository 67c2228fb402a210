import { RadioGroup } from "#components/options/RadioGroup.tsx";
import { Switch } from "#components/popup/Switch.tsx";
import type { RecordFacts } from "#lib/record/record-answers.ts";
import type { RecordChoice } from "#lib/sources/settings.ts";
import { countedStatements } from "./counted.ts";
import { RecordDeletion } from "./RecordDeletion.tsx";
import { RecordSaving } from "./RecordSaving.tsx";
import { RecordSearch } from "./RecordSearch.tsx";
import type { RecordIntents } from "./record-intents.ts";
import { WHAT_IS_KEPT } from "./what-is-kept.ts";

interface RecordSectionProps {
  choice: RecordChoice;
  /** Undefined until it is known, null when the browser does not open the record's database. */
  facts: RecordFacts | null | undefined;
  intents: RecordIntents;
}

const SIZES: Readonly<Record<string, string>> = {
  10000: "10,000 statements",
  100000: "100,000",
  500000: "500,000",
};

/** The reading record on the options page: on or off, how much it holds, and everything a reader can do with it. */
export function RecordSection({ choice, facts, intents }: RecordSectionProps) {
  return (
    <section aria-labelledby="reading" class="reading">
      <h2 id="reading">Your reading</h2>
      <Switch on={choice.on} set={intents.setOn}>
        Keep a record of my reading
      </Switch>
      <p class="quiet">
        {WHAT_IS_KEPT} What you met before then stands under “From your reading” in the popup. Switched off,
        it takes in nothing and shows nothing; what is in it stays until you delete it.
      </p>
      {facts === null && (
        <p class="trouble">
          Your browser gives the record no room, as some do in private windows or when they keep no history.
          Nothing is kept.
        </p>
      )}
      {facts && (choice.on || facts.count > 0) && (
        <>
          <p>{sizeLine(facts)}</p>
          <RadioGroup
            legend="Keep at most"
            labels={SIZES}
            chosen={String(choice.most)}
            choose={(most) => intents.setMost(Number(most))}
          />
          <p class="quiet">Beyond that, the stories you read longest ago make room.</p>
        </>
      )}
      {facts && facts.count > 0 && (
        <>
          <RecordSearch total={facts.count} search={intents.search} delete={intents.delete} />
          <RecordDeletion facts={facts} now={Date.now} delete={intents.delete} />
          <RecordSaving save={intents.save} />
        </>
      )}
    </section>
  );
}

const MEGABYTE = 1_000_000;

function sizeLine({ count, stories, bytes, sites }: RecordFacts): string {
  if (count === 0) return "Nothing is in it yet.";
  const size = bytes < MEGABYTE ? "less than 1 MB" : `about ${Math.round(bytes / MEGABYTE)} MB`;
  const from = `${stories.toLocaleString("en")} ${stories === 1 ? "story" : "stories"}`;
  const on = `${sites.length.toLocaleString("en")} ${sites.length === 1 ? "site" : "sites"}`;
  return `It holds ${countedStatements(count)} from ${from} on ${on}, ${size}.`;
}
