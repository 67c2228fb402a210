/** Where in a sentence the words of a cue stand together. All places are indexes into the sentence's words, inclusive. */

/** The words of a cue must stand this close: a sentence may be long and speak of two things. */
const WIDEST_CUE = 24;

/** Gives the narrowest stretches of words that hold every phrase, from left to right, without overlaps. */
export function findWindows(keys: readonly string[], phrases: readonly string[][]): [number, number][] {
  const places = phrases.map((phrase) => placesOf(keys, phrase));
  if (places.some((list) => list.length === 0)) return [];
  const found: [number, number][] = [];
  let after = -1;
  for (const end of places
    .flat()
    .map(([, to]) => to)
    .sort((a, b) => a - b)) {
    const chosen = places.map((list) => list.filter(([from, to]) => from > after && to <= end).at(-1));
    if (!chosen.every((place) => place !== undefined)) continue;
    const from = Math.min(...chosen.map(([start]) => start));
    if (end - from >= WIDEST_CUE) continue;
    found.push(namedAt(keys, chosen));
    after = end;
  }
  return found;
}

/** Words that open a clause of their own: what stands beyond them is not part of the plan's name. */
const CLAUSE = new Set(
  "when while it that which who is was are were will would can could should has have had and but or said say if as because".split(
    " ",
  ),
);
/** Words that may stand between two phrases of one name: "troops from NATO countries to Ukraine". */
const WIDEST_GAP = 4;

/** Of phrases that do not all stand together, the group with most words is where the plan is named. */
function namedAt(keys: readonly string[], places: readonly [number, number][]): [number, number] {
  const groups: { span: [number, number]; words: number }[] = [];
  for (const [from, to] of [...places].sort((a, b) => a[0] - b[0])) {
    const last = groups.at(-1);
    const between = last ? keys.slice(last.span[1] + 1, from) : [];
    if (last && between.length <= WIDEST_GAP && !between.some((key) => CLAUSE.has(key))) {
      last.span[1] = Math.max(last.span[1], to);
      last.words += to - from + 1;
    } else groups.push({ span: [from, to], words: to - from + 1 });
  }
  const [best] = groups.sort((a, b) => b.words - a.words);
  return best?.span ?? [0, 0];
}

function placesOf(keys: readonly string[], phrase: readonly string[]): [number, number][] {
  const places: [number, number][] = [];
  for (let at = 0; at + phrase.length <= keys.length; at++)
    if (phrase.every((key, offset) => keys[at + offset] === key)) places.push([at, at + phrase.length - 1]);
  return places;
}
