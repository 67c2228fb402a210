/** "I": whoever speaks the words that it stands in. Only as the subject of a saying or thinking; elsewhere it is left alone. */
import type { Mention } from "#lib/mentions/mention.ts";
import type { Story, Word } from "#lib/mentions/story.ts";
import { findTurns, type Turns } from "./interview.ts";
import type { Quotation, Span } from "./quotation.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What one says of one's own mind or mouth. Folded forms. */
const OWN_VERBS = words(
  "add admit agree agreed argue ask asked assume assumed believe believed concede conclude concluded decide decided demand discover discovered doubt doubted envision envisioned estimate expect expected fear feared feel felt figure figured find found gather guess hear heard hope hoped imagine imagined insist insisted intend knew know learn learned learnt mean meant plan notice noticed predict predicted promise promised realise realised realize realized recall recognise recognised recognize recognized recommend regret remember remembered say said see sense suggest suggested suppose supposed suspect suspected think thought told tell trust understand understood urge want wanted warned wish wished wonder wondered worry",
);
/** Words, and the halves of shortened ones ("don't", "I'd"), that may stand between "I" and its verb. */
const BETWEEN = words(
  "do did don didn t not never really always still also just only even would wouldn d should must can cannot could couldn will won ll have haven ve had hadn certainly honestly personally strongly truly firmly sincerely often sometimes",
);
const LONGEST_GAP = 4;

/**
 * Finds each "I" that says or thinks something and whose words these are: the speaker's in whose quotation it stands,
 * else, in an interview, whose turn it is. Offsets are UTF-16 units into the story's text.
 */
export function findFirstPersons(
  story: Story,
  blocks: readonly Span[],
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): Mention[] {
  const spoken = quotations.filter(({ kind }) => kind !== "indirect");
  const turns = findTurns(story.text, blocks, mentions);
  return story.words.flatMap((word, index) => {
    if (word.key !== "i" || story.text.slice(word.start, word.end) !== "I" || !speaks(story, index))
      return [];
    const speaker = speakerAt(story, word, spoken, turns, mentions);
    return speaker ? [firstPerson(word, story, speaker)] : [];
  });
}

/** Gives the quotations whose source is a first person their speaker. */
export function giveFirstPersons(
  quotations: readonly Quotation[],
  firstPersons: readonly Mention[],
): Quotation[] {
  const at = new Map(firstPersons.map(({ start, entity }) => [start, entity]));
  return quotations.map((quotation) => {
    const speaker = quotation.speaker ?? (quotation.source && at.get(quotation.source.start)) ?? null;
    return speaker === quotation.speaker ? quotation : { ...quotation, speaker };
  });
}

function speaks(story: Story, index: number): boolean {
  const word = story.words[index];
  for (let step = 1; step <= LONGEST_GAP + 1; step++) {
    const next = story.words[index + step];
    if (!next || next.sentence !== word?.sentence) return false;
    if (OWN_VERBS.has(next.key)) return true;
    if (!BETWEEN.has(next.key)) return false;
  }
  return false;
}

/** Where "I" leans on: whose words these are, and the mention that names them. */
interface Speaker {
  entity: string;
  antecedent: Span | null;
}

function speakerAt(
  story: Story,
  word: Word,
  spoken: readonly Quotation[],
  turns: Turns,
  mentions: readonly Mention[],
): Speaker | null {
  const around = spoken.filter(({ content }) => content.start <= word.start && word.end <= content.end);
  const [inner] = around.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
  if (inner) {
    const { source, speaker } = inner;
    if (!speaker || isQuotedWithin(story.text.slice(inner.content.start + 1, word.start))) return null;
    // A ministry that is quoted does not say "I": somebody unnamed does.
    if (!mentions.some(({ entity, kind }) => entity === speaker && kind === "person")) return null;
    const name = mentions.find(
      ({ entity, start, end }) => entity === speaker && source && source.start <= start && end <= source.end,
    );
    return { entity: speaker, antecedent: name ?? source };
  }
  const turn = turns(word.start);
  return turn?.entity ? { entity: turn.entity, antecedent: turn } : null;
}

/** A quotation inside the quotation is somebody else's word: its "I" is not the speaker. */
function isQuotedWithin(before: string): boolean {
  const opens = before.match(/(?:^|[\s(,:])["'“‘«„](?=\S|$)/gu)?.length ?? 0;
  const closes = before.match(/(?<=[\p{L}\p{N}.,!?…])["'”’»](?=$|[\s).,;:!?])/gu)?.length ?? 0;
  return opens > closes;
}

function firstPerson(word: Word, story: Story, { entity, antecedent }: Speaker): Mention {
  const { start, end } = word;
  return {
    start,
    end,
    surface: story.text.slice(start, end),
    kind: "person",
    entity,
    candidates: [],
    rule: "pronoun",
    evidence: {
      rule: "pronoun",
      words: ["i"],
      ...(antecedent ? { antecedent: { start: antecedent.start, end: antecedent.end } } : {}),
    },
  };
}
