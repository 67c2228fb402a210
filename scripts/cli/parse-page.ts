/** Pages as files and feeds hold them: any encoding they state, and HTML that leaves out what a browser fills in. */
import { parseHTML } from "linkedom";

/** A browser looks no further than this for the encoding a page states. */
const PRELUDE = 1024;

/** Turns the bytes of a page into text: by its byte order mark, else by the encoding it states, else as UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 2)).toString("hex");
  const marked = start === "fffe" ? "utf-16le" : start === "feff" ? "utf-16be" : null;
  const prelude = Buffer.from(bytes.subarray(0, PRELUDE)).toString("latin1");
  const stated = /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(prelude)?.[1];
  return decoderOf(marked ?? readable(stated)).decode(bytes);
}

/** A page whose statement of UTF-16 could be read byte by byte is not in UTF-16 (so says the HTML standard, too). */
function readable(stated = "utf-8"): string {
  return /^utf-?16/i.test(stated) ? "utf-8" : stated;
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** Parses HTML, a whole page or a part of one, into a document with one html, head and body as in a browser. */
export function parsePage(html: string): Document {
  const whole = parseHTML(html).document;
  const document = whole.documentElement?.tagName === "HTML" ? whole : parseHTML(wrapped(html)).document;
  const root = document.documentElement;
  const [head = document.createElement("head")] = childrenNamed(root, "HEAD");
  const [body = document.createElement("body")] = childrenNamed(root, "BODY");
  const rest = [...root.childNodes].filter((node) => node !== head && node !== body);
  root.replaceChildren(head, body);
  body.append(...rest);
  return document;
}

function wrapped(html: string): string {
  const bare = html.replace(/<!doctype[^>]*>/i, "");
  return /<(?:head|body)[\s>]/i.test(bare) ? `<html>${bare}</html>` : `<html><body>${bare}</body></html>`;
}

function childrenNamed(root: Element, name: string): Element[] {
  return [...root.children].filter(({ tagName }) => tagName === name);
}
