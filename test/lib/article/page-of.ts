import { type PageBlock, readBlocks } from "#lib/article/page-blocks.ts";
import { parsePage } from "#scripts/cli/parse-page.ts";

/** The blocks of a page with this body; the first h1 is its headline. */
export function blocksOf(body: string): PageBlock[] {
  const document = parsePage(`<html><head></head><body>${body}</body></html>`);
  return readBlocks(document.body, document.querySelector("h1"));
}

/** The one block of a page with this body. */
export function blockOf(body: string): PageBlock {
  const [block, ...others] = blocksOf(body);
  if (!block || others.length > 0) throw new Error(`${body} is not one block`);
  return block;
}
