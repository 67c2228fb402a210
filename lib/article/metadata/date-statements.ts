/** Every place where a page may say when its story was published, in the order in which they are believed. */
import { isChange, isIssue } from "./date-labels.ts";
import type { ArticleNode } from "./json-ld.ts";
import { type MetaTags, valuesOf } from "./meta-tags.ts";
import type { ElementClaims, ZoneLine } from "./page-claims.ts";
import { type DateStyle, dayOf, findDay, parseStamp, type StatedDay } from "./parse-date.ts";
import type { DateSource } from "./published-at.ts";

/** A day with the place it was read from. */
export interface DateStatement extends StatedDay {
  source: DateSource;
  raw: string;
  /** it dates a change to the story, not its publication */
  isChange: boolean;
}

/** Meta tags for the publication date, from precise to vague; none of them names a change or an archive date. */
const META_NAMES =
  "article:published_time og:article:published_time og:published_time article:published datepublished parsely-pub-date " +
  "rnews:datepublished publish-date publish_date publishdate publicationdate publication_date publication-date pubdate " +
  "pub_date published-date published_date published_time published_at article.published bt:pubdate article_date_original " +
  "citation_publication_date citation_date originalpublicationdate cxenseparse:publishtime cxenseparse:recs:publishtime " +
  "dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date sailthru.date date datecreated";

/** A line that gives the date is short; a longer one tells of something that happened that day. */
const DATELINE = 160;
/** Words beside the date in a dateline: label, weekday, time, place, byline. */
const WORDS_BESIDE = 90;

/** Meta tags for the last change; they only ever tell which clock the publisher goes by. */
const CHANGE_NAMES = [
  "article:modified_time",
  "og:article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
];

/** Reads the dates the article node of the page's JSON-LD gives. */
export function fromJsonLd(article: ArticleNode | null, style: DateStyle): DateStatement[] {
  return [
    ...stamped("json-ld", article?.datePublished, style, false),
    ...stamped("json-ld", article?.dateModified, style, true),
  ];
}

/** Reads the dates in meta tags, the most precisely named first. */
export function fromMeta(tags: MetaTags, style: DateStyle): DateStatement[] {
  return [
    ...valuesOf(tags, META_NAMES.split(" ")).flatMap((stamp) => stamped("meta", stamp, style, false)),
    ...valuesOf(tags, CHANGE_NAMES).flatMap((stamp) => stamped("meta", stamp, style, true)),
  ];
}

/** Reads the elements that microdata marks as the date of publication. */
export function fromMicrodata(dated: readonly ElementClaims[], style: DateStyle): DateStatement[] {
  return dated.flatMap((element) => fromElement("microdata", element, style, false));
}

/** Reads elements with a `datetime` near the headline. */
export function fromTimeElements(zone: readonly ZoneLine[], style: DateStyle): DateStatement[] {
  return zone.flatMap((line, index) =>
    line.elements
      .filter(({ datetime }) => datetime !== null)
      .flatMap((element) => fromElement("time", element, style, isChangeOf(element, line, zone[index - 1]))),
  );
}

function fromElement(
  source: DateSource,
  { datetime, content, text }: ElementClaims,
  style: DateStyle,
  change: boolean,
): DateStatement[] {
  return [datetime, content, text].flatMap((stamp) => stamped(source, stamp, style, change)).slice(0, 1);
}

/** The text before an element says what it dates; where it does not, its own and its parent's classes do. */
function isChangeOf(
  { text, names, parentNames }: ElementClaims,
  line: ZoneLine,
  previous: ZoneLine | undefined,
): boolean {
  const before = text ? line.text.slice(0, Math.max(0, line.text.indexOf(text))) : "";
  const label = `${before || shortLabel(previous)} ${text}`;
  if (isChange(label)) return true;
  return !isIssue(label) && isChange(`${names} ${parentNames}`);
}

/** Reads dates in short lines near the headline. */
export function fromText(zone: readonly ZoneLine[], style: DateStyle): DateStatement[] {
  return zone.flatMap((line, index) =>
    line.text.length > DATELINE ? [] : fromLine(line, zone[index - 1], style),
  );
}

function fromLine(
  { text, elements }: ZoneLine,
  previous: ZoneLine | undefined,
  style: DateStyle,
): DateStatement[] {
  const found = findDay(text, style);
  if (!found || text.length - (found.end - found.start) > WORDS_BESIDE || /©|copyright/i.test(text))
    return [];
  const before = text.slice(0, found.start);
  if (isProse(before, text)) return [];
  const raw = text.slice(found.start, found.end);
  const label = before.trim() || shortLabel(previous);
  const change = isChange(label) || (!isIssue(label) && elements.some((each) => isMarkedChange(each, raw)));
  const rest = { text: text.slice(found.end), elements };
  return [
    { ...found, source: "text", raw, isChange: change },
    ...(change ? fromLine(rest, undefined, style) : []),
  ];
}

function isMarkedChange({ names, text }: ElementClaims, date: string): boolean {
  return isChange(names) && text.includes(date);
}

/** "On", "in", "since" before a day, in the larger languages. */
const PREPOSITION =
  /\s(?:on|in|since|until|from|by|for|am|vom|seit|zum|le|du|au|depuis|el|del|desde|il|dal|op|sinds|van|den|em|desde|w|z|od|do|dne|с|от|до|з|від)$/i;
const DATELINE_START = /^(?:written |reported )?(?:by|von|par|por|di|door)\s/i;

/** A sentence that mentions a day, unlike a dateline, leads up to it with words or ends with a stop. */
function isProse(before: string, text: string): boolean {
  if (DATELINE_START.test(before) || isIssue(before) || isChange(before)) return false;
  const words = before.trim().split(/\s+/).length;
  return (words >= 4 && PREPOSITION.test(before.trim())) || (words >= 3 && /\p{Ll}[.!?]$/u.test(text));
}

/** A label may stand on a line of its own above its date. */
function shortLabel(line: ZoneLine | undefined): string {
  return line && line.text.length <= 20 ? line.text : "";
}

const DAY_IN_PATH = /(?<!\d)(\d{4})([/_-]?)(\d{1,2}|[a-z]{3})\2(\d{1,2})(?!\d)/gi;

/** Reads the day in an address path: `/2020/03/16/`, `/2023/dec/21/`, `/20200316/`, `-2020-03-16`. */
export function fromUrl(url: string | null, style: DateStyle): DateStatement[] {
  if (!url || !URL.canParse(url)) return [];
  for (const [raw, year, mark, month = "", dayOfMonth] of new URL(url).pathname.matchAll(DAY_IN_PATH)) {
    const isCompact = mark === "" && raw.length !== 8;
    const day = /\d/.test(month)
      ? dayOf(year, month, dayOfMonth)
      : findDay(`${dayOfMonth} ${month} ${year}`, style)?.day;
    if (day && !isCompact)
      return [
        { source: "url", raw, day, minutes: null, offset: null, start: 0, end: raw.length, isChange: false },
      ];
  }
  return [];
}

function stamped(
  source: DateSource,
  raw: string | null | undefined,
  style: DateStyle,
  isChange: boolean,
): DateStatement[] {
  const stated = raw ? parseStamp(raw, style) : null;
  return raw && stated ? [{ ...stated, source, raw, isChange }] : [];
}
