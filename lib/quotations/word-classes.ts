/**
 * The closed word classes of English that bound noun phrases and clauses. They do without a part-of-speech tagger:
 * keeping only cues that wink-nlp's English model tags as verbs lowers F1 by 0.2 to 0.6 points on an eighth of PolNeAR's train part.
 */

export type WordClass =
  | "determiner"
  | "possessive"
  | "pronoun"
  | "relative"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "be"
  | "auxiliary"
  | "modal"
  | "negation"
  | "adverb"
  | "time"
  | "verb"
  | "number"
  | "name"
  | "open";

const LISTS: readonly [WordClass, string][] = [
  [
    "determiner",
    "the a an this these those some any every each no another both all many several most few other such either neither",
  ],
  ["possessive", "my your his her its our their whose"],
  [
    "pronoun",
    "i he she it we they you me him us them nobody someone somebody everyone everybody anyone nothing something everything others himself herself themselves itself myself there",
  ],
  ["relative", "who which"],
  [
    "preposition",
    "of in on at for from with by to about over under after before during against between among through into onto upon within without across toward towards near amid amidst despite behind beyond via per like off out up down throughout regarding concerning alongside following including",
  ],
  ["conjunction", "and or but nor yet plus &"],
  [
    "subordinator",
    "that because if when while whereas although though unless since until where why how what whether as than once so",
  ],
  ["be", "be is are was were been being am 's 're 'm isn't aren't wasn't weren't"],
  ["auxiliary", "have has had having do does did 've haven't hasn't hadn't don't doesn't didn't"],
  [
    "modal",
    "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't",
  ],
  ["negation", "not never n't"],
  [
    "adverb",
    "also just again then now still even only however meanwhile instead indeed later earlier recently previously already ever further once often always repeatedly thus therefore moreover nevertheless perhaps rather quite very soon here too first finally yesterday today tonight tomorrow ago",
  ],
  [
    "time",
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
  ],
  [
    "verb",
    "went came took made got gave saw knew left kept began became ran stood sat lost won met held put set led brought bought caught chose drew drove fell flew grew hit let paid rose sent shot spoke spent stuck struck threw wore broke built cut dealt fought laid lay sought seems seemed appears appeared remains remained means meant goes comes takes makes gets gives needs includes included falls looks works runs wins faces plays leads helps moves holds brings turns begins becomes follows draws puts stands walked appear seem makes make take give get use uses includes include",
  ],
];

const CLASSES: ReadonlyMap<string, WordClass> = new Map(
  LISTS.flatMap(([name, words]) => words.split(" ").map((word): [string, WordClass] => [word, name])),
);

/** Names the class of a word from its folded key; a capital inside a sentence makes a name of a word in no list. */
export function classOf(key: string, capital: boolean): WordClass {
  const listed = CLASSES.get(key);
  if (listed) return listed === "time" && !capital ? "open" : listed;
  if (/^\d/.test(key)) return "number";
  if (capital) return "name";
  if (key.length > 4 && key.endsWith("ly") && !NOT_ADVERBS.has(key)) return "adverb";
  return "open";
}

const NOT_ADVERBS: ReadonlySet<string> = new Set(
  "family assembly ally rally reply supply apply monopoly bully daily weekly monthly friendly elderly likely early lovely costly deadly only anomaly".split(
    " ",
  ),
);
