import { NameList } from "#components/name/NameList.tsx";
import type { Reading } from "#lib/reading/reading.ts";

interface NothingFoundProps {
  packs: Reading["packs"];
  openOptions(): void;
}

/** A story that names nobody in the packs; says which packs those are, since they are the reader's to choose. */
export function NothingFound({ packs, openOptions }: NothingFoundProps) {
  return (
    <section class="note">
      <h2>No one from your packs is named in this story.</h2>
      <p>
        {packs.length > 0 ? (
          <>
            Looked in: <NameList names={packs.map(({ title }) => title)} />.
          </>
        ) : (
          "No pack is switched on."
        )}
      </p>
      <button type="button" class="plain" onClick={openOptions}>
        {packs.length > 0 ? "Choose other packs" : "Choose packs"}
      </button>
    </section>
  );
}
