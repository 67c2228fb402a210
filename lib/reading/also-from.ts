import type { FurtherSource } from "#lib/context/further-sources.ts";
import type { ShownStatement } from "#lib/context/statements.ts";

/** Lists the further sources of a statement that tell a reader something new: each publisher once. */
export function alsoFrom({ provenance, also_at = [] }: ShownStatement): FurtherSource[] {
  const told = new Set([provenance.publisher]);
  return also_at.filter(({ publisher }) => {
    const isNew = !told.has(publisher);
    told.add(publisher);
    return isNew;
  });
}
