/** What has been found so far in one story: the rules add to it in turn, strongest first. */
import type { EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { CountryCue } from "./countries.ts";
import type { Listed } from "./guards.ts";
import type { Evidence, Mention } from "./mention.ts";
import type { NameIndexes } from "./names.ts";
import type { Story } from "./story.ts";
import type { TitleIndex } from "./titles.ts";

export interface Finding {
  story: Story;
  /** The story's day, or null when it states none. */
  date: string | null;
  collection: PackCollection;
  indexes: NameIndexes;
  titles: TitleIndex;
  listed: Listed;
  /** Every country and body the story names, by name or adjective. */
  cues: readonly CountryCue[];
  /** Tells whether the reader said that this name is not this actor. */
  isRejected(name: string, entity: EntityKey): boolean;
  mentions: Mention[];
  /** Words already part of a person's or body's mention, by index. */
  taken: Set<number>;
  /** The first mention that names each actor beyond doubt: what short forms lean on. */
  anchors: Map<EntityKey, Mention>;
}

export interface FoundSpan {
  first: number;
  last: number;
  /** First word of the surface when a style before the name belongs to it ("Sir Keir"). */
  from?: number;
}

/** Adds a mention of one actor, or an ambiguous one of several. */
export function addMention(
  finding: Finding,
  span: FoundSpan,
  entities: EntityKey[],
  evidence: Evidence,
): Mention {
  const { story, collection } = finding;
  const from = span.from ?? span.first;
  const start = story.words[from]?.start ?? 0;
  const end = story.words[span.last]?.end ?? start;
  const [only] = entities;
  const mention: Mention = {
    start,
    end,
    surface: story.text.slice(start, end),
    kind: collection.entities.get(only ?? "")?.kind ?? "person",
    entity: entities.length === 1 ? (only ?? null) : null,
    candidates: entities.length === 1 ? [] : entities,
    rule: evidence.rule,
    evidence,
  };
  finding.mentions.push(mention);
  for (let word = from; word <= span.last; word++) finding.taken.add(word);
  return mention;
}

/** Remembers that a mention names its actor beyond doubt. */
export function addAnchor(finding: Finding, mention: Mention): void {
  if (mention.entity && !finding.anchors.has(mention.entity)) finding.anchors.set(mention.entity, mention);
}

/** Tells whether any word of a place belongs to a mention already. */
export function isTaken(finding: Finding, span: FoundSpan): boolean {
  for (let word = span.first; word <= span.last; word++) if (finding.taken.has(word)) return true;
  return false;
}

/** Points to the mention that a short form leans on, if there is one. */
export function antecedentOf(finding: Finding, entity: EntityKey): Pick<Evidence, "antecedent"> {
  const anchor = finding.anchors.get(entity);
  return anchor ? { antecedent: { start: anchor.start, end: anchor.end } } : {};
}
