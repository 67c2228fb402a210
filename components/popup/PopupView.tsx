import { useState } from "preact/hooks";
import { Saying } from "#components/outcome/saying.ts";
import { RecordSwitch } from "#components/record/RecordSwitch.tsx";
import { Citing } from "#components/statement/citing.ts";
import type { TabRecord } from "#lib/record/record-answers.ts";
import type { Settings } from "#lib/sources/settings.ts";
import { PopupFoot } from "./PopupFoot.tsx";
import type { PopupIntents } from "./popup-intents.ts";
import { ReadingView } from "./ReadingView.tsx";
import type { SiteAccess } from "./site-access.ts";
import { TakenOffNote } from "./TakenOffNote.tsx";
import type { TabState } from "./tab-state.ts";
import { UnreadView } from "./UnreadView.tsx";

interface PopupViewProps {
  tab: TabState;
  settings: Settings;
  site: SiteAccess | null;
  /** Null until the worker has answered. */
  record?: TabRecord | null;
  intents: PopupIntents;
}

/** The popup: what came before the story in the tab, or why there is nothing to show and what to do about it. */
export function PopupView({ tab, settings, site, record = null, intents }: PopupViewProps) {
  const reading = tab.state === "read" ? tab.reading : null;
  const page = tab.state === "read" ? tab.pageId : null;
  // Beside the page the view outlives the story that the note is about.
  const [kept, setKept] = useState<{ page: string | null; done: boolean } | null>(null);
  const [said, say] = useState<string | null>(null);
  const reject: PopupIntents["reject"] = async (requests) => {
    const done = await intents.reject(requests).catch(() => false);
    setKept({ page, done });
    return done;
  };
  return (
    <div class="popup">
      <Saying.Provider value={say}>
        <div class="page">
          {tab.state === "read" ? (
            <Citing.Provider value={intents.copy}>
              <ReadingView
                key={tab.pageId}
                tab={tab}
                underline={settings.underline}
                met={record?.state === "on" ? record.around : {}}
                intents={{ ...intents, reject }}
              />
            </Citing.Provider>
          ) : (
            <UnreadView tab={tab} intents={intents} />
          )}
          {reading && (
            <RecordSwitch on={settings.record.on} state={record?.state ?? null} set={intents.setRecord} />
          )}
        </div>
        <div class="feet">
          {kept?.page === page && <TakenOffNote kept={kept.done} openOptions={intents.openOptions} />}
          <PopupFoot reading={reading} settings={settings} site={site} intents={intents} />
        </div>
      </Saying.Provider>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
