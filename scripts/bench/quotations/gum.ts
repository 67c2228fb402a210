/** Reads the Wikinews texts of GUM with their attributions and identities. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Mention } from "#lib/mentions/mention.ts";
import type { Span } from "#lib/quotations/quotation.ts";
import type { Gold, Sample } from "./sample.ts";

interface GumMention extends Span {
  surface: string;
  entity_type: string;
  chain: string | number;
  form: string;
}

interface GumAttribution {
  source: Span & { mention?: number };
  unit: Span;
  content: Span;
  quoted: boolean;
  caption?: boolean;
}

interface GumText {
  id: string;
  genre: "news" | "interview";
  text: string;
  paragraphs: Span[];
  mentions: GumMention[];
  attributions: GumAttribution[];
}

const KINDS: Readonly<Record<string, Mention["kind"]>> = {
  person: "person",
  organization: "organization",
  place: "organization",
};

/** Which half of the texts: rules were written with a look at `develop`, figures are those of `report`. */
export type Half = "develop" | "report";

/** Reads one half of the texts, told apart by the hash of their ids; null when the file is not there. */
export function readGum(file: string, half: Half): (Sample & { genre: string })[] | null {
  if (!existsSync(file)) return null;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line): GumText => JSON.parse(line))
    .filter((text) => halfOf(text.id) === half)
    .map((text) => ({
      id: text.id,
      genre: text.genre,
      text: text.text,
      blocks: text.paragraphs,
      mentions: mentionsOf(text),
      golds: goldsOf(text),
    }));
}

function halfOf(id: string): Half {
  const first = createHash("sha256").update(id).digest().readUInt32BE(0);
  return first % 2 === 0 ? "develop" : "report";
}

/** Mentions by hand stand in for found ones, so that only the attribution is measured; a possessive is left off their end. */
function mentionsOf({ mentions }: GumText): Mention[] {
  return mentions
    .flatMap((mention) => {
      const kind = KINDS[mention.entity_type];
      if (!kind) return [];
      const surface = mention.surface.replace(/['’]s?$/, "");
      const entity = String(mention.chain);
      const evidence = { rule: "full-name" as const, words: [surface] };
      return [
        {
          start: mention.start,
          end: mention.start + surface.length,
          surface,
          kind,
          entity,
          candidates: [],
          rule: evidence.rule,
          evidence,
        },
      ];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function goldsOf({ attributions, mentions }: GumText): Gold[] {
  return attributions
    .filter((attribution) => !attribution.caption)
    .map(({ source, content, quoted }) => {
      const mention = source.mention === undefined ? undefined : mentions[source.mention];
      const named =
        mention && KINDS[mention.entity_type] ? { speaker: String(mention.chain), form: mention.form } : {};
      return {
        source: { start: source.start, end: source.end },
        cue: null,
        contents: [content],
        quoted,
        ...named,
      };
    });
}
