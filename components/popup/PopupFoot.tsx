import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { OutcomeButton } from "#components/outcome/OutcomeButton.tsx";
import type { Reading } from "#lib/reading/reading.ts";
import type { Settings } from "#lib/sources/settings.ts";
import type { PopupIntents } from "./popup-intents.ts";
import { Switch } from "./Switch.tsx";
import type { SiteAccess } from "./site-access.ts";
import { TakeAway } from "./TakeAway.tsx";

interface PopupFootProps {
  reading: Reading | null;
  settings: Settings;
  site: SiteAccess | null;
  intents: PopupIntents;
}

const FORMS_ID = "forms";

/** What a reader can switch and take away, and where all of it comes from. */
export function PopupFoot({ reading, settings, site, intents }: PopupFootProps) {
  const [taking, setTaking] = useState(false);
  return (
    <footer>
      <div class="actions">
        <Switch on={settings.paint} set={intents.setPaint}>
          Paint names in the page
        </Switch>
        {site?.possible && (
          <Switch on={site.always} set={intents.setAlways}>
            Always on this site
          </Switch>
        )}
      </div>
      <div class="actions">
        {reading && (
          <>
            <OutcomeButton
              words="Copy as Markdown"
              done="Copied"
              failed="Could not copy"
              class="copy"
              act={() => intents.takeAway("markdown", "copy")}
            />
            <button
              type="button"
              aria-expanded={taking}
              aria-controls={FORMS_ID}
              onClick={() => setTaking(!taking)}
            >
              More forms
            </button>
          </>
        )}
        {intents.openBeside && (
          <button type="button" onClick={intents.openBeside}>
            Open beside the page
          </button>
        )}
        <button type="button" onClick={intents.openOptions}>
          Options
        </button>
      </div>
      {reading && taking && <TakeAway id={FORMS_ID} takeAway={intents.takeAway} />}
      {reading && reading.packs.length > 0 && <Sources packs={reading.packs} />}
    </footer>
  );
}

function Sources({ packs }: { packs: Reading["packs"] }) {
  return (
    <p class="quiet">
      Sources:{" "}
      {packs.map(({ id, title, version }, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <bdi>
            {title} ({version})
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}
