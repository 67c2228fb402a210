/** The card over a page. Its shadow root is closed to the page's scripts, so the browser's own tools look into it. */
import type { CDPSession, Page, Protocol } from "puppeteer-core";

type DomNode = Protocol.DOM.Node;

export interface Card {
  /** All words in it, on one line. */
  words: string;
  /** CSS pixels of the window. */
  box: { left: number; top: number; right: number; bottom: number };
  /** Gives the middle of the button that says `text`. */
  button(text: string): Promise<{ x: number; y: number }>;
}

/** Reads the card that is open, or gives null when there is none. */
export async function openCard(page: Page): Promise<Card | null> {
  const tools = await page.createCDPSession();
  const { root } = await tools.send("DOM.getDocument", { depth: -1, pierce: true });
  const host = find(root, (node) => node.nodeName === "HITHERTO-CARD");
  const card = host && find(host, (node) => node.nodeName === "SECTION");
  if (!card) return null;
  return {
    words: textOf(card),
    box: await boxOf(tools, card),
    button: async (text) => {
      const button = find(card, (node) => node.nodeName === "BUTTON" && textOf(node) === text);
      if (!button) throw new Error(`The card has no button "${text}".`);
      const { left, top, right, bottom } = await boxOf(tools, button);
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
  };
}

function within(node: DomNode): DomNode[] {
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])];
}

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node;
  for (const child of within(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

function textOf(node: DomNode): string {
  const parts = (one: DomNode): string[] =>
    one.nodeType === 3 ? [one.nodeValue] : within(one).flatMap(parts);
  return parts(node).join("").replace(/\s+/g, " ").trim();
}

async function boxOf(tools: CDPSession, { backendNodeId }: DomNode): Promise<Card["box"]> {
  const { model } = await tools.send("DOM.getBoxModel", { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}
