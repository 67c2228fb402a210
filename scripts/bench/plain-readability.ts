/** Readability as it comes, to compare with: its output's text with the breaks that its blocks make. */
import Readability from "@mozilla/readability/Readability.js";

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|D[DLT]|DIV|FIG\w+|FOOTER|H[1-6R]|HEADER|LI|MAIN|OL|P|PRE|SECTION|T(?:ABLE|BODY|D|H|R)|UL)$/;

/** Gives the text that Readability alone finds, or nothing. Changes the document. */
export function plainReadability(document: Document): string {
  const content = new Readability<Element>(document, { serializer: (node) => node as Element }).parse()
    ?.content;
  return content ? textOf(content) : "";
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? "";
  if (node.nodeType !== 1) return "";
  const inner = [...node.childNodes].map(textOf).join("");
  return BLOCK.test((node as Element).tagName.toUpperCase()) ? `\n${inner}\n` : inner;
}
