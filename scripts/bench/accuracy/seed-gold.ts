/** The annotated story that the project was conceived on, as labels on the text extracted from its page. */
import { readFileSync } from "node:fs";
import type { Article } from "#lib/article/article.ts";
import { extractArticle } from "#lib/article/extract.ts";
import { parsePage } from "../../cli/parse-page.ts";
import type { Label, Span } from "../score.ts";
import { sharedFile } from "./shared.ts";

interface GoldMention extends Span {
  line: number;
  surface: string;
  form: string;
  head?: Span;
  where?: string;
  optional?: boolean;
  entity?: string;
  proposal?: string;
}

interface Gold {
  lines: (Span & { line: number; kind: string })[];
  mentions: GoldMention[];
  proposal_mentions: GoldMention[];
  proposals: Record<string, unknown>;
}

export interface SeedStory {
  article: Article;
  /** The labels of actors, then those of proposals, each in order. */
  labels: Label[];
  /** The places of the annotated paragraphs in the article's text; what is outside of them is not annotated. */
  paragraphs: Span[];
  /** The texts of the lines that are no part of the story: strap line, date, caption. */
  furniture: string[];
}

/** Reads the page and its gold; null where the shared data is not at hand. Gold lines that the text lacks are an error. */
export function readSeedStory(): SeedStory | null {
  const [page, story, annotation] = ["story.html", "story.txt", "gold.json"].map((file) =>
    sharedFile(`seed/${file}`),
  );
  if (!page || !story || !annotation) return null;
  const extraction = extractArticle(parsePage(readFileSync(page, "utf8")), null);
  if (!extraction) throw new Error("No story was found in seed/story.html.");
  const { article } = extraction;
  const text = readFileSync(story, "utf8");
  const gold: Gold = JSON.parse(readFileSync(annotation, "utf8"));
  const body = gold.lines.filter(({ kind }) => kind === "p");
  const shifts = new Map(body.map((line) => [line.line, shiftOf(text, article.text, line)]));
  const labels = [...gold.mentions, ...gold.proposal_mentions].flatMap((mention) => {
    const shift = shifts.get(mention.line);
    return shift === undefined ? [] : [labelOf(mention, shift)];
  });
  return {
    article,
    labels,
    paragraphs: body.map(({ line, start, end }) => shifted({ start, end }, shifts.get(line) ?? 0)),
    furniture: gold.lines
      .filter(({ kind }) => kind !== "p" && kind !== "empty")
      .map(({ start, end }) => text.slice(start, end)),
  };
}

function shiftOf(text: string, extracted: string, { line, start, end }: Span & { line: number }): number {
  const at = extracted.indexOf(text.slice(start, end));
  if (at < 0) throw new Error(`Line ${line} of the seed story is not in the extracted text.`);
  return at - start;
}

function labelOf(mention: GoldMention, shift: number): Label {
  const { entity, proposal, form, head, optional = false } = mention;
  return {
    ...shifted(mention, shift),
    head: shifted(head ?? mention, shift),
    entities: [entity ?? proposal ?? ""],
    form: proposal ? `proposal-${form}` : form,
    optional,
    loose: proposal !== undefined,
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
