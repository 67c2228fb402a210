/** An office named just before a surname: "President Macron", "Foreign Minister Lavrov". */
import { isWithin } from "#lib/dates/partial-date.ts";
import { tokenize } from "#lib/gazetteer/tokens.ts";
import type { Office, PersonEntity } from "#lib/packs/collection.ts";
import type { Story } from "./story.ts";

/** A one-word title that stands for a longer office ("Secretary Rubio" is Secretary of State). */
const GENERIC = new Set(
  "president minister secretary chancellor premier senator commissioner ambassador general".split(" "),
);

/**
 * Gives the title before word `first`, and of how many words it is, if this person held it on the story's day
 * (on any day, when it states none). Former offices do not count: "Prime Minister Johnson" in 2025 is another Johnson.
 */
export function titleBefore(
  story: Story,
  first: number,
  person: PersonEntity,
  date: string | null,
): { text: string; words: number } | null {
  const held = person.offices.filter((office) => !date || isWithin(date, office.start, office.end));
  const text = held.flatMap(titlesOf).find((title) => endsWith(story, first, title));
  return text ? { text, words: tokenize(text).length } : null;
}

function titlesOf({ role, otherRoles }: Office): string[] {
  const names = [role, ...otherRoles];
  const generic = names.flatMap((name) =>
    tokenize(name)
      .map(({ key }) => key)
      .filter((key) => GENERIC.has(key)),
  );
  return [...names, ...new Set(generic)].sort((a, b) => b.length - a.length);
}

function endsWith(story: Story, first: number, title: string): boolean {
  const words = tokenize(title);
  const from = first - words.length;
  const here = story.words[first];
  return (
    words.length > 0 &&
    words.every((word, index) => {
      const found = story.words[from + index];
      return (
        found !== undefined &&
        found.key === word.key &&
        found.sentence === here?.sentence &&
        isJoined(story, from + index)
      );
    })
  );
}

/** The title and the name follow each other with a space only, or the stop of an abbreviation. */
function isJoined(story: Story, index: number): boolean {
  const gap = story.text.slice(story.words[index]?.end, story.words[index + 1]?.start);
  return /^\.?\s$/.test(gap);
}
