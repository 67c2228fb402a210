import type { ShownStatement, StatementsAround } from "#lib/context/statements.ts";

/** What is shown openly of an actor's statements, and what is left. */
export interface Lead {
  part: "before" | "same_day" | "undated";
  shown: ShownStatement[];
  rest: StatementsAround;
}

const PARTS = ["before", "same_day", "undated"] as const;

/** Takes the first statements to show: those from before the story if there are any. Null when all came after it. */
export function leadOf(around: StatementsAround, most: number): Lead | null {
  const part = PARTS.find((name) => around[name].length > 0);
  if (!part) return null;
  const { before, same_day, since, undated } = around;
  const rest = { before, same_day, since, undated, [part]: around[part].slice(most) };
  return { part, shown: around[part].slice(0, most), rest };
}

/** Writes "2 more before · 1 on the day · 3 since", leaving out what there is none of. */
export function countLine({ before, same_day, since, undated }: StatementsAround): string {
  const parts: [number, string][] = [
    [before.length, "more before"],
    [same_day.length, "on the day"],
    [undated.length, "more"],
    [since.length, "since"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(" · ");
}
