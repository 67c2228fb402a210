/** Which texts of the page Readability takes for the story: it works on a clone, and the live page is only looked at. */
import Readability from "@mozilla/readability/Readability.js";

export interface ReadableTexts {
  /** Text nodes of the live page. */
  texts: ReadonlySet<Text>;
  byline: string | null;
}

/**
 * Every text of the clone begins with a character of its own out of the supplementary private use planes. Readability
 * renames, unwraps and re-parses elements; what the elements say it keeps.
 */
const FIRST_MARK = 0xf0000;
const MOST_TEXTS = 0x1ffff;
const MARK = /[\u{f0000}-\u{10ffff}]/gu;

const SHOW_TEXT = 4;
/** Their content is markup or code to Readability, not text. */
const CODE = /^(?:script|style|noscript|template|title)$/i;

/** On a larger page Readability would keep the reader waiting for seconds. */
const MOST_ELEMENTS = 30_000;

/** Finds the texts that Readability keeps; null where it finds no article. Does not change the document. */
export function findReadableTexts(document: Document): ReadableTexts | null {
  if (document.getElementsByTagName("*").length > MOST_ELEMENTS) return null;
  const clone = document.cloneNode(true) as Document;
  const live = markTexts(document, clone);
  const options = { serializer: (node: Node) => node as Element, keepClasses: true, disableJSONLD: true };
  const parsed = new Readability<Element>(clone, options).parse();
  if (!parsed?.content) return null;
  const texts = new Set<Text>();
  for (const mark of (parsed.content.textContent ?? "").match(MARK) ?? []) {
    const text = live[(mark.codePointAt(0) ?? 0) - FIRST_MARK];
    if (text) texts.add(text);
  }
  return { texts, byline: parsed.byline?.replace(MARK, "") || null };
}

function markTexts(document: Document, clone: Document): Text[] {
  const [theirs, ours] = [document, clone].map((root) => root.createTreeWalker(root, SHOW_TEXT));
  const live: Text[] = [];
  while (theirs?.nextNode() && ours?.nextNode() && live.length < MOST_TEXTS) {
    const text = ours.currentNode as Text;
    if (!/\S/.test(text.data) || CODE.test(text.parentElement?.tagName ?? "")) continue;
    text.insertData(0, String.fromCodePoint(FIRST_MARK + live.length));
    live.push(theirs.currentNode as Text);
  }
  return live;
}
