/** Month names of European languages, told by how they begin. */
import { unaccented } from "./plain-text.ts";

/**
 * Beginnings of month names and their abbreviations, unaccented, January to December:
 * Germanic, Romance and Baltic languages, Finnish and Estonian, Hungarian, Turkish, Greek, West, South and East Slavic.
 * Of several that fit, the longest counts (Czech `cerv` is June, `cervenc` July).
 */
const BEGINNINGS: readonly string[] = [
  "jan ene gen ian jaan sty led sij oca sau tam янв яну јан січ сту ιαν",
  "feb fev lut uno vel sub vas hel vee фев лют φεβ",
  "mar mae maa mrt brez bre ozu kov мар бер сак μαρ",
  "apr avr abr kwi dub tra nis bal huh апр кві кра απρ",
  "may mai maj mei mag kve svi geg tou маи мая мај тра μαι",
  "jun juin giu iun cze cerv haz bir kes juu июн юни јун чер чэр ιουν",
  "jul juil lug iul juul lip cervenc tem lie hei июл юли јул лип ліп ιουλ",
  "aug ago aou avg sie srp kol agu rugp elo авг сер жни αυγ",
  "sep set sze wrz zar ruj eyl rugs syy сен сеп вер σεπ",
  "oct okt ott out paz rij eki spa lok окт жов кас οκτ",
  "nov noi lis stu kas lap marr ноя ное нов лис νοε",
  "dec dez des dic dis dets gru pro ara jou дек дец гру сне δεκ",
];

/** Croatian gives three names to other months than its neighbours do: lipanj, srpanj, listopad. */
const CROATIAN: readonly (readonly [beginning: string, month: number])[] = [
  ["lip", 6],
  ["srp", 7],
  ["lis", 10],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  BEGINNINGS.flatMap((beginnings, index) =>
    beginnings.split(" ").map((beginning) => [beginning, index + 1] as const),
  ),
);

/** The longest beginning in the table. */
const LONGEST = 7;

/**
 * Gives the month (1 to 12) that a word names, in full or abbreviated, or null.
 * @param language primary language subtag of the page, where names differ between languages
 */
export function monthOf(word: string, language: string | null): number | null {
  const folded = unaccented(word);
  const croatian = language === "hr" || language === "bs";
  if (croatian) for (const [beginning, month] of CROATIAN) if (folded.startsWith(beginning)) return month;
  for (let length = Math.min(LONGEST, folded.length); length >= 3; length--) {
    const month = MONTHS.get(folded.slice(0, length));
    if (month) return month;
  }
  return null;
}
