/** The project's own labelled stories, in their two halves. */
import { type MentionFinder, prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import { readArticle } from "#lib/reading/reading.ts";
import { type LabelledText, type SetResult, scoreSet } from "./bench-set.ts";
import { findsOf } from "./finds.ts";
import { preparePeers } from "./peers.ts";
import { compileWorld, type LabelledStory, readStories } from "./stories.ts";

/** Reads every story with its world, by our rules and the peers'. */
export async function readOwnTexts(): Promise<(LabelledText & LabelledStory)[]> {
  const worlds = new Map<string | null, MentionFinder>();
  const stories = readStories();
  for (const { extra } of stories)
    if (!worlds.has(extra)) worlds.set(extra, prepareFinder(collect([await compileWorld(extra)])));
  return stories.map((story) => {
    const finder = worlds.get(story.extra);
    if (!finder) throw new Error(`No world for ${story.name}.`);
    const { text, publishedAt } = story.article;
    const reading = readArticle(story.article, finder, publishedAt?.value ?? "2032-12-31");
    const peers = preparePeers(finder.collection).map(({ find }) => find(text));
    return { ...story, text, finds: [findsOf(reading, finder.collection), ...peers] };
  });
}

/** Scores both halves; only the errors of the first may be looked at. */
export async function ownSets(): Promise<SetResult[]> {
  const texts = await readOwnTexts();
  return (["dev", "held"] as const).map((half) => {
    const part = texts.filter((text) => text.half === half);
    const labels = part.reduce((sum, text) => sum + text.labels.length, 0);
    return scoreSet(`own stories, ${half} (${part.length} stories, ${labels} labels)`, part, {
      open: half === "dev",
    });
  });
}
