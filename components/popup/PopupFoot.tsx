import { Fragment } from "preact";
import type { Reading } from "#lib/reading/reading.ts";
import type { Settings } from "#lib/sources/settings.ts";
import { CopyButton } from "./CopyButton.tsx";
import type { PopupIntents } from "./popup-intents.ts";
import { Switch } from "./Switch.tsx";
import type { SiteAccess } from "./site-access.ts";

interface PopupFootProps {
  reading: Reading | null;
  settings: Settings;
  site: SiteAccess | null;
  intents: PopupIntents;
}

/** What a reader can switch and take away, and where all of it comes from. */
export function PopupFoot({ reading, settings, site, intents }: PopupFootProps) {
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
        {reading && <CopyButton copy={intents.copyMarkdown} />}
        <button type="button" onClick={intents.openOptions}>
          Options
        </button>
      </div>
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
