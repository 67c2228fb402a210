/** Reads PolNeAR (Newell et al., LREC 2018): news texts with attributions in brat's stand-off format. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quotation, Span } from "#lib/quotations/quotation.ts";
import { blocksOfLines, type Gold, type Sample } from "./sample.ts";

const QUOTED = /["“”«»]|''/;

/** Reads the train or the dev part from a checkout; the test part is never read. Null when it is not there. */
export function readPolnear(folder: string, part: "train" | "dev"): Sample[] | null {
  const texts = join(folder, "data", part, "text");
  const annotations = join(folder, "data", part, "attributions");
  if (!existsSync(texts) || !existsSync(annotations)) return null;
  const files = readdirSync(annotations).sort();
  return readdirSync(texts)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => {
      const stem = name.slice(0, -".txt".length);
      // Some articles have several annotators; the first by name stands for all.
      const file = files.find((other) => other.startsWith(`${stem}_`));
      if (!file) return [];
      const text = readFileSync(join(texts, name), "utf8");
      const golds = readGolds(readFileSync(join(annotations, file), "utf8"), text);
      return golds.length > 0 ? [{ id: stem, text, blocks: blocksOfLines(text), mentions: [], golds }] : [];
    });
}

function readGolds(annotations: string, text: string): Gold[] {
  const toUnits = unitsOf(text);
  const parts = new Map<string, Span[]>();
  const golds: Gold[] = [];
  for (const line of annotations.split("\n")) {
    const [id = "", body = ""] = line.split("\t");
    const [, ...fields] = body.split(" ");
    if (id.startsWith("T")) parts.set(id, readSpans(fields.join(" "), toUnits));
    if (id.startsWith("E")) golds.push(readEvent(fields, parts, text));
  }
  return golds.filter((gold) => gold.contents.length > 0);
}

/** Offsets in the corpus count characters; ours count UTF-16 units. */
function unitsOf(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return (offset) => units[offset] ?? text.length;
}

function readSpans(written: string, toUnits: (offset: number) => number): Span[] {
  return written.split(";").map((piece) => {
    const [start = "0", end = "0"] = piece.trim().split(" ");
    return { start: toUnits(Number(start)), end: toUnits(Number(end)) };
  });
}

function readEvent(fields: readonly string[], parts: ReadonlyMap<string, Span[]>, text: string): Gold {
  const of = (role: string) =>
    fields.flatMap((field) => {
      const [name = "", id = ""] = field.split(":");
      return name.replace(/\d+$/, "") === role ? (parts.get(id) ?? []) : [];
    });
  const contents = of("Content");
  const quoted = contents.some(({ start, end }) => QUOTED.test(text.slice(start, end)));
  return { source: whole(of("Source")), cue: whole(of("Cue")), contents, quoted };
}

function whole(spans: readonly Span[]): Span | null {
  const [first] = spans;
  return first ? { start: first.start, end: Math.max(...spans.map(({ end }) => end)) } : null;
}

/**
 * Writes a quotation as PolNeAR's annotators would: the whole verb group is the cue, and the comma that closes an
 * apposition or a relative clause belongs to the source.
 */
export function asAnnotated(text: string, quotation: Quotation): Quotation {
  const { source, cue, verbGroup } = quotation;
  const closes = source && text.slice(source.start, source.end).includes(",") && text[source.end] === ",";
  return {
    ...quotation,
    cue: verbGroup ?? cue,
    source: closes ? { start: source.start, end: source.end + 1 } : source,
  };
}
