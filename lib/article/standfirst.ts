/** The standfirst: the summary that stands between the headline and the story. */
import { agreement } from "./metadata/agreement.ts";
import type { PageBlock } from "./page-blocks.ts";

const NAME =
  /stand-?first|sub-?(?:title|head|deck)|\bde(?:ck|k)\b|\blede\b|\bintro|strap|summary|abstract|excerpt|description|chapo|vorspann/i;
const SHORTEST = 25;
const LONGEST = 500;
/** How much of the shorter text the page's description and its standfirst share, when they are the same. */
const LEAST_AGREEMENT = 0.75;
/** What agrees so much with another block says nothing new. */
const SAME = 0.95;

/**
 * Finds the standfirst by its agreement with the page's description, or by its name.
 * @param between the blocks between the headline and the story's first paragraph
 */
export function findStandfirst(between: readonly PageBlock[], description: string): PageBlock | undefined {
  const fitting = between.filter(
    ({ text, linked, kind }) =>
      text.length >= SHORTEST && text.length <= LONGEST && linked < 0.5 && kind !== "item",
  );
  return (
    fitting.find(({ text }) => agreement(text, description) >= LEAST_AGREEMENT) ??
    fitting.find(
      ({ element }) => isNamed(element) || (element.parentElement && isNamed(element.parentElement)),
    )
  );
}

/** Tells whether a block says no more than another does. */
export function isRepeated({ text }: PageBlock, other: PageBlock | undefined): boolean {
  return other !== undefined && text.length <= other.text.length && agreement(text, other.text) >= SAME;
}

function isNamed(element: Element): boolean {
  return NAME.test(`${element.getAttribute("class")} ${element.id} ${element.getAttribute("itemprop")}`);
}
