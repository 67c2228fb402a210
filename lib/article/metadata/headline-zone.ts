/** The lines around a story's headline, where the page says who wrote it and when. */
import { collapse } from "./plain-text.ts";

/** A line of text as blocks part it, with the elements that begin in it. */
export interface ZoneElements {
  text: string;
  /** elements that begin in this line, in page order; the innermost last */
  elements: Element[];
}

/** Before the headline stand kicker and dateline only; further up is the masthead with today's date. */
const LINES_BEFORE = 6;
/** After so many characters in lines of prose the story has begun, and a date is part of what it tells. */
const PROSE_AFTER = 700;
const PROSE_LINE = 90;
const LINES_AFTER = 60;
/** A page of this many nodes is no news story; the walk ends rather than hold up the reader. */
const MOST_NODES = 60_000;

const INLINE = new Set(
  "a abbr acronym address b bdi big cite em font i img ins label mark q s small span strong sub sup svg time u wbr".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "script style noscript template iframe nav aside footer select textarea object video audio canvas dialog svg figcaption".split(
    " ",
  ),
);
const ASIDE_NAME =
  /(?:^|[\s_-])(?:related|comments?|sidebar|recommend\w*|trending|popular|mostread|most-read|newsletter|promo\w*|teasers?|ticker|breaking|footer|navigation|navbar|menu|carousel|(?<!\bh-)cards?|copyright|outbrain|taboola)(?=$|[\s_-])/i;

/**
 * Gives the lines around the headline, without navigation, side boxes, related stories and comments: first those from the
 * headline on, then the few above it, which may already be the masthead.
 * Without a headline they are the first lines of the page's article or main part.
 */
export function readHeadlineZone(document: Document, headline: Element | null): ZoneElements[] {
  const root = document.body ?? document.documentElement;
  if (!root) return [];
  const start = headline ?? document.querySelector("article, main, [role=main]") ?? root;
  const before: ZoneElements[] = [];
  const after: ZoneElements[] = [];
  let prose = 0;
  for (const { line, isAfter } of linesAround(root, start)) {
    // A day in the headline itself is one that the story tells about.
    if (headline && line.elements.some((element) => headline.contains(element))) continue;
    if (!line.text && !line.elements.some((element) => element.hasAttribute("datetime"))) continue;
    if (!isAfter) before.push(line);
    else after.push(line);
    if (isAfter && line.text.length > PROSE_LINE) prose += line.text.length;
    if (prose > PROSE_AFTER || after.length > LINES_AFTER) break;
  }
  return [...after, ...before.slice(-LINES_BEFORE)];
}

/** Tells whether an element stands in a part of the page that is about other things than its story. */
export function isBesideStory(element: Element, headline: Element | null): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (headline && node.contains(headline)) return false;
    if (isSkipped(node)) return true;
  }
  return false;
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  if (/^(?:body|html|main|article)$/.test(element.localName)) return false;
  return ASIDE_NAME.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
}

function* linesAround(root: Element, start: Element): Generator<{ line: ZoneElements; isAfter: boolean }> {
  let line: ZoneElements = { text: "", elements: [] };
  let isAfter = false;
  for (const { node, closes } of walk(root, start)) {
    if (!isElement(node)) {
      // Elements often stand for gaps that only the style sheet makes ("December 22, 2023" beside "9:00 AM").
      line.text += ` ${node.textContent ?? ""}`;
      continue;
    }
    if (node === start || !INLINE.has(node.localName)) {
      yield { line: { ...line, text: collapse(line.text) }, isAfter };
      line = { text: "", elements: [] };
    }
    isAfter ||= node === start;
    if (!closes) line.elements.push(node);
  }
  yield { line: { ...line, text: collapse(line.text) }, isAfter };
}

/** Goes through elements and texts in page order; a block comes again when it closes, as what follows is a new line. */
function* walk(root: Element, start: Element): Generator<{ node: Node; closes: boolean }> {
  let node: Node | null = root;
  for (let count = 0; node && count < MOST_NODES; count++) {
    const isLeft: boolean =
      node.nodeType > 3 || (isElement(node) && isSkipped(node) && !node.contains(start));
    if (!isLeft) yield { node, closes: false };
    let next: Node | null = isLeft ? null : node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node && isElement(node) && !INLINE.has(node.localName)) yield { node, closes: true };
    }
    node = next;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
