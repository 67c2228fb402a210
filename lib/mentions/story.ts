/** A text made ready for finding mentions: its words, and for each word its sentence and block. */
import { type Token, tokenize } from "#lib/gazetteer/tokens.ts";

export interface Span {
  start: number;
  end: number;
}

/** A block's letters: `title` when nearly all longer words are capitalised, `upper` when all letters are capitals. */
export type BlockCase = "normal" | "title" | "upper";

export interface Word extends Token {
  sentence: number;
  block: number;
  /** First word of its sentence, or first after an opening quotation mark: its capital says nothing. */
  opens: boolean;
}

export interface Story {
  text: string;
  words: Word[];
  sentences: Span[];
  /** One entry a block. */
  cases: BlockCase[];
}

/** Prepares a text whose blocks (paragraphs, headings) are given by their spans, in order. */
export function prepareStory(text: string, blocks: readonly Span[]): Story {
  const story: Story = { text, words: [], sentences: [], cases: [] };
  for (const [block, span] of blocks.entries()) {
    const first = story.words.length;
    for (const sentence of splitSentences(text, span)) addSentence(story, sentence, block);
    story.cases.push(caseOf(story.words.slice(first)));
  }
  return story;
}

function addSentence(story: Story, span: Span, block: number): void {
  const sentence = story.sentences.push(span) - 1;
  const slice = story.text.slice(span.start, span.end);
  let previous = 0;
  for (const token of tokenize(slice)) {
    const opens = previous === 0 || /["“‘«„(:]\s*$/.test(slice.slice(previous, token.start));
    previous = token.end;
    story.words.push({
      ...token,
      start: token.start + span.start,
      end: token.end + span.start,
      sentence,
      block,
      opens,
    });
  }
}

/** Short words stay small in headline capitals, so they say nothing about a block. */
const LONG_WORD = 4;
const TITLE_SHARE = 0.7;

function caseOf(words: readonly Word[]): BlockCase {
  const long = words.filter((word) => word.key.length >= LONG_WORD && /\p{L}/u.test(word.key));
  if (long.length < 2) return "normal";
  if (long.every((word) => word.allCaps)) return "upper";
  const capital = long.filter((word) => word.capital).length;
  return capital / long.length >= TITLE_SHARE && long.length >= 4 ? "title" : "normal";
}

/** Abbreviations that carry a full stop inside a sentence. Initials ("J.", "U.S.") are told by their shape. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof gen lt col maj capt sgt adm sen rep gov st jr sr rev hon vs etc inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec pres amb supt cmdr".split(
    " ",
  ),
);
const STOP = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«„([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}])/gu;

/** Splits a block into sentences; a line break always ends one. */
export function splitSentences(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  const slice = text.slice(block.start, block.end);
  let from = 0;
  const cut = (to: number, next: number) => {
    if (slice.slice(from, to).trim()) spans.push({ start: block.start + from, end: block.start + to });
    from = next;
  };
  for (const match of slice.matchAll(new RegExp(`${STOP.source}|\\n+`, "gu"))) {
    const isBreak = match[0].startsWith("\n");
    if (!isBreak && isAbbreviation(slice.slice(from, match.index + 1))) continue;
    const mark = match.index + match[0].trimEnd().length;
    cut(mark, match.index + match[0].length);
  }
  cut(slice.length, slice.length);
  return spans;
}

function isAbbreviation(upToStop: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(upToStop)?.[1];
  if (!word) return false;
  // "No. 10" is an address, "he said no." an end.
  return (
    /^\p{L}$/u.test(word) ||
    word === "No" ||
    /^(\p{L}\.)+\p{L}$/u.test(word) ||
    ABBREVIATIONS.has(word.toLowerCase())
  );
}
