/** Words of a text with what their letters say about them. */
import { fold } from "./fold.ts";

export interface Token {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Folded, without accents and invisible characters: the key for look-ups. */
  key: string;
  /** Begins with a capital letter or belongs to a script without case. */
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  allCaps: boolean;
}

/** Soft hyphens, zero-width spaces and joiners, direction marks: not seen, so they neither part nor bound a word. */
const INVISIBLE = "\\u00AD\\u061C\\u200B-\\u200F\\u2060\\uFEFF";
const LETTER = "[\\p{L}\\p{N}\\p{M}]";
/**
 * A word is a run of letters, marks and digits; invisible characters inside it do not end it.
 * Scripts written without spaces give one word per character, so that names are found inside a line of them.
 */
const UNSPACED =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
const WORD = new RegExp(
  `${UNSPACED}\\p{M}*|(?!${UNSPACED})${LETTER}(?:[${INVISIBLE}]*(?!${UNSPACED})${LETTER})*`,
  "gu",
);
/** Accents are ignored; the vowel signs of Indian scripts and the voicing marks of kana are letters in their own right. */
const IGNORED = new RegExp(
  `[${INVISIBLE}]|(?![\\u3099\\u309A])\\p{Script=Inherited}|(?=\\p{M})\\p{Script=Hebrew}`,
  "gu",
);
const UNSEEN = new RegExp(`[${INVISIBLE}]`, "gu");
const ACCENTED = /[^\0-\x7f]/;

/** Splits a text into words, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const folded = fold(word);
    const key = ACCENTED.test(folded) ? folded.replace(IGNORED, "").normalize("NFC") : folded;
    if (key) tokens.push({ start: match.index, end: match.index + word.length, key, ...caseOf(word) });
  }
  return tokens;
}

function caseOf(word: string): { capital: boolean; allCaps: boolean } {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const hasCase = first.toLowerCase() !== first.toUpperCase();
  const capital = !hasCase || first !== first.toLowerCase();
  return {
    capital,
    allCaps:
      capital && hasCase && word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
  };
}

/** The characters between two neighbouring words, folded and with runs of white space made one space; line breaks stay. */
export function gapBetween(text: string, left: Token, right: Token): string {
  const gap = text.slice(left.end, right.start);
  return gap === " " ? gap : fold(gap.replace(UNSEEN, "")).replace(/[^\S\n\r\u2028\u2029]+/g, " ");
}
