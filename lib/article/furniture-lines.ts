/** Lines that say by their words alone that they are not the story. */
import type { PageBlock } from "./page-blocks.ts";

/** A longer line tells something, whatever else it says. */
const LONGEST_NOTE = 260;
const LONGEST_REQUEST = 400;
const ALL_LINK = 0.9;

/** Lines that are furniture from their first word to their last, captions and credits, notes on rights and on the making. */
const NOTE = new RegExp(
  [
    /^(?:advertisement|ad|anzeige|werbung|publicit[eé]|publicidad|pubblicità|реклама|(?:\d+ |post |view )?comments?|share[^.]{0,24}|(?:show|load|view|read|learn|click|more) (?:more|here|all|info)|loading|live|close|caption|key events|breaking news|sign in)\W*$/,
    /^(?:story|article|scroll|continue)\b[^.]{0,20}\b(?:continues?|below|reading)\b[^.]{0,20}$/,
    /^\W*(?:\d{1,2}[:.h]\d{2}\b.{0,12}|\d+ ?(?:[mh]|mins?|minutes?|hours?|days?)(?: ago)?)\W*$/,
    /\((?:[^()]*(?:photo|getty|shutterstock|\/ ?(?:ap|afp|reuters|epa)|via ap)|(?:image|picture|credit|video):)[^()]*\)\W*$/,
    /^(?:photos?|images?|pictures?|video|(?:photo |image )?credit|source|file photo)(?: by)?\s?[:/|©]|^(?:image|photo|slide) \d/,
    /^(?:©|\(c\)|copyright \W*\d)|all rights reserved|(?:may not|not to) be (?:published|reproduced|redistributed)/,
    /^(?:with )?(?:additional )?(?:reporting|editing|writing|edited|compiled)(?: and \w+)? by\b|^contributing:|contributed to this (?:report|story|article)/,
    /^this (?:story|article|post|piece)\b.{0,40}\b(?:published|updated|corrected|amended|appeared)\b|^updated to /,
    /^(?:first |last |originally )?(?:published|updated|posted)(?: on| at|:|\s)*(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)(?!.{90})/,
    /^(?:contact|follow|reach|e-?mail)\b.{0,120}(?:@|\bon (?:twitter|x|facebook|instagram)\b)|^\S+@\S+$|can be reached (?:at|on) /,
    /(?:enable|requires?) javascript|javascript (?:is|must)|(?:we|may be|is) us(?:e|ing) cookies|(?:cookie|privacy) (?:settings|policy)\b.{0,40}$|^(?:please use|your) .{0,20}browser|^your subscription|recaptcha|click here\W*$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Requests to the reader, which no story makes in its own words. */
const REQUEST =
  /^\W*(?:please|to|for|you|want|interested|click|sign|subscribed?|get|join|follow|download|register|support|listen|watch|keep|stay|start|don['’]?t|like|there['’]s|have|do|if|a daily|every day|unlock|become|our|more|already|continue)\b.*\b(?:newsletters?|in-?box|sign(?:ing)? up|subscri(?:be|bing|ption)|(?:mobile|news|our|the|free) app|podcasts? (?:wherever|here|on)|(?:us )?on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube)|click(?:ing)? here|alerts (?:here|by|on)|full coverage|learn more|donate|donation|app store|your account|for free|my bookmarks)\b/is;

/** Lines that lead to another story, with a link. */
const POINTER =
  /^\W*(?:(?:read|see|watch|listen|hear|more|related|recommended|don['’]?t miss|also|in (?:pictures|pics|photos)|analysis|explainer|opinion|live|follow|video|podcast|gallery|lesen|mehr|lire|à lire|lee|leggi|читайте)\b[^.!?]{0,30}[:|>–—-]|(?:read more|see also|related|don['’]?t miss)\b)/i;

/** Tells whether a block asks the reader to sign up, follow or give. */
export function isRequest({ text, kind }: PageBlock): boolean {
  return kind !== "headline" && text.length <= LONGEST_REQUEST && REQUEST.test(text);
}

/** Tells whether a block is no part of the story, going by its words and links. */
export function isFurnitureLine(block: PageBlock): boolean {
  const { text, linked, kind } = block;
  if (kind === "headline" || text.length > LONGEST_REQUEST) return false;
  if (isRequest(block) || (linked > 0.4 && POINTER.test(text))) return true;
  // A paragraph that is one link leads to another story; a heading or an item may name what it links, as sentences may.
  if (linked > ALL_LINK && kind === "paragraph" && !/[.!?]["'”’]?$/.test(text)) return true;
  return text.length <= LONGEST_NOTE && NOTE.test(text);
}
