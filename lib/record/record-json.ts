/** The record as plain JSON, for the reader's own use. */
import { jsonRows, type RecordWriter } from "./record-writer.ts";
import type { RecordedWords } from "./recorded.ts";

const RECORD_FORMAT = "hitherto-record/1";

/** Starts the JSON form of the record; `exportedAt` is ISO 8601. */
export function recordJson(exportedAt: string): RecordWriter {
  let begun = false;
  const opening = () =>
    begun ? "" : `{"format":"${RECORD_FORMAT}","exported_at":${JSON.stringify(exportedAt)},"statements":[\n`;
  return {
    write: (page) => {
      const piece = `${opening()}${jsonRows(page.map(row), !begun)}`;
      begun = begun || page.length > 0;
      return page.length > 0 ? piece : "";
    },
    end: () => `${opening()}\n]}\n`,
    leftOut: () => 0,
  };
}

function row({ name, actor, item, speaker, kind, words, site, from }: RecordedWords) {
  const wikidata = item?.slice(item.indexOf(" ") + 1) ?? null;
  return {
    speaker: { name, kind: actor, wikidata, entity: speaker },
    kind,
    words,
    story: { ...from, readAt: undefined, site },
    read_at: from.readAt,
  };
}
