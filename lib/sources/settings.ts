/** The reader's choices. One owner: the settings item in the browser's local storage; everything else derives. */

export interface PackChoice {
  id: string;
  enabled: boolean;
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
}

export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  packs: [],
  appearance: "system",
  underline: "dotted",
  paint: true,
});

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

function placed(settings: Settings, known: readonly string[]): PackChoice[] {
  return inOrder(
    known.map((id) => ({ id })),
    settings,
  ).map(({ id }) => ({ id, enabled: isEnabled(id, settings) }));
}
