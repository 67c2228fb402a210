/** An office named just before a surname: "President Macron", "Foreign Minister Lavrov". */
import { isWithin } from "#lib/dates/partial-date.ts";
import { tokenize } from "#lib/gazetteer/tokens.ts";
import type { EntityKey, Office, PackCollection } from "#lib/packs/collection.ts";
import type { Story } from "./story.ts";

/** A one-word title that stands for a longer office ("Secretary Rubio" is Secretary of State). */
const GENERIC = new Set(
  "president minister secretary chancellor premier senator commissioner ambassador general governor representative admiral colonel".split(
    " ",
  ),
);

/** As printed before a name. */
const SHORT: Readonly<Record<string, string[]>> = {
  senator: ["sen"],
  general: ["gen"],
  governor: ["gov"],
  representative: ["rep"],
  admiral: ["adm"],
  colonel: ["col"],
  ambassador: ["amb"],
  president: ["pres"],
};

interface Title {
  text: string;
  /** Folded words. */
  keys: string[];
  office: Office;
}

/** The titles of each person, longest first. */
export type TitleIndex = ReadonlyMap<EntityKey, readonly Title[]>;

/** Prepares the titles of all persons. */
export function indexTitles(collection: PackCollection): TitleIndex {
  const index = new Map<EntityKey, Title[]>();
  for (const person of collection.entities.values())
    if (person.kind === "person" && person.offices.length > 0)
      index.set(
        person.key,
        person.offices.flatMap(titlesOf).sort((a, b) => b.keys.length - a.keys.length),
      );
  return index;
}

function titlesOf(office: Office): Title[] {
  const names = [office.role, ...office.otherRoles].map((text) => ({
    text,
    keys: tokenize(text).map(({ key }) => key),
  }));
  const generic = new Set(names.flatMap(({ keys }) => keys).filter((key) => GENERIC.has(key)));
  const single = [...generic]
    .flatMap((key) => [key, ...(SHORT[key] ?? [])])
    .map((key) => ({ text: key, keys: [key] }));
  return [...names, ...single].map((name) => ({
    ...name,
    office,
  }));
}

/**
 * Gives the title before word `first`, and of how many words it is, if one of these was held on the story's day
 * (on any day, when it states none). Former offices do not count: "Prime Minister Johnson" in 2025 is another Johnson.
 */
export function titleBefore(
  story: Story,
  first: number,
  titles: readonly Title[],
  date: string | null,
): { text: string; words: number } | null {
  for (const { text, keys, office } of titles) {
    if (!endsWith(story, first, keys)) continue;
    if (!date || isWithin(date, office.start, office.until)) return { text, words: keys.length };
  }
  return null;
}

function endsWith(story: Story, first: number, keys: readonly string[]): boolean {
  const from = first - keys.length;
  const sentence = story.words[first]?.sentence;
  return (
    keys.length > 0 &&
    keys.every((key, index) => {
      const found = story.words[from + index];
      return found?.key === key && found.sentence === sentence && isJoined(story, from + index);
    })
  );
}

/** The title and the name follow each other with a space only, or the stop of an abbreviation. */
function isJoined(story: Story, index: number): boolean {
  const gap = story.text.slice(story.words[index]?.end, story.words[index + 1]?.start);
  return /^\.?\s$/.test(gap);
}
