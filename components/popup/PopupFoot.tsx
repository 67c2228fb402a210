import { Fragment } from "preact";
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

/** What a reader can switch and take away, and where all of it comes from. */
export function PopupFoot({ reading, settings, site, intents }: PopupFootProps) {
  const { setPaint, setAlways, takeAway, openBeside } = intents;
  const options = (
    <button type="button" onClick={intents.openOptions}>
      Options
    </button>
  );
  return (
    <footer>
      <div class="actions">
        <Switch on={settings.paint} set={setPaint}>
          Paint names in the page
        </Switch>
        {site?.possible && (
          <Switch on={site.always} set={setAlways}>
            Always on this site
          </Switch>
        )}
      </div>
      {reading && <TakeAway takeAway={takeAway}>{!openBeside && options}</TakeAway>}
      {(openBeside || !reading) && (
        <div class="actions">
          {openBeside && (
            <button type="button" onClick={openBeside}>
              Open beside the page
            </button>
          )}
          {options}
        </div>
      )}
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
