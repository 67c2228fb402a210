/** Text for a terminal: harmless, measured in columns, broken into lines that fit. */

/** Control characters steer a terminal; the direction overrides show words in another order than they stand. */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Makes foreign text one harmless line: white space becomes a space, characters that steer a terminal go. */
export function harmless(text: string): string {
  return text.replace(/[\t-\r\u0085\u2028\u2029]+/g, " ").replace(STEERING, "");
}

/** Marks and joiners take no column of their own. */
const NARROWEST = /^[\p{M}\p{Cf}]$/u;
/** East Asian letters and emoji take two columns. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

/** Tells how many columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += NARROWEST.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}

/** Breaks foreign text into harmless lines of at most `columns` columns, indent included. */
export function wrapText(text: string, columns: number, indent = ""): string[] {
  const width = columns - indent.length;
  const lines: string[] = [];
  let line = "";
  for (const word of harmless(text).split(/\s+/).filter(Boolean)) {
    const joined = line ? `${line} ${word}` : word;
    if (columnsOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    const pieces = columnsOf(word) > width ? broken(word, width) : [word];
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return (line ? [...lines, line] : lines).map((each) => indent + each);
}

/** A word wider than a line (a scroll of letters, a script without spaces) is broken between its characters. */
function broken(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const char of word) {
    if (piece && columnsOf(piece + char) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += char;
  }
  return [...pieces, piece];
}
