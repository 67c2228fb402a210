import { describe, expect, it } from "vitest";
import { collect } from "#lib/packs/collection.ts";
import { preparePeers } from "#scripts/bench/accuracy/peers.ts";
import { compileWorld } from "#scripts/bench/accuracy/stories.ts";

const TEXT =
  "Thorne waited. Sir Aldous Thorne and Gwen Pryce-Jones left Kalvia; Mr Thorne and Pryce-Jones praised Nordac, not NORDAC. Hales stayed.";

const [names, surnames] = preparePeers(collect([await compileWorld(null)]));
const found = (peer: typeof names) => peer?.find(TEXT).map(({ surface, entity }) => `${surface} ${entity}`);

describe("the peers' rules", () => {
  it("find names letter for letter, people and bodies", () => {
    expect(found(names)).toEqual([
      "Aldous Thorne thorne",
      "Gwen Pryce-Jones pryce-jones",
      "Kalvia kalvia",
      "NORDAC nordac",
    ]);
  });

  it("find people by full name and after that by surname, and nobody before", () => {
    expect(found(surnames)).toEqual([
      "Aldous Thorne thorne",
      "Gwen Pryce-Jones pryce-jones",
      "Thorne thorne",
      "Pryce-Jones pryce-jones",
    ]);
  });
});
