/** Finding words in the record. */
import { fold } from "#lib/gazetteer/fold.ts";
import type { RecordedStatement } from "./recorded.ts";

/** As many words as anybody types. */
const MOST_WORDS = 8;

export interface WordSearch {
  /** Each word stands somewhere in the statement, its speaker's name or its site, whatever the case and the accents. */
  finds(statement: Pick<RecordedStatement, "words" | "name" | "site">): boolean;
  /** No statement is found in a text of which this is false: most stories are done with so, many times as quickly. */
  mayBeIn(text: string): boolean;
}

/** Prepares a search; null when it has no words. */
export function wordSearch(query: string): WordSearch | null {
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}.'-]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  if (wanted.length === 0) return null;
  const forms = formsOf(new Set(wanted.join("").split("")));
  const patterns = wanted.map((word) => new RegExp(word.split("").map(forms).join("")));
  return {
    finds: ({ words, name, site }) => {
      const text = fold(`${name}\n${words}\n${site}`);
      return wanted.every((word) => text.includes(word));
    },
    mayBeIn: (text) => patterns.every((pattern) => pattern.test(text)),
  };
}

/**
 * Where Unicode has letters that fold to others by more than their case: the alphabets from Latin to Arabic, the accented
 * letters put together later, dashes and quotation marks, letters used as signs, Chinese ones kept twice, Hebrew with points.
 */
const FOLDING: readonly [from: number, to: number][] = [
  [0, 0x700],
  [0x1e00, 0x2040],
  [0x2100, 0x2130],
  [0xf900, 0xfb50],
];

/** Gives, for a UTF-16 unit of a folded word, the pattern of everything that folds to it. */
function formsOf(letters: ReadonlySet<string>): (letter: string) => string {
  const forms = new Map<string, string>();
  for (const [from, to] of FOLDING)
    for (let code = from; code < to; code++) {
      const letter = fold(String.fromCharCode(code));
      if (letters.has(letter)) forms.set(letter, (forms.get(letter) ?? "") + escaped(code));
    }
  const cases = (letter: string) => (letter + letter.toUpperCase()).split("");
  const plain = (letter: string) => cases(letter).map((unit) => escaped(unit.charCodeAt(0)));
  return (letter) => `[${forms.get(letter) ?? ""}${plain(letter).join("")}]`;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
