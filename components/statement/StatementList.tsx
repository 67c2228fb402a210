import type { ShownStatement } from "#lib/context/statements.ts";
import { StatementView } from "./StatementView.tsx";

interface StatementListProps {
  statements: readonly ShownStatement[];
  /** Whether a statement needs its speaker's name. */
  isNamed?(statement: ShownStatement): boolean;
}

/** Statements one beneath the other. */
export function StatementList({ statements, isNamed = () => false }: StatementListProps) {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        <li key={`${statement.pack}/${statement.id}`}>
          <StatementView statement={statement} named={isNamed(statement)} />
        </li>
      ))}
    </ul>
  );
}
