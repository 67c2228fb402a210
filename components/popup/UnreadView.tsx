import { LoadingNote } from "./LoadingNote.tsx";
import { OBSTACLES } from "./obstacles.ts";
import type { PopupIntents } from "./popup-intents.ts";
import { StateNote } from "./StateNote.tsx";
import type { TabState } from "./tab-state.ts";

interface UnreadViewProps {
  tab: Exclude<TabState, { state: "read" }>;
  intents: Pick<PopupIntents, "retry">;
}

/** A tab that is not read (yet): one sentence on why, and the next step. */
export function UnreadView({ tab, intents: { retry } }: UnreadViewProps) {
  const again = { words: "Try again", act: retry };
  switch (tab.state) {
    case "loading":
      return <LoadingNote retry={retry} />;
    case "turning":
      return null;
    case "unread":
      return tab.readable ? (
        <StateNote
          title="This page has not been read."
          next="Hitherto reads a page only when you ask."
          action={{ words: "Read this page", act: retry }}
        />
      ) : (
        <StateNote
          title="This page has not been read."
          next="Hitherto may read it once you click its button in the toolbar while the page is open."
          action={null}
        />
      );
    case "not-article":
      return (
        <StateNote
          title="This page does not look like a news story."
          next="Open a single story rather than a list of them. If the page was still loading, try again."
          detail={tab.title}
          action={again}
        />
      );
    case "obstacle": {
      const { title, next, retryHelps } = OBSTACLES[tab.obstacle];
      return <StateNote title={title} next={next} action={retryHelps ? again : null} />;
    }
    case "failed":
      return (
        <StateNote
          title="Something went wrong while reading this page."
          next="Trying again often helps; so does reloading the page first."
          detail={tab.message}
          action={again}
        />
      );
  }
}
