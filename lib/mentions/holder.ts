/** Which of several holders of an office a story means: by country, by who is in the story, by where it is published. */
import type { EntityKey, Office, PersonEntity } from "#lib/packs/collection.ts";
import type { CountryCue } from "./countries.ts";
import type { Finding } from "./found.ts";
import type { RolePhrase } from "./role-phrase.ts";

interface Holder {
  person: PersonEntity;
  office: Office;
  nominal: boolean;
}

export interface HolderQuestion {
  phrase: RolePhrase;
  /** Those who hold the office on the story's day, anywhere. */
  owners: readonly Holder[];
  /** The publisher's country (ISO), when known. */
  country: string | null;
}

/** Sentences that a country stays in the reader's mind for the next office without one. */
const NEAR_SENTENCES = 2;

/**
 * Chooses the holder, or gives null where the story does not say enough.
 * Order: the country in the phrase, the person in the story, the country near by, the publisher's country.
 */
export function chooseHolder(
  finding: Finding,
  question: HolderQuestion,
): (Holder & { because: string }) | null {
  const { phrase, owners, country } = question;
  // There are many former presidents: only one whom the story names is meant.
  if (phrase.former) {
    const named = owners.filter(({ person }) => finding.anchors.has(person.key));
    const meant = phrase.cue ? named.filter((owner) => fits(owner, phrase.cue)) : named;
    return because(single(meant), "the only one in the story who held it before");
  }
  if (phrase.cue)
    return because(
      only(
        finding,
        owners.filter((owner) => fits(owner, phrase.cue)),
      ),
      "by the country or body named with it",
    );
  const present = owners.filter(({ person }) => finding.anchors.has(person.key));
  if (present.length > 0) return amongPresent(finding, question, present);
  // "leader" without a country is anybody's.
  const offices = owners.filter(({ nominal }) => !nominal);
  const near = nearestArea(finding, question, 0);
  const nearby = near ? single(offices.filter(({ office }) => office.area === near)) : null;
  if (nearby) return because(nearby, "by the country named near by");
  return because(
    country ? single(offices.filter(({ office }) => office.area === country)) : null,
    "by the publisher's country",
  );
}

function amongPresent(
  finding: Finding,
  question: HolderQuestion,
  present: readonly Holder[],
): (Holder & { because: string }) | null {
  const one = single(present);
  if (one) return because(one, "the only one in the story who held it that day");
  const near = nearestArea(finding, question, NEAR_SENTENCES);
  const nearby = near ? single(present.filter(({ office }) => office.area === near)) : null;
  if (nearby) return because(nearby, "by the country named near by");
  const home = question.country
    ? single(present.filter(({ office }) => office.area === question.country))
    : null;
  return because(home, "by the publisher's country");
}

function because(holder: Holder | null, reason: string): (Holder & { because: string }) | null {
  return holder ? { ...holder, because: reason } : null;
}

/** One person, whatever the number of their offices. */
function single(holders: readonly Holder[]): Holder | null {
  const [first] = holders;
  return first && holders.every(({ person }) => person.key === first.person.key) ? first : null;
}

/** The one holder, or of several the one whom the story names. */
function only(finding: Finding, holders: readonly Holder[]): Holder | null {
  return single(holders) ?? single(holders.filter(({ person }) => finding.anchors.has(person.key)));
}

function fits({ office }: Holder, cue: CountryCue | null): boolean {
  if (!cue) return false;
  const body = (key: EntityKey) => key.endsWith(`/${office.organization.id}`);
  return (
    cue.bodies.some(body) ||
    (cue.area !== null && office.area === cue.area && office.organization.classification !== "party")
  );
}

/** The country last named before the phrase in its sentence, or in the sentences just before. */
function nearestArea({ story, cues }: Finding, { phrase }: HolderQuestion, sentences: number): string | null {
  const here = story.words[phrase.from]?.sentence ?? 0;
  const near = cues.filter(({ first, area }) => {
    const sentence = story.words[first]?.sentence ?? -1;
    return area !== null && first < phrase.from && sentence <= here && sentence >= here - sentences;
  });
  return near.at(-1)?.area ?? null;
}
