/** What of a Reading goes into the record: the quotations whose speaker is known, as said and by whom. */
import type { ActorEntity, Entity, EntityKey } from "#lib/packs/collection.ts";
import type { Quotation, Span } from "#lib/quotations/quotation.ts";
import type { Reading } from "#lib/reading/reading.ts";
import { digest } from "./digest.ts";
import type { RecordedStatement, StoryRecord } from "./recorded.ts";
import { sortDay } from "./sort-day.ts";
import { type StoryAddress, storyAddress } from "./story-address.ts";

/** More than the longest interview holds; a page that has more does not mean them to be read. */
const MOST_STATEMENTS = 300;
/** A long paragraph or three. What is longer is cut: the story itself is one click away. */
const MOST_LETTERS = 2000;
/** "She said nothing" and "he said so" say nothing without their story. */
const LEAST_TOLD_WORDS = 3;
/** Titles and names are lines, not texts. */
const MOST_LINE = 300;

export interface ReadStory {
  reading: Pick<Reading, "article" | "quotations">;
  /** Where the page was read. */
  url: string;
  /** ISO 8601, UTC. */
  readAt: string;
  entities: ReadonlyMap<EntityKey, Entity>;
}

/**
 * Gives a story as the record keeps it, each statement once; without statements when nobody known is quoted in it, and
 * null when it is no page of the web.
 */
export function worthKeeping({ reading, url, readAt, entities }: ReadStory): StoryRecord | null {
  const { article, quotations } = reading;
  const address = storyAddress(url, article.url);
  if (!address) return null;
  const date = article.publishedAt?.value ?? null;
  const told = quotations.flatMap((quotation, place) => {
    const said = saidOrTold(article, quotation);
    const actor = speakerOf(quotation, entities);
    return actor && said ? [statementOf(address, said, actor, { place, day: sortDay(date) })] : [];
  });
  const statements = [...new Map(told.map((each) => [each.id, each])).values()].slice(0, MOST_STATEMENTS);
  return {
    story: {
      ...address,
      title: line(article.title),
      publisher: line(article.site) ?? address.site,
      lang: line(article.lang),
      date,
      readAt,
      ...sizeOf(statements),
      deleted: [],
    },
    statements,
  };
}

/** Counts statements and the letters they take. */
export function sizeOf(statements: readonly RecordedStatement[]): { count: number; letters: number } {
  const letters = statements.reduce((sum, { words, name }) => sum + words.length + name.length, 0);
  return { count: statements.length, letters };
}

function speakerOf(
  { speaker, standing = "said" }: Quotation,
  entities: ReadStory["entities"],
): ActorEntity | null {
  const entity = speaker === null || standing !== "said" ? undefined : entities.get(speaker);
  return entity && entity.kind !== "proposal" ? entity : null;
}

function statementOf(
  { site, story }: StoryAddress,
  { kind, words }: Said,
  { key, kind: actor, name, wikidata }: ActorEntity,
  { place, day }: { place: number; day: number },
): RecordedStatement {
  return {
    site,
    story,
    id: digest(`${wikidata ?? key} ${words}`),
    place,
    kind,
    words,
    speaker: key,
    ...(wikidata ? { item: itemOf(actor, wikidata) } : {}),
    name: name.slice(0, MOST_LINE),
    actor,
    day,
  };
}

/** Writes what an actor is known by beyond its pack: a treaty body and a person never share it. */
export function itemOf(kind: "person" | "organization", wikidata: string): string {
  return `${kind} ${wikidata}`;
}

type Said = Pick<RecordedStatement, "kind" | "words">;

/**
 * Gives whole spoken words alone, and all else with the words that report it: "taking bribes" is not what somebody said
 * who "denied taking bribes", whether the paper puts the two words in quotation marks or not.
 */
function saidOrTold(article: ReadStory["reading"]["article"], quotation: Quotation): Said | null {
  const { kind, content } = quotation;
  const words = withoutMarks(plain(article.text, content));
  if (!/\p{L}/u.test(words)) return null;
  if (kind === "direct" && !/^\p{Ll}/u.test(words)) return { kind, words: shortened(words) };
  const told = toldSpan(article.blocks, quotation);
  if (!told || (kind === "indirect" && words.split(" ").length < LEAST_TOLD_WORDS)) return null;
  return { kind: kind === "direct" ? "mixed" : kind, words: shortened(plain(article.text, told)) };
}

/** The reported words with their reporting word and, where it stands by them, whom they are from; null without the former. */
function toldSpan(blocks: readonly Span[], { content, cue, verbGroup, source }: Quotation): Span | null {
  const block = blocks.find(({ start, end }) => start <= content.start && content.start < end);
  const isNear = (span: Span | null | undefined) =>
    span && block && block.start <= span.start && span.end <= block.end;
  const report = [cue, verbGroup].filter((span) => span && isNear(span));
  if (report.length === 0) return null;
  const spans = [content, ...report, isNear(source) ? source : null].filter((span) => span != null);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function plain(text: string, { start, end }: Span): string {
  return (
    text
      .slice(start, end)
      // A quotation of several paragraphs opens each of them anew.
      .replace(/\s*\n\s*["“„«]?/g, " ")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** The comma before "she said" is the sentence's, not the speaker's. */
function withoutMarks(words: string): string {
  return words
    .replace(/^["“”„«‘'‹]+\s*/, "")
    .replace(/,?\s*["“”»’'›]+,?$/, "")
    .trim();
}

function shortened(words: string): string {
  if (words.length <= MOST_LETTERS) return words;
  return `${words.slice(0, MOST_LETTERS).replace(/\s+\S*$/, "")} …`;
}

function line(text: string | null | undefined): string | null {
  return text?.trim().slice(0, MOST_LINE) || null;
}
