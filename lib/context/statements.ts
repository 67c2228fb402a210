/** An actor's statements around a story: what was said before it, on its day, and since. */
import { type PartialDate, relate } from "#lib/dates/partial-date.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import type { StatementRecord } from "#lib/packs/schema.ts";
import { type Folded, foldAlike } from "./fold-alike.ts";
import type { FurtherSource } from "./further-sources.ts";
import type { Ranked } from "./rank-statements.ts";
import { spread } from "./spread.ts";

/** A statement as it is shown: as in the pack, with the pack's id, the speaker's name and office, and why it is shown. */
export interface ShownStatement extends StatementRecord {
  pack: string;
  /** Tells the speaker from others of the same name; an actor that two packs share has one key and two ids. */
  speaker_key: EntityKey;
  speaker_name: string;
  /** The speaker's office on the day it was said. */
  speaker_office: string | null;
  why: string;
  /** Where else the same words are reported. Absent in readings made elsewhere. */
  also_at?: FurtherSource[];
}

export interface StatementsAround {
  /** Certainly before the story's day, at the precision known. */
  before: ShownStatement[];
  /** On the story's day, or so coarsely dated that it may be. */
  same_day: ShownStatement[];
  since: ShownStatement[];
  /** All of them, when the story's day is not known: then none can be called earlier. */
  undated: ShownStatement[];
}

/** Parts ranked statements by the story's day; within each part reports of one utterance are folded into one. */
export function partByDay(
  ranked: readonly Ranked[],
  date: PartialDate | null,
  show: (folded: Folded) => ShownStatement,
): StatementsAround {
  const parts: Record<keyof StatementsAround, Ranked[]> = {
    before: [],
    same_day: [],
    since: [],
    undated: [],
  };
  for (const one of ranked) parts[partOf(one.statement.record.said_at, date)].push(one);
  // Folded only within a part: a later report must not stand among what came before, not even as a further source.
  const shown = (part: readonly Ranked[]) => spread(foldAlike(part)).map(show);
  return {
    before: shown(parts.before),
    same_day: shown(parts.same_day),
    since: shown(parts.since),
    undated: shown(parts.undated),
  };
}

const PART = { before: "before", overlaps: "same_day", after: "since" } as const;

function partOf(saidAt: PartialDate, date: PartialDate | null): keyof StatementsAround {
  return date ? PART[relate(saidAt, date)] : "undated";
}
