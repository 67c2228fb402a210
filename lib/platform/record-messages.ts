/** What popup and options page ask the worker about the reading record. */
import type {
  RecordDeletion,
  RecordFacts,
  RecordFinds,
  RecordPage,
  StoryKey,
  TabRecord,
} from "#lib/record/record-answers.ts";

/** Requests to the worker, from the extension's own pages only. Long answers come in pages, so that none holds up who asks. */
export interface RecordProtocol {
  tabRecord(request: { tabId: number }): TabRecord;
  /** Null when the browser does not open the record's database. */
  recordFacts(): RecordFacts | null;
  recordPage(request: { after: StoryKey | null }): RecordPage;
  recordFinds(request: { query: string; after: StoryKey | null; most: number }): RecordFinds;
  /** Gives whether there is more of it to delete: then ask again. */
  recordDeletion(request: RecordDeletion): boolean;
}
