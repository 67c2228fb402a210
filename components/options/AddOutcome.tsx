import type { Adding } from "./adding.ts";
import { FaultList } from "./FaultList.tsx";

/** What became of the file that was to be added. */
export function AddOutcome({ adding }: { adding: Adding }) {
  return (
    <div class="outcome">
      <p role="status">
        {adding.state === "busy" && "Checking the file…"}
        {adding.state === "added" && (
          <>
            Added <bdi>{adding.title}</bdi>.
          </>
        )}
        {adding.state === "refused" && (
          <>
            <bdi>{adding.file}</bdi> was not added. {faultCount(adding.faults.length + adding.more)}
          </>
        )}
      </p>
      {adding.state === "refused" && <FaultList faults={adding.faults} more={adding.more} />}
    </div>
  );
}

function faultCount(count: number): string {
  return count === 1 ? "One thing in it is wrong:" : `${count} things in it are wrong:`;
}
