/** What stands inside an article but is not the story: captions, navigation, forms, boxes. */

const FURNITURE_TAGS = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER FORM BUTTON SELECT INPUT TEXTAREA LABEL FIGCAPTION IFRAME SVG AUDIO VIDEO CANVAS OBJECT EMBED DIALOG MENU".split(
    " ",
  ),
);
const FURNITURE_ROLES = new Set(
  "navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar button tablist".split(" "),
);

/** Tells whether an element, with all it holds, is not part of the story's own text. */
export function isFurniture(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (FURNITURE_TAGS.has(tag)) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (FURNITURE_ROLES.has(element.getAttribute("role") ?? "")) return true;
  // A figure is a picture with its words; only a quotation or a table set as a figure is text.
  return tag === "FIGURE" && !element.querySelector("blockquote, table");
}

const POINTER = /^(read more|read also|read next|also read|see also|see more|related|watch|listen|more on this|more like this|sign up|subscribe)\b/i;
const LONGEST_POINTER = 160;

/** Tells whether a paragraph only points elsewhere ("Read more: …"), all of its text being links or the pointing words. */
export function isPointer(block: Element): boolean {
  const text = (block.textContent ?? "").trim();
  if (text.length > LONGEST_POINTER || !POINTER.test(text)) return false;
  const linked = [...block.querySelectorAll("a")].reduce((sum, link) => sum + (link.textContent ?? "").trim().length, 0);
  return linked > 0 && linked >= text.length - 24;
}
