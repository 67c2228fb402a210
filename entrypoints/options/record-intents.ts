/** What the options page does with the reading record: asks the worker, page by page. */
import type { RecordIntents, SaveForm } from "#components/record/record-intents.ts";
import { sendMessage } from "#lib/platform/messages.ts";
import { saveFile } from "#lib/platform/save-file.ts";
import { changeSettings } from "#lib/platform/settings-store.ts";
import { mergeFinds, NO_FINDS } from "#lib/record/merge-finds.ts";
import type { RecordFinds, RecordPage, StoryKey } from "#lib/record/record-answers.ts";
import { recordJson } from "#lib/record/record-json.ts";
import { recordPack } from "#lib/record/record-pack.ts";
import type { RecordWriter } from "#lib/record/record-writer.ts";
import type { RecordChoice } from "#lib/sources/settings.ts";

/** Makes the intents; `changed` is called when there is more or less in the record than was shown. */
export function recordIntents(changed: () => Promise<void>): RecordIntents {
  const choose = (change: Partial<RecordChoice>) =>
    changeSettings((settings) => ({ ...settings, record: { ...settings.record, ...change } }));
  return {
    setOn: (on) => void choose({ on }),
    setMost: (most) => void choose({ most }),
    search: async ({ query, most, signal, tell }) => {
      let finds = NO_FINDS;
      let after: StoryKey | null = null;
      do {
        const next: RecordFinds = await sendMessage("recordFinds", { query, after, most });
        if (signal.aborted) return;
        finds = mergeFinds(finds, next, most);
        tell(finds);
        after = next.next;
      } while (after);
    },
    delete: async (deletion) => {
      while (await sendMessage("recordDeletion", deletion));
      await changed();
    },
    save: async (form, tell) => {
      const today = new Date();
      const writer = writerOf(form, today);
      const pieces = await written(writer, tell);
      const day = today.toISOString().slice(0, 10);
      const file = new Blob(pieces, { type: "application/json" });
      saveFile(document, `hitherto-${form.form}-${day}.json`, file);
      return writer.leftOut();
    },
  };
}

function writerOf(form: SaveForm, today: Date): RecordWriter {
  const now = today.toISOString();
  return form.form === "json" ? recordJson(now) : recordPack(form.publisher, now.slice(0, 10));
}

/** A blob a page: the browser may put them on disk, where strings would fill the memory. */
async function written(writer: RecordWriter, tell: (written: number) => void): Promise<Blob[]> {
  const pieces: Blob[] = [];
  let count = 0;
  let after: StoryKey | null = null;
  do {
    const page: RecordPage = await sendMessage("recordPage", { after });
    pieces.push(new Blob([writer.write(page.words)]));
    count += page.words.length;
    tell(count);
    after = page.next;
  } while (after);
  return [...pieces, new Blob([writer.end()])];
}
