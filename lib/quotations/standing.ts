/** Whether reported words were uttered, merely thought, or never said. */
import type { Outline } from "./outline.ts";
import type { Standing } from "./quotation.ts";
import type { ReportingVerb } from "./reporting-verbs.ts";

/** Words in the verb group that put the saying off or out of the world: "is expected to urge", "refused to say". */
const NOT_YET: ReadonlySet<string> = new Set(
  "expected set due going ready likely scheduled poised prepared yet tried failed needs need".split(" "),
);
const WITHHELD: ReadonlySet<string> = new Set(["refuse", "decline"]);

/** Verbs of the `treat` frame whose object is what was said. */
const ACCUSES: ReadonlySet<string> = new Set(["accuse", "demand", "propose", "recommend", "deny"]);

interface VerbGroup {
  /** Node indexes of the group's first word and of the verb. */
  from: number;
  at: number;
  verb: ReportingVerb;
}

/** Judges a verb group by its negation, mood and leading verbs. */
export function standingOf(outline: Outline, { from, at, verb }: VerbGroup): Standing {
  for (const node of outline.nodes.slice(from, at)) {
    if (node.class === "negation" || node.class === "modal" || /n['’]t$/.test(node.key)) return "unsaid";
    if (NOT_YET.has(node.key)) return "unsaid";
  }
  if (WITHHELD.has(verb.lemma)) return "unsaid";
  if (isNobody(outline, from)) return "unsaid";
  if (verb.frames.every((frame) => frame === "think")) return "thought";
  return verb.frames.every((frame) => frame === "treat" || frame === "think") && !ACCUSES.has(verb.lemma)
    ? "about"
    : "said";
}

function isNobody(outline: Outline, from: number): boolean {
  const before = outline.nodes[from - 1]?.key ?? "";
  return before === "nobody" || (before === "one" && outline.nodes[from - 2]?.key === "no");
}
