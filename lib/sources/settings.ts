/** The reader's choices. One owner: the settings item in the browser's local storage; everything else derives. */
import type { EntityKey } from "#lib/packs/collection.ts";

export interface PackChoice {
  id: string;
  enabled: boolean;
}

/** "Not this person": on this site, this name does not mean this actor or plan. */
export interface RejectedMatch {
  /** As `siteOf` gives it. */
  site: string;
  /** The name as the pack lists it, without styles. */
  name: string;
  entity: EntityKey;
  /** The name of the actor or plan, for the list of what was taken off. */
  label: string;
}

/** The reading record: nothing is written to it unless the reader switched it on. */
export interface RecordChoice {
  on: boolean;
  /** As many statements are kept; those read longest ago go first. */
  most: number;
}

export type Appearance = "system" | "light" | "dark";
export type Underline = "dotted" | "solid" | "wavy";

export interface Settings {
  /** Packs in the reader's order; a pack not listed comes last and is on. */
  packs: PackChoice[];
  appearance: Appearance;
  underline: Underline;
  /** Whether names are painted in the page. */
  paint: boolean;
  /** Names taken off, the latest last. */
  rejections: RejectedMatch[];
  record: RecordChoice;
}

/** More than a reader takes off in years; the browser's room for settings is small. */
export const MOST_REJECTIONS = 2000;

export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  packs: [],
  appearance: "system",
  underline: "dotted",
  paint: true,
  rejections: [],
  record: Object.freeze({ on: false, most: 100_000 }),
});

/** Lists what differs between two states of the settings. */
export function changedChoices(now: Settings, before: Settings): (keyof Settings)[] {
  const choices = Object.keys(now) as (keyof Settings)[];
  return choices.filter((choice) => JSON.stringify(now[choice]) !== JSON.stringify(before[choice]));
}

/** Orders packs as the reader wants them; packs the reader has not placed follow in their own order. */
export function inOrder<T extends { id: string }>(
  packs: readonly T[],
  settings: Pick<Settings, "packs">,
): T[] {
  const place = new Map(settings.packs.map(({ id }, index) => [id, index]));
  const at = (pack: T) => place.get(pack.id) ?? settings.packs.length;
  return [...packs].sort((a, b) => at(a) - at(b));
}

/** Tells whether a pack is switched on. */
export function isEnabled(id: string, settings: Pick<Settings, "packs">): boolean {
  return settings.packs.find((choice) => choice.id === id)?.enabled ?? true;
}

/** Switches one pack on or off. `known` are all packs, so that the order stays as it is shown. */
export function switchPack(
  settings: Settings,
  known: readonly string[],
  id: string,
  enabled: boolean,
): Settings {
  return {
    ...settings,
    packs: placed(settings, known).map((choice) => (choice.id === id ? { id, enabled } : choice)),
  };
}

/** Moves one pack up (-1) or down (1) in the order; at the ends nothing changes. */
export function movePack(settings: Settings, known: readonly string[], id: string, step: -1 | 1): Settings {
  const packs = placed(settings, known);
  const from = packs.findIndex((choice) => choice.id === id);
  const [moved] = packs.slice(from, from + 1);
  const to = from + step;
  if (from < 0 || !moved || to < 0 || to >= packs.length) return settings;
  const rest = packs.filter((choice) => choice.id !== id);
  return { ...settings, packs: [...rest.slice(0, to), moved, ...rest.slice(to)] };
}

/** Forgets a removed pack. */
export function forgetPack(settings: Settings, id: string): Settings {
  return { ...settings, packs: settings.packs.filter((choice) => choice.id !== id) };
}

/** Gives a pack a place in the order, after those that have one; its switch stays as it was. */
export function placePack(settings: Settings, id: string): Settings {
  const isPlaced = settings.packs.some((choice) => choice.id === id);
  return isPlaced ? settings : { ...settings, packs: [...settings.packs, { id, enabled: true }] };
}

/** Takes a name off for a site. The oldest make room when there are too many. */
export function reject(settings: Settings, match: RejectedMatch): Settings {
  const rejections = [...putBack(settings, match).rejections, match];
  return { ...settings, rejections: rejections.slice(-MOST_REJECTIONS) };
}

/** Undoes `reject`. */
export function putBack(settings: Settings, match: RejectedMatch): Settings {
  return { ...settings, rejections: settings.rejections.filter((each) => !isSame(each, match)) };
}

/** Gives the names taken off on a site. */
export function rejectionsOn(
  site: string | null,
  { rejections }: Pick<Settings, "rejections">,
): RejectedMatch[] {
  return rejections.filter((each) => each.site === site);
}

function isSame(a: RejectedMatch, b: RejectedMatch): boolean {
  return a.site === b.site && a.name === b.name && a.entity === b.entity;
}

function placed(settings: Settings, known: readonly string[]): PackChoice[] {
  return inOrder(
    known.map((id) => ({ id })),
    settings,
  ).map(({ id }) => ({ id, enabled: isEnabled(id, settings) }));
}
