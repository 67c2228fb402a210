import { NameList } from "#components/name/NameList.tsx";
import type { Mention } from "#lib/mentions/mention.ts";
import type { Reading } from "#lib/reading/reading.ts";

/** Names in the story that fit more than one: told as they are, counted for none. */
export function UnsureNames({ reading }: { reading: Reading }) {
  const unsure = distinct(reading.mentions.filter(({ entity }) => entity === null));
  if (unsure.length === 0) return null;
  const names = namesByKey(reading);
  return (
    <section aria-labelledby="unsure">
      <h2 id="unsure">Unsure</h2>
      <ul class="unsure">
        {unsure.map(({ surface, candidates, start }) => (
          <li key={start}>
            “<bdi>{surface}</bdi>” could be <Candidates names={candidates.map((key) => names.get(key))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Candidates({ names }: { names: (string | undefined)[] }) {
  const known = names.filter((name) => name !== undefined);
  if (known.length < names.length) return `any of ${names.length} in your packs.`;
  return (
    <>
      <NameList names={known} last="or" />.
    </>
  );
}

function distinct(mentions: readonly Mention[]): Mention[] {
  const first = new Map(
    mentions.toReversed().map((mention) => [`${mention.surface} ${mention.candidates}`, mention]),
  );
  return [...first.values()].toReversed();
}

function namesByKey({ context }: Reading): Map<string, string> {
  return new Map(
    [...context.actors, ...context.candidates, ...context.proposals].map(({ key, name }) => [key, name]),
  );
}
