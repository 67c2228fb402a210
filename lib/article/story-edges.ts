/** What interrupts the story, and where it ends. */
import { isRequest } from "./furniture-lines.ts";
import type { PageBlock } from "./page-blocks.ts";
import { isProse, isSentence, proseLength } from "./prose.ts";

/** Headings of boxes within or after a story. */
const ASIDE_HEADING =
  /^(?:related|more (?:from|on|stories|news|in|like)|you (?:may|might)|read (?:more|next|also)|recommended|most (?:read|popular|viewed)|trending|(?:the )?latest|top stories|editor|topics|tags|share|follow us|newsletter|want more|stay |don['’]?t miss|what to read|popular|sponsored|support (?:us|our))\b/i;
/** Headings of what follows a story and may be longer than it. */
const AFTER_HEADING =
  /^(?:(?:our |key )?sources?|references|(?:\d+ |post a )?comments?|leave a (?:reply|comment)|join the \w+|about the authors?)\W*$/i;
const LONGEST_HEADING = 80;

/** At most this share of the story's prose can be notes at its end, or one box. */
const MOST_ASIDE = 0.2;

/** Leaves out what follows the first paragraph in boxes with a heading or a request of their own. */
export function withoutAsides(blocks: readonly PageBlock[], seeds: ReadonlySet<PageBlock>): PageBlock[] {
  const most = proseLength(seeds) * MOST_ASIDE;
  const kept: PageBlock[] = [];
  let told: Element | null = null;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as PageBlock;
    const isAfter = AFTER_HEADING.test(block.text);
    if (!told || !(isAfter || opensAside(block))) {
      kept.push(block);
      if (seeds.has(block) && isProse(block)) told = block.element;
      continue;
    }
    const section = sectionOf(block, told);
    const isIn = (other: PageBlock | undefined) => other !== undefined && section.contains(other.element);
    let end = at + 1;
    while (isIn(blocks[end])) end++;
    const held = blocks.slice(at, end).filter((inner) => seeds.has(inner));
    if (!isAfter && proseLength(held) > most) end = at + 1;
    while (kept.at(-1)?.kind === "heading" && isIn(kept.at(-1))) kept.pop();
    // A heading among the paragraphs has no element of its own: there its links follow.
    while ((blocks[end]?.linked ?? 0) > 0.5) end++;
    at = end - 1;
  }
  return kept;
}

function opensAside(block: PageBlock): boolean {
  const { kind, text } = block;
  if (isRequest(block)) return true;
  return (
    kind !== "headline" && text.length < LONGEST_HEADING && !isSentence(block) && ASIDE_HEADING.test(text)
  );
}

/** A box is the largest element around its first line that holds nothing of the story told so far. */
function sectionOf({ element }: PageBlock, told: Element): Element {
  let section = element;
  while (section.parentElement && !section.parentElement.contains(told)) section = section.parentElement;
  return section;
}

/** A line of marks parts the story from notes on its making. */
const isRule = ({ text }: PageBlock) => !/[\p{L}\p{N}]/u.test(text);

/** Takes off what stands after the last paragraph: labels, headings without text, notes below a rule or in italics. */
export function trimEnd(blocks: readonly PageBlock[]): PageBlock[] {
  const most = proseLength(blocks) * MOST_ASIDE;
  const isSmall = (from: number) => proseLength(blocks.slice(from)) <= most;
  const rule = blocks.findLastIndex(isRule);
  let end = rule > 0 && isSmall(rule) ? rule : blocks.length;
  while (end > 0 && !isClosing(blocks[end - 1] as PageBlock, isSmall(end - 1))) end--;
  return blocks.slice(0, end).filter((block) => !isRule(block));
}

function isClosing(block: PageBlock, isSmall: boolean): boolean {
  // A colon announces what is not there any more.
  if (block.kind === "heading" || block.text.endsWith(":") || (isSmall && isItalic(block))) return false;
  return isProse(block) || isSentence(block);
}

function isItalic({ pieces, element }: PageBlock): boolean {
  return pieces.every((piece) => {
    const italic = piece?.parentElement?.closest("em, i");
    return !piece?.data.trim() || (italic && element.contains(italic));
  });
}
