/** Joins the words that a tokenizer parts: "U.S.", "El-Erian", "didn't", "O'Brien", "30,000"; and parts "'s" from its noun. */
import type { Word } from "#lib/mentions/story.ts";
import type { Node } from "./outline.ts";
import { classOf } from "./word-classes.ts";

const CLITICS: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);
/** After these "'s" is a verb ("he's"), after any other word it is taken for a genitive. */
const BEFORE_VERB: ReadonlySet<string> = new Set("he she it that there who what here how where".split(" "));

/** Words of a closed class that are names too: Theresa May, Will Hurd. */
const NAME_LIKE: ReadonlySet<string> = new Set(["may", "will"]);

/** Adds a word to the nodes before it, or to the last of them when nothing but a joint stands between. */
export function joinWord(nodes: Node[], text: string, word: Word): void {
  const last = nodes.at(-1);
  const gap = last && last.block === word.block ? text.slice(last.end, word.start) : " ";
  if (last?.type !== "word" || gap === " " || gap.length !== 1) {
    nodes.push(wordNode(word, word.key));
    return;
  }
  if (/['’]/.test(gap)) joinApostrophe(nodes, last, word);
  else if (joins(gap, last, word)) extend(last, word, gap);
  else nodes.push(wordNode(word, word.key));
}

function joinApostrophe(nodes: Node[], last: Node, word: Word): void {
  if (!CLITICS.has(word.key)) {
    extend(last, word, "'");
    return;
  }
  const key = `'${word.key}`;
  const start = word.start - 1;
  if (word.key === "s" && !BEFORE_VERB.has(last.key))
    nodes.push({ ...wordNode(word, key), start, type: "genitive", class: null });
  else nodes.push({ ...wordNode(word, key), start });
}

function joins(gap: string, last: Node, word: Word): boolean {
  if (/[-‐‑/_@]/.test(gap)) return true;
  const digits = /\d$/.test(last.key) && /^\d/.test(word.key);
  if (gap === ".")
    return (
      digits || (word.end - word.start === 1 && /(?:^|\.)\p{L}$/u.test(last.key)) || /[\p{L}]/u.test(last.key)
    );
  return gap === "," && digits;
}

function extend(last: Node, word: Word, joint: string): void {
  last.end = word.end;
  last.key += joint + word.key;
  last.class = classOf(last.key, last.capital);
}

function wordNode(word: Word, key: string): Node {
  return {
    start: word.start,
    end: word.end,
    type: "word",
    key,
    class: word.capital && !word.opens && NAME_LIKE.has(key) ? "name" : classOf(key, word.capital),
    capital: word.capital,
    block: word.block,
    stretch: null,
  };
}
