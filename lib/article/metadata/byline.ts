/** Who wrote the story: names only. */
import type { ArticleNode } from "./json-ld.ts";
import { type MetaTags, valuesOf } from "./meta-tags.ts";
import type { ElementClaims, ZoneLine } from "./page-claims.ts";
import { collapse, comparable } from "./plain-text.ts";

const META_NAMES = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "authors",
  "article:author_name",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "cxenseparse:author",
  "citation_author",
];

const LONGEST_NAME = 60;
const LONGEST_BYLINE = 500;
/** Where an address stands, the value is the site's maker or a profile, not a name. */
const WEB_ADDRESS = /https?:|www\./i;
const MOST_NAMES = 20;

/** "By" in bylines; the short words only in small letters, as Di and De also begin names. */
const BY =
  /^(?:(?:written |reported |story )?by|von|par|por|door|text|autor(?:e|in|ka|ská|zy)?|автор|текст|tekst|författare)(?::\s?|\s)\s*|^(?:di|de|af|av|z)\s+/i;
const SHORT_BY = /^(?:di|de|af|av|z)\s/i;

/** What follows a name after a comma: a post, a desk or an agency, not a second author. */
const ROLE =
  /\b(?:writer|reporter|editor|correspondent|columnist|journalist|contributor|producer|staff|chief|bureau|desk|news|press|reuters|afp|ap|dpa|bloomberg|service|special|professor|director|fellow|author|analyst|redakteur\w*|korrespondent\w*|journaliste|média|media|times|post|tribune|gazette|today|network)\b/i;

/** Placeholders of publishing systems and unnamed staff. */
const NOBODY =
  /^(?:admin\w*|webmaster|editors?|staff|staff reports?|staff writers?|web desk|newsroom|redaktion|redakcja|redakce|redazione|redacci[oó]n|r[eé]daction|редакция|редакція|guest|author|unknown|null|undefined|none|anonymous|no author|(?:special )?correspondent|nachrichtenagentur)$/i;

/** Agencies some write after a name without a comma. */
const AGENCY_AFTER = /(?<=\S\s\S+)\s+(?:the\s+)?(?:associated press|reuters|afp|bloomberg)$/i;

/** Reads the authors' names, joined by ", "; null where none is stated. The site itself is no author unless it signs. */
export function readByline(
  meta: MetaTags,
  article: ArticleNode | null,
  zone: readonly ZoneLine[],
  siteNames: readonly string[],
): string | null {
  const site = new Set(siteNames.map(comparable));
  const stated = [
    article?.authors ?? [],
    ...META_NAMES.map((name) => valuesOf(meta, [name])),
    markedAuthors(zone),
  ];
  for (const bylines of stated) {
    const names = withoutSite(distinct(bylines.flatMap(namesIn)), site);
    if (names.length > 0) return names.join(", ");
  }
  return distinct(signature(zone).flatMap(namesIn)).join(", ") || null;
}

/** "Jill Doe, Channel Business" on the site Channel names one author; "Channel staff" alone is all there is to name. */
function withoutSite(names: readonly string[], site: ReadonlySet<string>): string[] {
  const others = names.filter((name) => !site.has(comparable(name)));
  const persons = others.filter((name) => ![...site].some((key) => comparable(name).startsWith(`${key} `)));
  return persons.length > 0 ? persons : others;
}

function distinct(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(comparable(name))) first.set(comparable(name), name);
  return [...first.values()].slice(0, MOST_NAMES);
}

/** Parts a byline into names: "By GARY B. GRAVES, AP Sports Writer" → one, "A, B and C" → three. */
function namesIn(byline: string): string[] {
  // Before a comma that begins the byline a name got lost; what remains is where its bearer works.
  if (byline.length > LONGEST_BYLINE || WEB_ADDRESS.test(byline) || byline.startsWith(",")) return [];
  const isByWord = BY.test(byline) && !(SHORT_BY.test(byline) && /^\p{Lu}/u.test(byline));
  const bare = isByWord ? byline.replace(BY, "") : byline;
  const parts = bare
    .split(/\s*[,;|/•·]\s*|\s+(?:and|und|et|&)\s+/i)
    .map((part) => collapse(part).replace(AGENCY_AFTER, ""));
  return parts.filter((part, index) => isName(part) && (index === 0 || !ROLE.test(part)));
}

function isName(text: string): boolean {
  if (!text || text.length > LONGEST_NAME || NOBODY.test(text)) return false;
  return /\p{L}{2}/u.test(text) && !/[@<>{}=]|\d{3}/.test(text);
}

/** Names in elements marked as author. */
function markedAuthors(zone: readonly ZoneLine[]): string[] {
  const marked = zone.flatMap(({ elements }) => elements).filter(isAuthorMark);
  return marked.map(({ text }) => text).filter(isPersonName);
}

const AUTHOR_LINK =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autore|journalists?|reporters?|staff|people|profile|by|columnists?|contributors?)\//i;
const AUTHOR_CLASS = /(?:^|\s)(?:p-author|(?:author|byline)[-_]{0,2}name)(?=\s|$)/i;

function isAuthorMark({ name, names, role, href }: ElementClaims): boolean {
  if (/\bauthor\b/.test(role) || AUTHOR_CLASS.test(names)) return true;
  return name === "a" && AUTHOR_LINK.test(href);
}

const AFTER_NAMES =
  /\s(?:[Oo]n|[Pp]ublished|PUBLISHED|[Uu]pdated|UPDATED|[Pp]osted|\||\p{Lu}\p{L}{2,8}\.? \d|\d)(?=[\s\d:]|$).*$/u;

/** The line that begins with "By", up to where a date begins. */
function signature(zone: readonly ZoneLine[]): string[] {
  const line = zone.find(({ text }) => /^(?:written )?by\s/i.test(text) && text.length < LONGEST_BYLINE);
  const names = line?.text.replace(AFTER_NAMES, "") ?? "";
  return isPersonName(names) ? [names] : [];
}

/** Words that begin with capitals, or the small words inside and between names. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*,?|de|da|del|della|di|van|von|den|der|el|al|bin|and|und|et|&)$/u;
const MOST_WORDS = 12;

function isPersonName(text: string): boolean {
  const words = text.replace(BY, "").split(" ");
  return words.length >= 2 && words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word));
}
