/** Text that came through markup (JSON-LD values, attributes): entities decoded, tags dropped, white space collapsed. */

/** Named entities seen in news metadata besides accented letters, which are composed from their names below. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  middot: "·",
  bull: "•",
  euro: "€",
  pound: "£",
  szlig: "ß",
  oslash: "ø",
  aelig: "æ",
};

/** `eacute` is `e` and this combining mark: six marks stand for some fifty entities. */
const MARKS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
  caron: "\u030c",
  ring: "\u030a",
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const ACCENTED = /^([a-z])(acute|grave|circ|uml|tilde|cedil|caron|ring)$/i;

/**
 * Gives the text a reader would see for a metadata value.
 * Entities are decoded twice, as publishers often escape what was escaped already; unknown ones stay as they stand.
 */
export function plainText(raw: string): string {
  const decoded = decodeEntities(decodeEntities(raw));
  return collapse(decoded.replace(/<\/?[a-z][^<>]{0,300}>/gi, " "));
}

/** Collapses every run of white space, also no-break and zero-width ones, to one space, and trims. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, " ").trim();
}

/** Folds a text for comparison: lower case, no accents, words of letters and digits parted by single spaces. */
export function comparable(text: string): string {
  return unaccented(text)
    .replace(/[’'‘]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Folds case and accents only, so that places in the text stay recognisable to a reader of the rules. */
export function unaccented(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return named(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function named(name: string): string | null {
  const plain = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (plain) return plain;
  const [, letter, mark] = ACCENTED.exec(name) ?? [];
  return letter && mark ? (letter + (MARKS[mark.toLowerCase()] ?? "")).normalize("NFC") : null;
}
