/** Says in a few words why a statement is shown for a story. */
import { tokenize } from "#lib/gazetteer/tokens.ts";
import { topicWord } from "#lib/gazetteer/topic-word.ts";
import type { CollectedStatement, EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { Shared } from "./relevance.ts";

/** Less than this is shared by chance. */
const LEAST_TELLING = 0.7;
const MOST_WORDS = 3;

/** Says why: the story's plans that it is about, else who or what both name, else the words that both use. */
export function whyShown(
  statement: CollectedStatement,
  plans: { has(plan: EntityKey): boolean },
  { entities }: PackCollection,
  shared: readonly Shared[] = [],
): string {
  const namesOf = (keys: readonly EntityKey[]) =>
    keys.flatMap((key) => entities.get(key)?.name ?? []).join(" and ");
  const named = namesOf(statement.about.filter((key) => plans.has(key)));
  if (named) return `about ${named}`;
  const telling = shared.filter(({ weight }) => weight >= LEAST_TELLING);
  const related = namesOf(statement.about);
  if (related && telling.length > 0) return `also on ${related}`;
  const { quotation, summary } = statement.record;
  const words = wordsAsWritten([quotation, summary].filter(Boolean).join("\n"), telling);
  if (words) return `shares words with the story: ${words}`;
  const name = telling.find(({ kind }) => kind === "name");
  if (name) return `also on ${namesOf([name.key])}`;
  return "by someone named in the story";
}

/** The telling words as the statement writes them; neighbours stay together: "frozen assets, sanctions". */
function wordsAsWritten(text: string, telling: readonly Shared[]): string {
  const wanted = new Set(
    telling
      .filter(({ kind }) => kind === "word")
      .slice(0, MOST_WORDS)
      .map(({ key }) => key),
  );
  const written: { text: string; end: number }[] = [];
  if (wanted.size === 0) return "";
  for (const { start, end, key } of tokenize(text)) {
    const topic = topicWord(key);
    if (!topic || !wanted.delete(topic)) continue;
    const last = written.at(-1);
    const word = text.slice(start, end);
    if (last && /^\s+$/.test(text.slice(last.end, start)))
      Object.assign(last, { text: `${last.text} ${word}`, end });
    else written.push({ text: word, end });
    if (wanted.size === 0) break;
  }
  return written.map((part) => part.text).join(", ");
}
