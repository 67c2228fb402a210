/** Real texts by other hands: are the right persons found among 20,000 others? Scored by Wikidata id. */
import type { Article } from "#lib/article/article.ts";
import { textArticle } from "#lib/article/text-article.ts";
import { type MentionFinder, prepareFinder } from "#lib/mentions/find-mentions.ts";
import { checkPack } from "#lib/packs/check.ts";
import { collect } from "#lib/packs/collection.ts";
import { compilePack } from "#lib/packs/compile.ts";
import { readArticle } from "#lib/reading/reading.ts";
import { faultLine } from "../../packs/fault-line.ts";
import { type ActorRow, everyNth, packOf, readActors } from "./actors.ts";
import type { SetResult } from "./bench-set.ts";
import { findsOf } from "./finds.ts";
import { halfOf } from "./half.ts";
import { preparePeers } from "./peers.ts";
import { goldNames, readSpeakerDocuments, type SpeakerDocument } from "./speakers-gold.ts";
import { type ReadDocument, scoreSpeakers } from "./speakers-score.ts";
import { msPer10kWords } from "./speed.ts";

const STRANGERS = 20_000;

/** Scores both halves, and both together with those among the strangers who are, or are called like, the gold's persons. */
export async function speakerSets(): Promise<SetResult[]> {
  const [documents, actors] = [readSpeakerDocuments(), readActors()];
  if (!documents || !actors) return [];
  const names = goldNames(documents);
  const isGold = isGoldOf(names);
  const apart = everyNth(
    actors.filter((row) => !isGold(row)),
    STRANGERS,
  );
  const finder = await prepareWith(names, actors, apart);
  const texts = readAll(documents, finder);
  const within = await prepareWith(names, actors, [...apart, ...actors.filter(isGold)]);
  const mixed = readAll(documents, within);
  const scored = new Set(names.keys());
  const halves = (["dev", "held"] as const).map((half) => {
    const part = texts.filter(({ document }) => halfOf(document.id) === half);
    const notes = [`only ${part.length} texts, so one name more or less moves every figure`];
    return scoreSpeakers(`speakers, ${half} (${part.length} texts)`, part, scored, {
      notes,
      open: half === "dev",
    });
  });
  const size = `${names.size} persons of the texts and ${apart.length} strangers`;
  const speed = `${msPer10kWords(documents.map(articleOf), finder).toFixed(0)} ms per 10,000 words with ${size}`;
  return [
    ...halves,
    scoreSpeakers(`speakers, all ${texts.length} texts`, texts, scored, {
      notes: [speed, unlisted(documents, scored)],
      open: false,
    }),
    scoreSpeakers("the same, with namesakes and second entries of the gold's persons let in", mixed, scored, {
      notes: [`${actors.filter(isGold).length} rows let in`],
      open: false,
    }),
  ];
}

function isGoldOf(names: ReadonlyMap<string, readonly string[]>): (row: ActorRow) => boolean {
  const known = new Set([...names.values()].flat());
  return ({ wikidata, name, other_names }) =>
    names.has(wikidata ?? "") || [name, ...other_names].some((other) => known.has(other));
}

function unlisted(documents: readonly SpeakerDocument[], scored: ReadonlySet<string>): string {
  const ids = documents.flatMap(({ mentions }) =>
    mentions.flatMap(({ entity_type, wikidata }) => (entity_type === "person" && wikidata ? [wikidata] : [])),
  );
  const without = new Set(ids.filter((id) => !scored.has(id)));
  return `${scored.size} persons; ${without.size} ids more are never named in full there (peoples, a bare "Einstein") and are left out`;
}

async function prepareWith(
  names: ReadonlyMap<string, readonly string[]>,
  actors: readonly ActorRow[],
  strangers: readonly ActorRow[],
): Promise<MentionFinder> {
  const known = [...names].map(([id, own]) => ({
    id,
    names: own,
    offices: actors.filter(({ wikidata }) => wikidata === id),
  }));
  const checked = checkPack(packOf(known, strangers));
  if (!checked.ok) throw new Error(checked.faults.slice(0, 5).map(faultLine).join("\n"));
  return prepareFinder(collect([await compilePack(checked.pack)]));
}

function readAll(documents: readonly SpeakerDocument[], finder: MentionFinder): ReadDocument[] {
  const { collection } = finder;
  const idOf = (key: string) => collection.entities.get(key)?.wikidata ?? key;
  const peers = preparePeers(collection, idOf);
  return documents.map((document) => {
    const reading = readArticle(articleOf(document), finder, "2020-01-01");
    const finds = [findsOf(reading, collection, idOf), ...peers.map(({ find }) => find(document.text))];
    return { document, finds: finds.map((list) => list.filter(({ kind }) => kind === "person")) };
  });
}

function articleOf({ text, url, published_at: date }: SpeakerDocument): Article {
  const publishedAt = date ? { value: date, source: "meta" as const, raw: date } : null;
  return { ...textArticle(text, url), publishedAt };
}
