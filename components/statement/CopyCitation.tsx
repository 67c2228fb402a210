import { useContext } from "preact/hooks";
import { OutcomeButton } from "#components/outcome/OutcomeButton.tsx";
import type { ShownStatement } from "#lib/context/statements.ts";
import { statementToCitation } from "#lib/reading/to-citation.ts";
import { Citing } from "./citing.ts";

/** Copies a statement as one line with its source. The card in a page has no room for it: the build leaves it out there. */
export function CopyCitation({ statement }: { statement: ShownStatement }) {
  const copy = useContext(Citing);
  if (!copy) return null;
  return (
    <span class="citing">
      <OutcomeButton
        words="Cite"
        title="Copy as a citation"
        done="Copied"
        failed="Failed"
        class="cite"
        act={() => copy(statementToCitation(statement))}
      />
    </span>
  );
}
