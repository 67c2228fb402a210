import { Day } from "#components/day/Day.tsx";
import { Fold } from "#components/fold/Fold.tsx";
import { NameList } from "#components/name/NameList.tsx";
import { StatementView } from "#components/statement/StatementView.tsx";
import type { BoardRow } from "#lib/context/board.ts";
import type { ShownPosition } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import { PositionMoves } from "./PositionMoves.tsx";

interface BoardEntryProps {
  row: BoardRow;
  /** What was said about the plan, by `pack/id`. */
  said: ReadonlyMap<string, ShownStatement>;
}

/** One voice on the board: who stands for it with the words that show it, and folded beneath who else says so for the same body. */
export function BoardEntry({ row: { positions }, said }: BoardEntryProps) {
  const [first, ...others] = positions;
  return (
    <>
      {first.body && others.length > 0 && (
        <p class="body">
          <bdi>{first.body.actor_name}</bdi>
        </p>
      )}
      <OnePosition position={first} said={said} />
      {others.length > 0 && (
        <Fold
          summary={
            <>
              The same from <NameList names={others.map(({ actor_name }) => actor_name)} />
            </>
          }
        >
          <ul class="statements">
            {others.map((position) => (
              <li key={position.statement}>
                <OnePosition position={position} said={said} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function OnePosition({ position, said }: { position: ShownPosition; said: BoardEntryProps["said"] }) {
  const { shown, left_office, died_on } = position;
  return (
    <>
      <StatementView statement={shown} named />
      {died_on ? (
        <p class="quiet">
          Died <Day date={died_on} />
        </p>
      ) : (
        left_office && <p class="quiet">No longer in this office on the day of the story</p>
      )}
      <PositionMoves position={position} said={said} />
    </>
  );
}
