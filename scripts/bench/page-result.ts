/** What reading one page came to. */
import type { Mention } from "#lib/mentions/mention.ts";

export type FoundMention = Pick<Mention, "surface" | "rule">;

/** What the extension keeps of a page, as far as it is judged here. */
export interface KeptReading {
  state: string;
  message: string | null;
  blocks: number;
  mentions: FoundMention[];
  /** Mentions that the page's script found again in the live page. */
  painted: number;
}

export interface PageResult {
  set: string;
  name: string;
  state: string;
  blocks: number;
  mentions: number;
  /** Mentions whose painted ranges say what they should. */
  right: number;
  /** "surface → what is painted", of the others. */
  wrong: string[];
  lost: number;
  exceptions: string[];
  sameHtml: boolean;
  articleMs: number;
}

/** Tells whether anything went wrong with a page. */
export function wentWrong({ state, wrong, lost, exceptions, sameHtml }: PageResult): boolean {
  return state === "failed" || wrong.length > 0 || lost > 0 || exceptions.length > 0 || !sameHtml;
}

/** Says in a few words what went wrong with a page. */
export function faultsOf({ state, wrong, lost, exceptions, sameHtml }: PageResult): string {
  const parts = [
    state === "failed" && "failed",
    wrong.length > 0 && `${wrong.length} wrong (${wrong[0]})`,
    lost > 0 && `${lost} lost`,
    exceptions.length > 0 && `${exceptions.length} exceptions (${exceptions[0]})`,
    !sameHtml && "HTML changed",
  ];
  return parts.filter(Boolean).join(", ");
}

/** White space and invisible characters do not count: a line break is a space in the article and nothing in a range. */
const letters = (text: string) => text.replace(/[\s\u00AD\u200B\u2060\uFEFF]/g, "");

/** Holds the painted ranges, in their order, against the mentions; a mention may have several ranges. */
export function compareRanges(
  mentions: readonly Pick<FoundMention, "surface">[],
  ranges: readonly string[],
): { right: number; wrong: string[] } {
  const wrong: string[] = [];
  let right = 0;
  let at = 0;
  for (const { surface } of mentions) {
    const wanted = letters(surface);
    let shown = "";
    let next = at;
    while (shown.length < wanted.length && next < ranges.length) shown += letters(ranges[next++] ?? "");
    // One that was lost has no range: the one that stands here belongs to the next.
    if (shown === wanted) {
      right++;
      at = next;
    } else wrong.push(`“${surface}” → “${shown}”`);
  }
  return { right, wrong };
}
