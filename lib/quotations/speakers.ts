/** Whom the words of a source name, by the mentions found in the article. */
import type { Mention } from "#lib/mentions/mention.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import { inClass } from "./node-class.ts";
import { phraseBefore } from "./noun-phrases.ts";
import { type Outline, spanOf } from "./outline.ts";
import type { Phrase } from "./phrases.ts";
import type { Span } from "./quotation.ts";

/** Gives the entity that is the head of a source: "Kremlin spokesman Dmitry Peskov" is Peskov, "a Kremlin official" nobody named. */
export function speakerOf(outline: Outline, source: Phrase, mentions: readonly Mention[]): EntityKey | null {
  const phrase = antecedentOf(outline, source);
  const whole = spanOf(outline, phrase);
  const inside = actorsIn(mentions, whole);
  const head =
    headMention(inside, spanOf(outline, { from: phrase.from, to: phrase.coreTo })) ??
    wholeMention(inside, whole);
  if (head) return head.entity;
  if (!phrase.apposition) return null;
  return headMention(inside, spanOf(outline, coreOf(outline, phrase.apposition)))?.entity ?? null;
}

/** How far before "who" its noun may begin, in nodes. */
const ANTECEDENT_REACH = 40;

/** "Martin, who said": the speaker is whom "who" refers to. */
function antecedentOf(outline: Outline, source: Phrase): Phrase {
  const node = outline.nodes[source.from];
  if (node?.class !== "relative") return source;
  const to = outline.nodes[source.from - 1]?.key === "," ? source.from - 1 : source.from;
  const reach = { from: Math.max(0, to - ANTECEDENT_REACH), to, block: node.block, first: false };
  return phraseBefore(outline, reach, to) ?? source;
}

function coreOf(outline: Outline, { from, to }: { from: number; to: number }): { from: number; to: number } {
  let end = from + 1;
  while (end < to && !inClass(outline.nodes[end], "preposition") && outline.nodes[end]?.type !== "sign")
    end += 1;
  return { from, to: end };
}

function headMention(mentions: readonly Mention[], core: Span): Mention | undefined {
  return mentions.find((mention) => mention.end === core.end);
}

/** A role such as "the Prime Minister of the United Kingdom" is one mention over the whole phrase, article aside. */
function wholeMention(mentions: readonly Mention[], whole: Span): Mention | undefined {
  return mentions.find(
    (mention) => mention.end === whole.end && mention.start <= whole.start + "the ".length,
  );
}

/** Persons and bodies named inside a span, by binary search over mentions in order of their start. */
function actorsIn(mentions: readonly Mention[], span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: Mention[] = [];
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) break;
    if (mention.end <= span.end && mention.kind !== "proposal") inside.push(mention);
  }
  return inside;
}
