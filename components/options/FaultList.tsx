import type { Fault } from "#lib/packs/check.ts";

interface FaultListProps {
  faults: readonly Fault[];
  /** How many faults there are beyond those listed. */
  more: number;
}

/** What is wrong in a pack: where, what stands there, and what should. */
export function FaultList({ faults, more }: FaultListProps) {
  return (
    <>
      <ul class="faults">
        {faults.map(({ path, found, expected }) => (
          <li key={`${path} ${expected}`} dir="ltr">
            <code>{path}</code>: found <bdi>{found}</bdi>, expected <bdi>{expected}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {more.toLocaleString("en")} more.</p>}
      <p class="quiet">Mend the file, or ask its publisher to, then add it again.</p>
    </>
  );
}
