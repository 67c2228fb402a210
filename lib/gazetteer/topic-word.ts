/** Words that tell what a text is about, in a form that their inflections share. */

/** Words of grammar and of reporting: they stand in every story and say nothing of its subject. */
const FUNCTION_WORDS = new Set(
  (
    "a about above after again against all also am among an and any are around as at away back be because been " +
    "before behind being below between both but by came can cannot come comes coming could day days did do does " +
    "doing done down during each either else even ever every few for from further gave get gets getting give gives " +
    "go goes going gone got had has have having he her here hers herself him himself his how however i if in into " +
    "is it its itself just keep kept know last least less let like made make makes making many may me might mine " +
    "more most much must my myself neither never no nobody none nor not nothing now of off often on once one only " +
    "onto or other others our ours ourselves out over own per put quite rather really said same saw say saying " +
    "says see seen shall she should since so some somebody someone something soon still such take taken takes than " +
    "that the their them themselves then there these they thing things think this those though through thus till " +
    "to today together told tomorrow too toward towards tuesday two under until up upon us very want wants was way " +
    "we week weeks well went were what whatever when where whether which while who whole whom whose why will with " +
    "within without would year years yes yesterday yet you your yours monday wednesday thursday friday saturday " +
    "sunday mr mrs ms dr sir t s re ve ll d m don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn " +
    "haven hadn asked added adding reporters according another always almost already first second new people time"
  ).split(" "),
);

/** Shorter words have no ending to take off. */
const LONGEST_BARE = 3;

/**
 * Gives the topic word of a folded word (see `tokenize`): without its English endings of number, tense and kind;
 * null for a word that tells nothing of a subject. Words of other languages mostly stay as they are.
 */
export function topicWord(key: string): string | null {
  if (FUNCTION_WORDS.has(key) || /^[a-z\d]$/.test(key)) return null;
  if (key.length <= LONGEST_BARE || /\d/.test(key)) return key;
  const stem = withoutKind(withoutTense(withoutNumber(key)));
  return stem.replace(/(?<=..)e$/, "").replace(/(?<=...)i$/, "y");
}

function withoutNumber(word: string): string {
  if (/..ies$/.test(word)) return `${word.slice(0, -"ies".length)}y`;
  if (/(ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -"es".length);
  return /[^suai]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (/..ied$/.test(word)) return `${word.slice(0, -"ied".length)}y`;
  if (/..[^s]eed$/.test(word)) return word.slice(0, -1);
  const [, stem] = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word) ?? [];
  if (!stem || stem.length < LONGEST_BARE) return word;
  // "planned" is of "plan", but "passed" of "pass" and "called" of "call".
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Each ending with the letters that must be left for a word to remain. */
const KINDS: readonly [RegExp, number][] = [
  [/(ation|ator|ate|at)$/, 3],
  [/(ment|ness|ly)$/, 3],
  [/(ery|er|or)$/, 4],
  [/al$/, 4],
];

function withoutKind(word: string): string {
  for (const [ending, least] of KINDS) {
    const stem = word.replace(ending, "");
    if (stem.length < word.length && stem.length >= least) return stem;
  }
  return word;
}
