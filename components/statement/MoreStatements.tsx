import type { ComponentChildren } from "preact";
import { Fold } from "#components/fold/Fold.tsx";
import type { ShownStatement, StatementsAround } from "#lib/context/statements.ts";
import { countLine } from "./around.ts";
import { StatementList } from "./StatementList.tsx";

interface MoreStatementsProps {
  rest: StatementsAround;
  isNamed(statement: ShownStatement): boolean;
  /** What else the fold holds, at its end. */
  children?: ComponentChildren;
}

/** The statements not shown openly, folded; what was said after the story is folded once more, apart from what came before. */
export function MoreStatements({ rest, isNamed, children }: MoreStatementsProps) {
  const earlier = [...rest.before, ...rest.undated];
  const since = rest.since.length > 0 && (
    <div class="since">
      <StatementList statements={rest.since} isNamed={isNamed} />
    </div>
  );
  const sinceTitle = `Since then (${rest.since.length})`;
  if (earlier.length + rest.same_day.length === 0)
    return (
      since && (
        <Fold summary={sinceTitle}>
          {since}
          {children}
        </Fold>
      )
    );
  return (
    <Fold summary={countLine(rest)}>
      {earlier.length > 0 && <StatementList statements={earlier} isNamed={isNamed} />}
      {rest.same_day.length > 0 && (
        <>
          <p class="when">The same day</p>
          <StatementList statements={rest.same_day} isNamed={isNamed} />
        </>
      )}
      {since && <Fold summary={sinceTitle}>{since}</Fold>}
      {children}
    </Fold>
  );
}
