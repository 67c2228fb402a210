/**
 * The statements of a story as one text: a line on the story, then a line for each. The browser hands a text over many
 * times as quickly as objects, and a search through the whole record reads them all.
 */
import type { RecordedStatement, StoryRecord } from "./recorded.ts";
import { sortDay } from "./sort-day.ts";

type Head = [site: string, story: string, date: string | null];

type Line = [
  id: string,
  place: number,
  kind: RecordedStatement["kind"],
  words: string,
  name: string,
  actor: RecordedStatement["actor"],
  speaker: string,
  item: string | null,
];

/** Packs a story's statements into one text. */
export function packStatements({ story, statements }: StoryRecord): string {
  const lines = statements.map(({ id, place, kind, words, name, actor, speaker, item }) => {
    const line: Line = [id, place, kind, words, name, actor, speaker, item ?? null];
    // JSON writes a line's end within words as two letters, so that lines stay lines.
    return JSON.stringify(line);
  });
  const head: Head = [story.site, story.story, story.date];
  return [JSON.stringify(head), ...lines].join("\n");
}

/** Unpacks those lines of a story's text that `wanted` lets through, or all. */
export function unpackStatements(
  text: string,
  wanted: (line: string) => boolean = () => true,
): RecordedStatement[] {
  const [head = "", ...lines] = text.split("\n");
  const [site, story, date] = JSON.parse(head) as Head;
  const at = { site, story, day: sortDay(date) };
  return lines.filter(wanted).map((each) => {
    const [id, place, kind, words, name, actor, speaker, item] = JSON.parse(each) as Line;
    return { ...at, id, place, kind, words, name, actor, speaker, ...(item ? { item } : {}) };
  });
}

/** Gives the site and the story that a text is of. */
export function placeOf(text: string): [site: string, story: string] {
  const [site, story] = JSON.parse(text.split("\n", 1)[0] ?? "") as Head;
  return [site, story];
}

/** Counts the statements in a story's text. */
export function countStatements(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
