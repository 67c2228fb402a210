/** The page's text in blocks as a reader sees them: paragraphs, headings, items, whatever the markup calls them. */
import type { BlockKind } from "./article.ts";
import { isBoxName, isFurniture, isNeverText } from "./furniture.ts";
import { collapse } from "./metadata/plain-text.ts";

export interface PageBlock {
  kind: BlockKind;
  /** The innermost block element around the text. */
  element: Element;
  /** The text nodes in order; null where a line break parts them. */
  pieces: (Text | null)[];
  /** What the pieces say, white space collapsed. */
  text: string;
  /** The share of the text that is links, 0 to 1. */
  linked: number;
  /** Elements around it that may be furniture, by their tag, role or name. */
  boxes: readonly Element[];
}

const BLOCK_TAG =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|D[DLT]|DETAILS|DIV|FIELDSET|FIG\w+|FOOTER|FORM|H[1-6R]|HEADER|HGROUP|LI|MAIN|NAV|[OU]L|P|PRE|SECTION|SUMMARY|T(?:ABLE|BODY|D|FOOT|H|HEAD|R))$/;

/** What a text inherits from the elements around it. */
type Around = Pick<PageBlock, "kind" | "element" | "boxes"> & { isLink: boolean };

/** Reads all blocks below an element in page order, leaving out what is never text. Does not change the page. */
export function readBlocks(root: Element, headline: Element | null): PageBlock[] {
  const blocks: PageBlock[] = [];
  let open: PageBlock | null = null;

  const end = () => {
    if (!open) return;
    open.text = collapse(open.pieces.map((piece) => piece?.data ?? " ").join(""));
    open.linked = Math.min(1, open.linked / open.text.length);
    blocks.push(open);
    open = null;
  };

  const add = (text: Text, { isLink, ...around }: Around) => {
    const { length } = text.data.trim();
    if (length > 0) open ??= { ...around, pieces: [], text: "", linked: 0 };
    open?.pieces.push(text);
    if (open && isLink) open.linked += length;
  };

  const walk = (element: Element, outer: Around) => {
    const tag = element.tagName.toUpperCase();
    const isBlock = BLOCK_TAG.test(tag);
    const isBox = isFurniture(element) || (isBlock && isBoxName(element));
    // A hidden or foreign bit inside a line is no part of it; what holds whole blocks is judged by what it holds.
    if (isNeverText(tag) || (isBox && !isBlock && !element.querySelector("p, div"))) return;
    const around: Around = {
      kind: element === headline ? "headline" : kindOf(tag, outer.kind),
      element: isBlock ? element : outer.element,
      boxes: isBox ? [...outer.boxes, element] : outer.boxes,
      isLink: outer.isLink || (tag === "A" && element.hasAttribute("href")),
    };
    if (isBlock) end();
    let breaks = 0;
    for (const child of element.childNodes) {
      const isBreak = child.nodeName.toUpperCase() === "BR";
      if (isBreak) breaks++;
      else if (child.nodeType === 1 || child.nodeValue?.trim()) breaks = 0;
      // Two line breaks are how older pages part paragraphs.
      if (breaks > 1) end();
      else if (isBreak) open?.pieces.push(null);
      else if (child.nodeType === 3) add(child as Text, around);
      else if (child.nodeType === 1) walk(child as Element, around);
    }
    if (isBlock) end();
  };

  walk(root, { kind: "paragraph", element: root, boxes: [], isLink: false });
  end();
  return blocks;
}

function kindOf(tag: string, outer: BlockKind): BlockKind {
  if (outer === "headline" || outer === "quote") return outer;
  if (/^H[1-6]$/.test(tag)) return "heading";
  if (tag === "BLOCKQUOTE") return "quote";
  return tag === "LI" ? "item" : outer;
}
