/** What stands inside an article but is not the story: captions, navigation, forms, boxes. */

const NEVER_TEXT =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|SVG|AUDIO|VIDEO|CANVAS|OBJECT|EMBED|SELECT|TEXTAREA|BUTTON)$/;

/** Tells whether what an element of this tag holds is code, a picture or a control. */
export function isNeverText(tag: string): boolean {
  return NEVER_TEXT.test(tag);
}

const FURNITURE_TAG = /^(?:NAV|ASIDE|FOOTER|FORM|INPUT|LABEL|FIGCAPTION|DIALOG|MENU)$/;
const FURNITURE_ROLE =
  /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog|menu|menubar|toolbar|button|tablist)$/;

/** Tells whether an element, with all it holds, is not part of the story's own text. */
export function isFurniture(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (FURNITURE_TAG.test(tag) || isNeverText(tag)) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (FURNITURE_ROLE.test(element.getAttribute("role") ?? "")) return true;
  // A figure is a picture with its words; only a quotation or a table set as a figure is text.
  return tag === "FIGURE" && !element.querySelector("blockquote, table");
}

/** What publishers call things that stand beside their stories: beginnings of words, then whole words. */
const BOX_NAME =
  /(?:^|[\s_-])(?:advert|sponsor|promo|outbrain|taboola|caption|credit|gallery|slideshow|carousel|newsletter|subscri|related|recirc|recommend|trending|popular|social|comment|disqus|cookie|consent|breadcrumb|copyright|footer|sidebar|navbar|navigation|byline|time-?stamp|publish|boilerplate|donat|accessib|visually-?hidden|screen-?reader|tool-?(?:bar|tip)|widget|disclaimer|(?:read|more)-(?:more|next|on)|most-read|(?:ads?|photo|image|sign-?(?:up|in)|log-?in|shar(?:e|ing)|tags?|topics?|nav|menu|authors?|bio|date|meta|cta|teasers?|player|sr-only|modal|pop-?up|overlay|kicker|follow|form|print)(?=$|[\s_\d-]))/i;

/** Tells whether an element's class or id names something that usually stands beside a story. */
export function isBoxName(element: Element): boolean {
  if (/^(?:HTML|BODY|MAIN|ARTICLE)$/i.test(element.tagName)) return false;
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  return names.length > 1 && BOX_NAME.test(names.replace(/([a-z])(?=[A-Z])/g, "$1-"));
}
