/** Who is it? Ranks actors that share a name by what the story itself says of them. */
import { isWithin, latestDay } from "#lib/dates/partial-date.ts";
import { tokenize } from "#lib/gazetteer/tokens.ts";
import type { ActorEntity, EntityKey, PersonEntity } from "#lib/packs/collection.ts";
import type { Finding } from "./found.ts";

/** What each sign is worth. An office named beside the name says most; that somebody is dead settles it. */
const WEIGHTS = {
  officeNear: 4,
  bodyNear: 3,
  bodyInStory: 2,
  countryInStory: 1.5,
  officeInStory: 1,
  inOffice: 0.5,
  dead: -6,
  unborn: -10,
};
/** The winner must lead by this much, else the mention stays ambiguous. */
const CLEAR_LEAD = 2.5;
/** In the name's own sentence one sign that the others lack is enough. */
const CLEAR_NEAR_LEAD = 3;

export interface Ranked {
  key: EntityKey;
  score: number;
  /** The part of it that stands in the name's own sentence. */
  near: number;
  reasons: string[];
}

/** Ranks the candidates for a name that stands at word `index`, best first. */
export function rankCandidates(finding: Finding, keys: readonly EntityKey[], index: number): Ranked[] {
  const entities = keys
    .map((key) => finding.collection.entities.get(key))
    .filter((entity) => entity !== undefined);
  return entities
    .filter((entity) => entity.kind !== "proposal")
    .map((entity) => score(finding, entity, index))
    .sort((a, b) => b.score - a.score);
}

/** Gives the clear winner among the candidates, or null. */
export function clearWinner(ranked: readonly Ranked[]): Ranked | null {
  const [first, second] = ranked;
  if (!first) return null;
  const [nearest, next] = [...ranked].sort((a, b) => b.near - a.near);
  if (nearest && nearest.near - (next?.near ?? 0) >= CLEAR_NEAR_LEAD) return nearest;
  return first.score > 0 && first.score - (second?.score ?? 0) >= CLEAR_LEAD ? first : null;
}

function score(finding: Finding, entity: ActorEntity, index: number): Ranked {
  const signs =
    entity.kind === "person"
      ? personSigns(finding, entity, index)
      : bodySigns(finding, entity.record.area ?? null);
  return {
    key: entity.key,
    score: signs.reduce((sum, [weight]) => sum + weight, 0),
    near: signs
      .filter(([weight]) => weight === WEIGHTS.officeNear || weight === WEIGHTS.bodyNear)
      .reduce((sum, [weight]) => sum + weight, 0),
    reasons: signs.filter(([weight]) => weight > 0).map(([, reason]) => reason),
  };
}

type Sign = [weight: number, reason: string];

function personSigns(finding: Finding, person: PersonEntity, index: number): Sign[] {
  const { date, story } = finding;
  const { birth_date, death_date } = person.record;
  const signs: Sign[] = [];
  if (date && death_date && latestDay(death_date) < `${Number(date.slice(0, 4)) - 1}`)
    signs.push([WEIGHTS.dead, "died before"]);
  if (date && birth_date && birth_date > date) signs.push([WEIGHTS.unborn, "born later"]);
  const sentence = story.words[index]?.sentence ?? -1;
  for (const office of person.offices) {
    const words = new Set(
      [office.role, ...office.otherRoles]
        .flatMap((role) => tokenize(role).map(({ key }) => key))
        .filter((key) => key.length > 3),
    );
    const near = story.words.some((word) => Math.abs(word.sentence - sentence) <= 0 && words.has(word.key));
    const inStory = near || story.words.some((word) => words.has(word.key));
    if (near) signs.push([WEIGHTS.officeNear, `${office.role} is named beside`]);
    else if (inStory) signs.push([WEIGHTS.officeInStory, `${office.role} is named in the story`]);
    const bodies = finding.cues.filter(({ bodies: keys }) => keys.includes(office.organization.key));
    if (bodies.some(({ first }) => story.words[first]?.sentence === sentence))
      signs.push([WEIGHTS.bodyNear, `${office.organization.name} is named beside`]);
    else if (bodies.length > 0) signs.push([WEIGHTS.bodyInStory, `${office.organization.name} is named`]);
    if (date && isWithin(date, office.start, office.until))
      signs.push([WEIGHTS.inOffice, `in office that day: ${office.role}`]);
  }
  const areas = new Set(person.offices.map(({ area }) => area).filter(Boolean));
  if (finding.cues.some(({ area }) => area !== null && areas.has(area)))
    signs.push([WEIGHTS.countryInStory, "the country is named"]);
  return strongestEach(signs);
}

/** Many offices of one kind are one sign, not many. */
function strongestEach(signs: readonly Sign[]): Sign[] {
  const best = new Map<number, Sign>();
  for (const sign of signs) if (!best.has(sign[0])) best.set(sign[0], sign);
  if (best.has(WEIGHTS.officeNear)) best.delete(WEIGHTS.officeInStory);
  if (best.has(WEIGHTS.bodyNear)) best.delete(WEIGHTS.bodyInStory);
  return [...best.values()];
}

function bodySigns({ cues }: Finding, area: string | null): Sign[] {
  return area && cues.some((cue) => cue.area === area)
    ? [[WEIGHTS.countryInStory, "the country is named"]]
    : [];
}
