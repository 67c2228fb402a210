/** The seed story, read from its page with the bundled packs. */
import { prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import { readArticle } from "#lib/reading/reading.ts";
import { bundledPacks } from "../../packs/bundled.ts";
import type { Find } from "../score.ts";
import { type SetResult, scoreSet } from "./bench-set.ts";
import { findsOf } from "./finds.ts";
import { preparePeers } from "./peers.ts";
import { readSeedStory } from "./seed-gold.ts";

/** Scores the seed story against its gold; nothing where the shared data is not at hand. */
export async function seedSets(): Promise<SetResult[]> {
  const story = readSeedStory();
  if (!story) return [];
  const { article, labels, paragraphs } = story;
  const finder = prepareFinder(collect(await bundledPacks()));
  const ids = new Set([...finder.collection.entities.values()].map(({ id }) => id));
  const known = labels.filter(({ entities }) => entities.every((id) => ids.has(id)));
  const strangers = new Set(
    labels.filter((label) => !known.includes(label)).flatMap((label) => label.entities),
  );
  const isAnnotated = ({ start, end }: Find) =>
    paragraphs.some((paragraph) => start >= paragraph.start && end <= paragraph.end);
  const reading = readArticle(article, finder, article.publishedAt?.value ?? "2025-02-20");
  const peers = preparePeers(finder.collection).map(({ find }) => find(article.text));
  const finds = [findsOf(reading, finder.collection), ...peers].map((list) => list.filter(isAnnotated));
  const notes = [`the bundled packs: ${finder.collection.entities.size} entities`];
  if (strangers.size > 0) notes.push(`not in the bundled packs: ${[...strangers].join(", ")}`);
  return [
    scoreSet(
      `seed story (${known.length} labels of mentions and proposals)`,
      [{ name: "seed", text: article.text, labels: known, finds }],
      { notes },
    ),
  ];
}
