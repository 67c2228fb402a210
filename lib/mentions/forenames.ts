/** Forenames alone, as interviews and features use them: "Britney", once the story has said who. */
import { addMention, antecedentOf, type Finding, isTaken } from "./found.ts";
import { isPartOfLongerName } from "./guards.ts";
import { isNameHere } from "./plain-words.ts";

/** A shorter forename is too often an initial or a word. */
const SHORTEST = 3;

/** Finds bare forenames of people whom the story names in full, when only one of them has it. */
export function findForenames(finding: Finding): void {
  const { story } = finding;
  for (const candidate of finding.indexes.forenames.find(story.text, story.words)) {
    const keys = [...new Set(candidate.aliases.map(({ owner }) => owner.entity))].filter((key) =>
      finding.anchors.has(key),
    );
    const [only] = keys;
    if (!only || keys.length > 1 || isTaken(finding, candidate) || candidate.end - candidate.start < SHORTEST)
      continue;
    if (
      !isNameHere(story, candidate.first) ||
      story.cases[story.words[candidate.first]?.block ?? 0] !== "normal"
    )
      continue;
    if (finding.isRejected(candidate.aliases[0]?.text ?? "", only)) continue;
    if (isPartOfLongerName(story, candidate.first, candidate.last, finding.listed)) continue;
    addMention(finding, candidate, [only], {
      rule: "forename",
      words: [candidate.aliases[0]?.text ?? ""],
      ...antecedentOf(finding, only),
    });
  }
}
