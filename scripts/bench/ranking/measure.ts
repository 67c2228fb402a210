/** How often the statements an editor chose are among the first that are shown. */
import { type MentionFinder, prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import { readArticle } from "#lib/reading/reading.ts";
import type { Half } from "../accuracy/half.ts";
import { compileMarkedPack, type MarkedStory, readMarkedStories } from "./marked-stories.ts";
import { type Order, ordersOf } from "./orders.ts";

/** What is seen in the popup without much unfolding. */
export const FIRST = 3;

/** One speaker of one story. */
export interface Verdict {
  story: MarkedStory;
  speaker: string;
  best: readonly string[];
  /** How many statements there were to choose from. */
  choice: number;
  /** For each order the place (from 0) of the worst placed marked statement. */
  places: number[];
  /** Our order, for looking at misses. */
  own: Order;
}

/** Reads every marked story and finds where each order puts what the editor marked. */
export async function judgeRanking(): Promise<Verdict[]> {
  const finder = prepareFinder(collect([await compileMarkedPack()]));
  return readMarkedStories().flatMap((story) => judgeStory(story, finder));
}

function judgeStory(story: MarkedStory, finder: MentionFinder): Verdict[] {
  const reading = readArticle(story.article, finder, story.article.publishedAt?.value ?? "");
  const [{ id: pack = "" } = {}] = finder.collection.packs;
  return story.best.map(({ speaker, statements }) => {
    const orders = ordersOf(reading, `${pack}/${speaker}`, finder);
    return {
      story,
      speaker,
      best: statements,
      choice: orders[0]?.length ?? 0,
      places: orders.map((order) => Math.max(...statements.map((id) => placeOf(order, id)))),
      own: orders.at(-1) ?? [],
    };
  });
}

function placeOf(order: Order, id: string): number {
  const place = order.findIndex((ids) => ids.includes(id));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

export interface Score {
  speakers: number;
  /** For each order: shares of speakers with all marks among the first three, and with the worst of them first. */
  hits: number[];
  firsts: number[];
}

/** Scores one half. */
export function scoreRanking(verdicts: readonly Verdict[], half: Half): Score {
  const part = verdicts.filter(({ story }) => story.half === half);
  const share = (most: (verdict: Verdict) => number) =>
    (part[0]?.places ?? []).map(
      (_, order) =>
        part.filter((verdict) => (verdict.places[order] ?? Number.POSITIVE_INFINITY) < most(verdict)).length /
        part.length,
    );
  return { speakers: part.length, hits: share(() => FIRST), firsts: share(({ best }) => best.length) };
}
