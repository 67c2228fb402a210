/** The forms of an English verb. */

/** `past` is also the past participle of regular verbs; `participle` is a past participle that differs from the past. */
export type VerbForm = "base" | "present" | "past" | "participle" | "ing";

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  swear: ["swore", "sworn"],
  show: ["showed", "shown"],
  find: ["found"],
  make: ["made"],
  spell: ["spelled"],
  go: ["went", "gone"],
  cast: ["cast"],
  speak: ["spoke", "spoken"],
  take: ["took", "taken"],
  hit: ["hit"],
  come: ["came", "come"],
  tear: ["tore", "torn"],
  think: ["thought"],
  feel: ["felt"],
  understand: ["understood"],
  know: ["knew", "known"],
  foresee: ["foresaw", "foreseen"],
  see: ["saw", "seen"],
  plead: ["pleaded"],
  shoot: ["shot"],
  read: ["read"],
  cut: ["cut"],
};
/** Verbs whose last consonant is doubled before "-ed" and "-ing". */
const DOUBLED: ReadonlySet<string> = new Set([
  "admit",
  "dub",
  "quip",
  "rap",
  "slam",
  "pan",
  "plan",
  "rip",
  "slap",
  "tap",
  "blog",
  "brag",
  "trap",
  "refer",
  "prefer",
  "rebut",
  "concur",
  "demur",
]);

/** Lists the written forms of a verb with the form each is. */
export function inflect(lemma: string): [string, VerbForm][] {
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma)];
  const forms: [string, VerbForm][] = [
    [lemma, "base"],
    [present(lemma), "present"],
    [gerund(lemma), "ing"],
    [past, "past"],
  ];
  if (participle) forms.push([participle, "participle"]);
  return forms.filter(([written], index) => forms.findIndex(([other]) => other === written) === index);
}

function present(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function gerund(lemma: string): string {
  if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}
