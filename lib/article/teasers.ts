/** Teasers: a linked headline to another story with a line or two about it. */
import type { PageBlock } from "./page-blocks.ts";
import { isProse } from "./prose.ts";

/** How far around a paragraph its card may reach. */
const CARD_DEPTH = 5;
/** Shorter links are names of sections, places and authors. */
const SHORTEST_TITLE = 25;

/** Finds the prose that stands alone in a card headed by a link to elsewhere, with the rest of the card. */
export function findTeasers(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const prose = new Map<Element, number>();
  for (const block of blocks)
    if (isProse(block))
      for (let around: Element | null = block.element; around; around = around.parentElement)
        prose.set(around, (prose.get(around) ?? 0) + 1);
  const teasers = new Set<PageBlock>();
  for (const [at, block] of blocks.entries()) {
    if (!isProse(block) || prose.get(block.element) !== 1) continue;
    let card = block.element;
    for (let depth = 0; depth < CARD_DEPTH && prose.get(card.parentElement as Element) === 1; depth++)
      card = card.parentElement as Element;
    let from = at;
    while (card.contains(blocks[from - 1]?.element ?? null)) from--;
    const above = blocks.slice(from, at);
    if (above.some(isTitleLink) && !above.some(({ kind }) => kind === "headline"))
      for (const part of [...above, block]) teasers.add(part);
  }
  return teasers;
}

function isTitleLink({ text, linked }: PageBlock): boolean {
  return linked > 0.9 && text.length >= SHORTEST_TITLE;
}
