import { Fragment } from "preact";
import { Day } from "#components/day/Day.tsx";
import { Fold } from "#components/fold/Fold.tsx";
import { StatementView } from "#components/statement/StatementView.tsx";
import type { ShownPosition } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import { type TrailStep, trailOf } from "#lib/context/trail.ts";
import { LANE_NAMES } from "./timeline-lanes.ts";

interface PositionMovesProps {
  position: ShownPosition;
  /** What was said about the plan, by `pack/id`. */
  said: ReadonlyMap<string, ShownStatement>;
}

/** How an actor came to a position, and, folded apart, where it went after the story. */
export function PositionMoves({ position, said }: PositionMovesProps) {
  const { moves, since } = position;
  const wordsOf = (stands: ShownPosition["moves"]) =>
    stands.map(({ pack, statement }) => said.get(`${pack}/${statement}`)).filter((one) => one !== undefined);
  return (
    <>
      {moves.length > 0 && (
        <Fold summary={<Earlier position={position} />}>
          <StanceList statements={wordsOf(moves)} />
        </Fold>
      )}
      {since.length > 0 && (
        <Fold summary={<Since position={position} />}>
          <div class="since">
            <StanceList statements={wordsOf(since)} />
          </div>
        </Fold>
      )}
    </>
  );
}

/** Statements of one speaker, each beneath the stance it takes. */
function StanceList({ statements }: { statements: readonly ShownStatement[] }) {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        <li key={`${statement.pack}/${statement.id}`}>
          {statement.stance && <p class="quiet">{LANE_NAMES[statement.stance]}</p>}
          <StatementView statement={statement} />
        </li>
      ))}
    </ul>
  );
}

function Earlier({ position }: { position: ShownPosition }) {
  const steps = trailOf([...position.moves, position]);
  const [first, ...more] = steps;
  if (!first) return null;
  if (more.length === 0 && first.stances.length === 1 && first.at === position.said_at)
    return <>The same that day ({position.moves.length} more)</>;
  if (more.length === 0 && first.stances.length === 1)
    return (
      <>
        Unchanged since <Day date={first.at} /> ({position.moves.length} earlier)
      </>
    );
  return (
    <>
      {more.length > 0 ? "Moved" : "Both on one day"}: <Trail steps={steps} />
    </>
  );
}

function Since({ position }: { position: ShownPosition }) {
  const steps = trailOf([position, ...position.since]).slice(1);
  const last = position.since.at(-1);
  return (
    <>
      Since then: {steps.length > 0 ? <Trail steps={steps} /> : "unchanged"}
      {steps.length === 0 && last && (
        <>
          , last <Day date={last.said_at} />
        </>
      )}
    </>
  );
}

function Trail({ steps }: { steps: readonly TrailStep[] }) {
  return steps.map(({ stances, at }, index) => (
    <Fragment key={at}>
      {index > 0 && (
        <>
          {" "}
          <span class="arrow" aria-hidden="true">
            →
          </span>{" "}
          <span class="unseen">then </span>
        </>
      )}
      <bdi class="step">
        {stances.join(" and ")} <Day date={at} />
      </bdi>
    </Fragment>
  ));
}
