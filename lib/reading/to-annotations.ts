/** A reading as W3C Web Annotations (JSON-LD): what the story names, and who it says spoke, on the story's own words. */
import type { Mention } from "#lib/mentions/mention.ts";
import type { Entity, EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { Quotation } from "#lib/quotations/quotation.ts";
import { nameUuid } from "./name-uuid.ts";
import type { Reading } from "./reading.ts";
import { speakerNote } from "./speaker-note.ts";
import { type TextSelectors, textSelectors } from "./text-selectors.ts";

type Purpose = "identifying" | "commenting" | "questioning";

type AnnotationBody =
  | { type: "TextualBody"; value: string; format: "text/plain"; language?: "en"; purpose: Purpose }
  | { type: "SpecificResource"; source: string; purpose: "identifying" | "linking" };

export interface Annotation {
  id: string;
  type: "Annotation";
  motivation: Purpose;
  body: AnnotationBody[];
  target: { type: "SpecificResource"; source: string; selector: TextSelectors };
}

export interface AnnotationCollection {
  "@context": "http://www.w3.org/ns/anno.jsonld";
  id: string;
  type: "AnnotationCollection";
  label: string;
  total: number;
  /** The one page that holds them all; absent when there are none, as the model asks. */
  first?: { id: string; type: "AnnotationPage"; partOf: string; startIndex: 0; items: Annotation[] };
  last?: string;
}

/** What an annotation says, before it has an address. */
type Remark = Pick<Annotation, "motivation" | "body"> & { start: number; end: number };

/**
 * Gives a reading as one annotation for each mention and each quotation. Their ids are made of what they say, so the
 * same reading has the same ones. A position counts characters of the article's text, as the reading's JSON has it; in
 * the page, the words with their neighbours lead to the place.
 */
export async function readingToAnnotations(
  { article, mentions, quotations }: Reading,
  { entities }: PackCollection,
): Promise<AnnotationCollection> {
  const source = await sourceOf(article.url, article.text);
  const selectors = textSelectors(article.text);
  const entityOf = (key: EntityKey | null) => (key ? entities.get(key) : undefined);
  const remarks = [
    ...mentions.map((mention) => mentionRemark(mention, entityOf)),
    ...quotations.map((quotation) => quotationRemark(quotation, article.text, entityOf)),
  ];
  const items = await Promise.all(
    remarks.map(async ({ start, end, motivation, body }): Promise<Annotation> => {
      const said = JSON.stringify([source, start, end, motivation, body]);
      const target = { type: "SpecificResource" as const, source, selector: selectors({ start, end }) };
      return { id: await urn(said), type: "Annotation", motivation, body, target };
    }),
  );
  return await collected(items, source, article.title);
}

async function collected(
  items: Annotation[],
  source: string,
  title: string | null,
): Promise<AnnotationCollection> {
  const ids = JSON.stringify([source, items.map(({ id }) => id)]);
  const id = await urn(`collection ${ids}`);
  const page = await urn(`page ${ids}`);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: title ?? "A story without a title",
    total: items.length,
    ...(items.length > 0
      ? { first: { id: page, type: "AnnotationPage", partOf: id, startIndex: 0, items }, last: page }
      : {}),
  };
}

/** Only a web address tells others where a story stands; without one its text is its name. */
async function sourceOf(url: string | null, text: string): Promise<string> {
  return url && /^https?:/i.test(url) ? url : await urn(text);
}

async function urn(name: string): Promise<string> {
  return `urn:uuid:${await nameUuid(name)}`;
}

type EntityOf = (key: EntityKey | null) => Entity | undefined;

function mentionRemark({ start, end, entity, candidates }: Mention, entityOf: EntityOf): Remark {
  const known = entityOf(entity);
  if (known)
    return {
      start,
      end,
      motivation: "identifying",
      body: [...wikidata(known, "identifying"), textual(known.name, "identifying")],
    };
  // To identify it with each of several would say what nobody knows.
  const names = candidates.map((key) => entityOf(key)?.name).filter((name) => name !== undefined);
  return {
    start,
    end,
    motivation: "questioning",
    body: [textual(names.length > 0 ? `Could be ${names.join(" or ")}.` : "Not identified.", "questioning")],
  };
}

function quotationRemark(quotation: Quotation, text: string, entityOf: EntityOf): Remark {
  const { content, source, speaker } = quotation;
  const known = entityOf(speaker);
  const name = known?.name ?? (source ? text.slice(source.start, source.end).replace(/\s+/g, " ") : null);
  return {
    ...content,
    motivation: "commenting",
    body: [textual(speakerNote(quotation, name), "commenting"), ...(known ? wikidata(known, "linking") : [])],
  };
}

/** The sentences are ours and English; a name is as its pack has it. */
function textual(value: string, purpose: Purpose): AnnotationBody {
  const language = purpose === "identifying" ? {} : { language: "en" as const };
  return { type: "TextualBody", value, format: "text/plain", ...language, purpose };
}

/** Packs write what they like there; only an item's number is made into an address. */
function wikidata({ wikidata: item }: Entity, purpose: "identifying" | "linking"): AnnotationBody[] {
  return item && /^Q\d+$/.test(item)
    ? [{ type: "SpecificResource", source: `http://www.wikidata.org/entity/${item}`, purpose }]
    : [];
}
