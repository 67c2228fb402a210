/** Which of the page's blocks are the story: the seeds, without what is furniture and with what they lost. */
import { isFurnitureLine } from "./furniture-lines.ts";
import type { PageBlock } from "./page-blocks.ts";
import { isProse, proseLength } from "./prose.ts";
import { findStandfirst, isRepeated } from "./standfirst.ts";
import { trimEnd, withoutAsides } from "./story-edges.ts";
import { findTeasers } from "./teasers.ts";

/** A box that holds more of the story than this is the story's own, whatever it is called. */
const MOST_IN_BOX = 0.3;

/** Characters; notices on cookies and terms are shorter. */
const LONGEST_NOTICE = 1000;
/** Characters of prose below which the story may be elsewhere, in a box. */
const LEAST_DENSE = 400;

/**
 * Chooses the blocks of the story around the seeds, which hold most of it.
 * @param blocks all blocks of the page
 * @param description what the page says of itself in a sentence or two
 */
export function storyAround(
  seeds: ReadonlySet<PageBlock>,
  blocks: readonly PageBlock[],
  description: string,
): PageBlock[] {
  const isBox = boxTest(seeds, headlineIn(blocks)?.element);
  const teasers = findTeasers(blocks);
  const outside = blocks.filter(
    (block) => block.kind === "headline" || !(block.boxes.some(isBox) || teasers.has(block)),
  );
  const clean = withoutAsides(outside, seeds).filter((block) => !isFurnitureLine(block));
  return withOpening(trimEnd(withLost(clean, seeds)), clean, description);
}

/** Elements of one name are judged together: a caption's share is that of all captions. */
function boxTest(seeds: ReadonlySet<PageBlock>, headline: Element | undefined): (box: Element) => boolean {
  const held = new Map<string, number>();
  for (const block of seeds)
    for (const box of new Set(block.boxes.map(nameOf)))
      held.set(box, (held.get(box) ?? 0) + proseLength([block]));
  const most = proseLength(seeds) * MOST_IN_BOX;
  return (box) => !holds(box, headline) && (held.get(nameOf(box)) ?? 0) <= most;
}

/** What holds the headline is a wrapper of the page, whatever it is called. */
function holds(box: Element, headline: Element | undefined): boolean {
  return headline !== undefined && box.contains(headline);
}

function headlineIn(blocks: readonly PageBlock[]): PageBlock | undefined {
  return blocks.find(({ kind }) => kind === "headline");
}

function nameOf(element: Element): string {
  return `${element.tagName} ${element.getAttribute("class") ?? ""}`;
}

/** Where a block stands: names of itself and its parent; the parent itself when that has no name. */
function placeOf({ element }: PageBlock): string | Element {
  const parent = element.parentElement ?? element;
  return parent.getAttribute("class") ? `${nameOf(element)} < ${nameOf(parent)}` : parent;
}

/** Adds prose that stands where and as the seeds do. */
function withLost(blocks: readonly PageBlock[], seeds: ReadonlySet<PageBlock>): PageBlock[] {
  const own = blocks.filter((block) => seeds.has(block) && isProse(block));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const places = new Set(own.map(placeOf));
  const [from, to] = [blocks.indexOf(first), blocks.indexOf(last)];
  const headline = blocks.findIndex(({ kind }) => kind === "headline");
  return blocks.filter((block, at) => {
    if (seeds.has(block) || block.kind === "headline") return true;
    const isThere = places.has(placeOf(block));
    if (at > from && at < to) return isThere || isProse(block);
    if (!isProse(block) || at < headline) return false;
    const article = block.element.closest("article");
    if (article && !own.some(({ element }) => article.contains(element))) return false;
    return isThere || (headline >= 0 && at < from && block.element.tagName === first.element.tagName);
  });
}

/** Puts headline and standfirst first, and leaves out what else stands before the first paragraph without being prose. */
function withOpening(
  story: readonly PageBlock[],
  clean: readonly PageBlock[],
  description: string,
): PageBlock[] {
  const prose = story.filter(isProse);
  const main = prose[prose.length >> 1];
  if (!main) return [];
  const isLike = (block: PageBlock) =>
    placeOf(block) === placeOf(main) && nameOf(block.element) === nameOf(main.element);
  const first = prose.find(isLike) ?? main;
  const before = clean.slice(0, clean.indexOf(first));
  const told = new Set(story);
  const headline = before.findIndex(({ kind }) => kind === "headline");
  const between = before
    .filter((block, at) => (headline < 0 ? told.has(block) : at > headline))
    .filter((block) => block.kind !== "headline" && !isRepeated(block, first));
  const standfirst = findStandfirst(between, description);
  const opening = between.filter(
    (block) =>
      block !== standfirst &&
      !isRepeated(block, standfirst) &&
      (isProse(block) ? block.kind === "item" || told.has(block) : isHeadingOf(block, first)),
  );
  for (const block of before) told.delete(block);
  return [
    ...headlineParts(clean),
    ...(standfirst ? [{ ...standfirst, kind: "standfirst" as const }] : []),
    ...opening,
    ...[...told].filter(({ kind }) => kind !== "headline"),
  ];
}

function isHeadingOf({ kind, element }: PageBlock, first: PageBlock): boolean {
  return kind === "heading" && element.parentElement === first.element.parentElement;
}

/** A headline in several blocks often begins with the section's name. */
function headlineParts(blocks: readonly PageBlock[]): PageBlock[] {
  const parts = blocks.filter(({ kind }) => kind === "headline");
  return parts.filter(({ text }) => parts.length === 1 || text.split(" ").length > 2);
}

/** Finds the element that holds most prose with least besides, and gives its blocks. */
export function densestBlocks(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const headline = headlineIn(blocks)?.element;
  const open = blocks.filter(({ boxes }) => boxes.every((box) => holds(box, headline)));
  // Some pages stand in boxes as a whole; they have more to tell than a notice on cookies has.
  const best = densest(open, LEAST_DENSE) ?? densest(blocks, LONGEST_NOTICE) ?? densest(open, 0);
  return new Set(blocks.filter(({ element }) => best?.contains(element)));
}

function densest(blocks: readonly PageBlock[], least: number): Element | null {
  const teasers = findTeasers(blocks);
  const sums = new Map<Element, { prose: number; all: number }>();
  for (const block of blocks) {
    const prose = teasers.has(block) || isFurnitureLine(block) ? 0 : proseLength([block]);
    for (let around: Element | null = block.element; around; around = around.parentElement) {
      const sum = sums.get(around) ?? { prose: 0, all: 0 };
      sums.set(around, { prose: sum.prose + prose, all: sum.all + block.text.length });
    }
  }
  let best: Element | null = null;
  let most = least;
  for (const [element, { prose, all }] of sums) {
    const score = prose ** 3 / all ** 2;
    if (score > most) [best, most] = [element, score];
  }
  return best;
}
