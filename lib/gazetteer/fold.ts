/**
 * Folding: lower case, no accents, one kind of apostrophe and hyphen. Every UTF-16 unit becomes exactly one unit,
 * so that places in the folded text are places in the text.
 */

/** Letters that Unicode does not decompose but newspapers write plain (Løkke, Wałęsa, Erdoğan's dotless i). */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  ß: "s",
  ς: "σ",
  "\u2018": "'",
  "\u2019": "'",
  "\u02BC": "'",
  "\u0060": "'",
  "\u00B4": "'",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u00A0": " ",
  "\u202F": " ",
  "\u2009": " ",
};

/**
 * Marks that a newspaper may leave out: Latin, Greek and Cyrillic accents, Arabic hamza and madda, Hebrew points. What else a
 * letter decomposes into makes it another letter: パリ is Paris and バリ is Bali, and Korean syllables are not their first sound.
 */
const ACCENTS = /^[\u0300-\u036F\u0591-\u05C7\u0653-\u0655]*$/;

/** Folds a text, unit by unit; the result has the same length. */
export function fold(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    folded += COMMON[code] ?? foldUnit(code);
  }
  return folded;
}

function foldUnit(code: number): string {
  const unit = String.fromCharCode(code);
  // Half of a surrogate pair: left as it is, for there is no case to fold in what news names use there.
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  const plain = PLAIN[unit];
  if (plain) return plain;
  const parts = unit.toLowerCase().normalize("NFD");
  const base = ACCENTS.test(parts.slice(1)) ? parts.charAt(0) : unit.toLowerCase().charAt(0);
  return PLAIN[base] ?? base;
}

/** Latin, Greek, Cyrillic and Hebrew, folded once: taking a letter apart is slow, and a story has thousands. */
const COMMON: readonly string[] = Array.from({ length: 0x600 }, (_, code) => foldUnit(code));
