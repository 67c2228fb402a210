import { performance } from "node:perf_hooks";
import type { Article } from "#lib/article/article.ts";
import type { MentionFinder } from "#lib/mentions/find-mentions.ts";
import { readArticle } from "#lib/reading/reading.ts";

const ROUNDS = 5;

/** Measures how long reading takes, in ms per 10,000 words: the median of a few rounds after one to warm up. */
export function msPer10kWords(articles: readonly Article[], finder: MentionFinder): number {
  const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const begun = performance.now();
    for (const article of articles) readArticle(article, finder, "2026-01-01");
    return performance.now() - begun;
  }).slice(1);
  const median = rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return (median / words) * 10_000;
}
