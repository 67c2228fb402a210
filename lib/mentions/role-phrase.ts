/** The words around a role that make it a mention of its holder: article, country, "of Ukraine". */
import type { CountryCue } from "./countries.ts";
import type { Story, Word } from "./story.ts";

export interface RolePhrase {
  /** First word of the surface (article, country) and last ("of Ukraine" included); indexes of words. */
  from: number;
  last: number;
  /** The country or body that the phrase itself names. */
  cue: CountryCue | null;
  /** "the former president". */
  former: boolean;
}

/** Before a role these say that it is not, or not only, today's holder. */
const NOT_NOW = new Set(
  "late then next future incoming outgoing vice deputy acting interim assistant under shadow a an any every each no some another other first second third would-be self-styled presumptive ousted exiled longtime two three both several many all his her their your my our its whose".split(
    " ",
  ),
);
const FORMER = new Set(["former", "ex", "onetime"]);
/** After these a role is a post, not a person: "run for president", "become prime minister". */
const AS_POST = new Set(
  "as for become becomes became becoming elected named appointed sworn made be been being".split(" "),
);

/** Reads the phrase around a role, or gives null when it does not point to a person. */
export function rolePhraseAt(
  story: Story,
  { first, last }: { first: number; last: number },
  cues: readonly CountryCue[],
  persons: ReadonlySet<number>,
): RolePhrase | null {
  if (persons.has(first) || isBeforeName(story, last, persons)) return null;
  const after = cueAfter(story, last, cues);
  const before = cueBefore(story, first, cues);
  let from = before?.first ?? first;
  const former = FORMER.has(adjacent(story, from, -1)?.key ?? "");
  if (former) from--;
  const lead = adjacent(story, from, -1);
  if (lead && NOT_NOW.has(lead.key)) return null;
  const possessive = before !== null && hasPossessive(story, before, first);
  const article = lead?.key === "the";
  const post = lead !== null && AS_POST.has(lead.key);
  if (!article && !possessive && (post || !(before && isCapital(story, first)))) return null;
  if (article && isPlaceholder(story, from - 2)) return null;
  return { from: article ? from - 1 : from, last: after?.last ?? last, cue: before ?? after, former };
}

/** "the office of the president", "the post of prime minister": the seat, not the one who sits on it. */
function isPlaceholder(story: Story, index: number): boolean {
  const of = story.words[index];
  const noun = story.words[index - 1];
  return (
    of?.key === "of" &&
    noun !== undefined &&
    /^(office|post|role|job|position|powers?|title|institution)$/.test(noun.key)
  );
}

function isCapital(story: Story, index: number): boolean {
  const word = story.words[index];
  return word?.capital === true && story.cases[word.block] === "normal";
}

function adjacent(story: Story, index: number, step: 1 | -1): Word | null {
  const here = story.words[index];
  const there = story.words[index + step];
  if (!here || !there || here.sentence !== there.sentence) return null;
  const gap = step === 1 ? story.text.slice(here.end, there.start) : story.text.slice(there.end, here.start);
  return /^[\s-]+$/.test(gap) ? there : null;
}

/** A role right before a name is its title, with or without "the" or a comma: "president Volodymyr Zelenskyy". */
function isBeforeName(story: Story, last: number, persons: ReadonlySet<number>): boolean {
  return persons.has(last + 1) && adjacent(story, last, 1) !== null;
}

function hasPossessive(story: Story, cue: CountryCue, first: number): boolean {
  return first === cue.last + 2 && story.words[first - 1]?.key === "s";
}

/** "Ukrainian president", "Ukraine's president", "US president". */
function cueBefore(story: Story, first: number, cues: readonly CountryCue[]): CountryCue | null {
  const sentence = story.words[first]?.sentence;
  return (
    cues.find(({ last }) => {
      if (story.words[last]?.sentence !== sentence) return false;
      if (last === first - 1) return adjacent(story, first, -1) !== null;
      return last === first - 2 && story.words[first - 1]?.key === "s" && /^['’]$/.test(gap(story, last));
    }) ?? null
  );
}

/** "president of Ukraine", "secretary general of the Nato alliance". */
function cueAfter(story: Story, last: number, cues: readonly CountryCue[]): CountryCue | null {
  const of = adjacent(story, last, 1);
  if (of?.key !== "of" && of?.key !== "for") return null;
  const at = story.words[last + 2]?.key === "the" ? last + 3 : last + 2;
  return cues.find(({ first }) => first === at && story.words[first]?.sentence === of.sentence) ?? null;
}

function gap(story: Story, index: number): string {
  return story.text.slice(story.words[index]?.end, story.words[index + 1]?.start);
}
