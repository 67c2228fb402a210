/** A record for views: it remembers what is asked of it and answers what it is told to. */
import { vi } from "vitest";
import type { RecordIntents } from "#components/record/record-intents.ts";
import type { RecordFacts } from "#lib/record/record-answers.ts";
import type { RecordedWords } from "#lib/record/recorded.ts";

/** Intents that remember their calls; a search finds `found`. */
export function recordIntents(found: RecordedWords[] = []) {
  return {
    setOn: vi.fn<RecordIntents["setOn"]>(),
    setMost: vi.fn<RecordIntents["setMost"]>(),
    search: vi.fn<RecordIntents["search"]>(async ({ most, tell }) =>
      tell({ newest: found.slice(0, most), found: found.length, looked: found.length }),
    ),
    delete: vi.fn<RecordIntents["delete"]>(async () => undefined),
    save: vi.fn<RecordIntents["save"]>(async (_form, tell) => {
      tell(found.length);
      return 0;
    }),
  };
}

/** How much a small record holds. */
export const someFacts: RecordFacts = {
  count: 1312,
  stories: 204,
  bytes: 2_400_000,
  sites: [
    { site: "courier.example.org", count: 1300 },
    { site: "ledger.example.org", count: 12 },
  ],
};
