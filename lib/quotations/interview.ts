/** Whose turn a paragraph is: named by a label before it ("Dr Okafor: …"), or, where one person is interviewed, by being an answer. */
import type { Mention } from "#lib/mentions/mention.ts";
import type { Span } from "./quotation.ts";

/** Tells in which blocks who speaks; null where nobody does, or nobody is known to. */
export type Turns = (place: number) => Mention | null;

/** A single question is part of a story, not its form. */
const LEAST_QUESTIONS = 2;
const ANNOUNCES = /\b(?:interview(?:s|ed)?|Q&A|questions|spoke|speaks|talked|talks|sat down)\b/i;
const QUESTION = /^Q\s*:|\?["”’»)\]]*\s*$/;
const ANSWER = /^A\s*:/;
/** "Harbour Post: …": the turn of somebody whom no pack lists. */
const STRANGER_LABEL = /^[*_\s]*(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}:\s/u;
const LABEL_END = /^[*_\s]*:/;

/** Finds the turns of an interview. `mentions` are the story's; offsets are UTF-16 units into `text`. */
export function findTurns(text: string, blocks: readonly Span[], mentions: readonly Mention[]): Turns {
  const persons = mentions.filter(({ kind }) => kind === "person");
  const answers = answersOf(text, blocks, persons);
  return (place) => {
    const block = blocks.find(({ start, end }) => start <= place && place < end);
    if (!block) return null;
    const label = labelOf(text, block, persons);
    if (label) return label;
    const words = textOf(text, block);
    if (!answers || block.start < answers.from || QUESTION.test(words)) return null;
    return ANSWER.test(words) || !STRANGER_LABEL.test(words) ? answers.speaker : null;
  };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function labelOf(text: string, block: Span, persons: readonly Mention[]): Mention | null {
  const first = persons.find(({ start, entity }) => start >= block.start && start < block.end && entity);
  if (!first || !/^[*_\s]*$/.test(text.slice(block.start, first.start))) return null;
  return LABEL_END.test(text.slice(first.end, block.end)) ? first : null;
}

/**
 * Where the answers begin and who gives them: the only person named before the first question, announced as interviewed.
 * They begin behind the last paragraph that tells of it, for an interview may open with an answer.
 */
function answersOf(
  text: string,
  blocks: readonly Span[],
  persons: readonly Mention[],
): { from: number; speaker: Mention } | null {
  const questions = blocks.filter((block) => QUESTION.test(textOf(text, block)));
  const [first] = questions;
  if (!first || questions.length < LEAST_QUESTIONS) return null;
  const named = persons.filter(({ end, rule }) => end <= first.start && rule !== "pronoun");
  const [speaker] = named;
  if (!speaker?.entity || named.some(({ entity }) => entity !== speaker.entity)) return null;
  const opening = blocks.filter(({ end }) => end <= first.start);
  const tells = (block: Span) => ANNOUNCES.test(textOf(text, block));
  if (!opening.some(tells)) return null;
  const last = opening.findLast(
    (block) => tells(block) || named.some(({ start }) => start >= block.start && start < block.end),
  );
  return { from: last?.end ?? first.start, speaker };
}
