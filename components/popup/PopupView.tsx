import { useState } from "preact/hooks";
import { RecordSwitch } from "#components/record/RecordSwitch.tsx";
import type { TabReading } from "#lib/reading/tab-reading.ts";
import type { TabRecord } from "#lib/record/record-answers.ts";
import type { Settings } from "#lib/sources/settings.ts";
import { PopupFoot } from "./PopupFoot.tsx";
import type { PopupIntents } from "./popup-intents.ts";
import { ReadingView } from "./ReadingView.tsx";
import type { SiteAccess } from "./site-access.ts";
import { TakenOffNote } from "./TakenOffNote.tsx";
import { UnreadView } from "./UnreadView.tsx";

interface PopupViewProps {
  tab: TabReading;
  settings: Settings;
  site: SiteAccess | null;
  /** Null until the worker has answered. */
  record?: TabRecord | null;
  intents: PopupIntents;
}

/** The popup: what came before the story in the tab, or why there is nothing to show and what to do about it. */
export function PopupView({ tab, settings, site, record = null, intents }: PopupViewProps) {
  const reading = tab.state === "read" ? tab.reading : null;
  const [kept, setKept] = useState<boolean | null>(null);
  const reject: PopupIntents["reject"] = async (requests) => {
    const done = await intents.reject(requests).catch(() => false);
    setKept(done);
    return done;
  };
  return (
    <div class="popup">
      <div class="page">
        {tab.state === "read" ? (
          <ReadingView
            key={tab.pageId}
            tab={tab}
            underline={settings.underline}
            met={record?.state === "on" ? record.around : {}}
            intents={{ ...intents, reject }}
          />
        ) : (
          <UnreadView tab={tab} intents={intents} />
        )}
        {reading && (
          <RecordSwitch on={settings.record.on} state={record?.state ?? null} set={intents.setRecord} />
        )}
      </div>
      <div class="feet">
        {kept !== null && <TakenOffNote kept={kept} openOptions={intents.openOptions} />}
        <PopupFoot reading={reading} settings={settings} site={site} intents={intents} />
      </div>
    </div>
  );
}
