/** A record of any size, made up by a seeded generator: the same seed gives the same record. */
import type { RecordedStatement, StoryRecord } from "#lib/record/recorded.ts";
import { sortDay } from "#lib/record/sort-day.ts";
import { sizeOf } from "#lib/record/worth-keeping.ts";

/** Those whom the bench's story names come first: they are the ones most is kept of. */
export const SPEAKERS = 2000;
export const SITES = 400;
const STATEMENTS_A_STORY = 5;
const WORDS: readonly string[] = (
  "the lamps of harbour were never lit by promise alone and nobody who sails past this quay at night will say so " +
  "again because we don’t forget that we have paid for oil in winter while others counted boats from a warm room with their maps open"
).split(" ");
/** Stands in few statements: what a search for something rare looks for. */
export const RARE_WORD = "quillwort";
/** One statement in so many has it. */
const RARE = 20_000;

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAYS = 3650;

/** Gives the name of the speaker of a rank; the first is quoted most. */
export function speakerName(rank: number): string {
  const part = (number: number) =>
    ["Bra", "Dol", "Fen", "Gar", "Hul", "Kest", "Lor", "Mar", "Nev", "Pell"][number % 10] ?? "Ost";
  const given = `${part(rank)}${["an", "en", "is", "or", "ul"][rank % 5]}`;
  const tens = Math.floor(rank / 10);
  return `${given} ${part(tens)}${part(Math.floor(tens / 10)).toLowerCase()}${part(Math.floor(tens / 100)).toLowerCase()}sen`;
}

/** Makes the record, story by story. */
export function* inventedRecord(statements: number, seed: number): Generator<StoryRecord> {
  const random = randomNumbers(seed);
  for (let number = 0; number * STATEMENTS_A_STORY < statements; number++)
    yield inventedStory(
      number,
      Math.min(STATEMENTS_A_STORY, statements - number * STATEMENTS_A_STORY),
      random,
    );
}

function inventedStory(number: number, count: number, random: () => number): StoryRecord {
  const site = `paper-${skewed(SITES, random)}.example.org`;
  const at = FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS;
  const date = new Date(at).toISOString().slice(0, 10);
  const story = `s${number}`;
  const statements = Array.from({ length: count }, (_, place): RecordedStatement => {
    const rank = skewed(SPEAKERS, random);
    return {
      site,
      story,
      id: `${number}-${place}`,
      place,
      kind: random() < 0.6 ? "direct" : "indirect",
      words: inventedWords(random),
      speaker: `bench/p${rank}`,
      item: `person Q8${rank}`,
      name: speakerName(rank),
      actor: "person",
      day: sortDay(date),
    };
  });
  return {
    story: {
      site,
      story,
      url: `https://${site}/${date.replaceAll("-", "/")}/harbour/story-of-the-lamps-${number}`,
      title: `${inventedWords(random).slice(0, 60)} (${number})`,
      publisher: `The Paper of ${site}`,
      lang: "en",
      date,
      readAt: new Date(at + Math.floor(random() * DAY_MS)).toISOString(),
      ...sizeOf(statements),
      deleted: [],
    },
    statements,
  };
}

function inventedWords(random: () => number): string {
  const length = 12 + Math.floor(random() * 28);
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)] ?? "the");
  if (random() < 1 / RARE) words.push(RARE_WORD);
  return words.join(" ");
}

/** A rank below `most`, the first ones far more often (Zipf's law: as often as one divided by the rank). */
function skewed(most: number, random: () => number): number {
  return Math.min(most - 1, Math.floor(most ** random()) - 1);
}

/** A linear congruential generator; multiplier and increment are those of Numerical Recipes. Gives numbers from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
