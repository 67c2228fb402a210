/** JSON-LD as publishers write it: inside comments or CDATA, with raw line breaks, trailing commas, or broken off. */

/** Above this many characters a script is state, not metadata, and parsing it would be felt by the reader. */
const LONGEST = 1_000_000;

/** The start of a script is enough to salvage the fields of an article that its author placed first. */
const SALVAGED_PART = 50_000;

const FIELDS = ["headline", "datePublished"] as const;

/**
 * Parses the text of one JSON-LD script.
 * Broken JSON is repaired where that is safe; beyond repair, only unequivocal fields of an article are salvaged.
 * @returns null where nothing can be had.
 */
export function parseJsonLd(text: string): unknown {
  if (text.length > LONGEST) return null;
  return parse(text) ?? parse(repaired(text)) ?? salvaged(text.slice(0, SALVAGED_PART));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function repaired(text: string): string {
  const bare = text.replace(/<!--|-->|(?:\/\/|\/\*)?\s?(?:<!\[CDATA\[|\]\]>)(?:\s?\*\/)?/g, " ");
  return (
    bare
      // JSON knows no raw control characters in strings; elsewhere they are white space anyway.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u001f]/g, " ")
      .replace(/\\'/g, "'")
      .replace(/,(?=\s{0,200}[}\]])/g, "")
      .replace(/;\s*$/, "")
  );
}

/** A field counts only if all its occurrences agree: otherwise one of them belongs to a related story or a video. */
function salvaged(text: string): Record<string, string> | null {
  const type = /"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"(\w{0,40}(?:Article|BlogPosting))"/.exec(text)?.[1];
  if (!type) return null;
  const node: Record<string, string> = { "@type": type };
  for (const field of FIELDS) {
    const found = text.matchAll(new RegExp(`"${field}"\\s{0,20}:\\s{0,20}"([^"\\\\]{4,300})"`, "g"));
    const values = new Set([...found].map((match) => match[1]));
    const [value] = values;
    if (value && values.size === 1) node[field] = value;
  }
  return node;
}
