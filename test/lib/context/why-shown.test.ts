import { describe, expect, test } from "vitest";
import type { Shared } from "#lib/context/relevance.ts";
import { whyShown } from "#lib/context/why-shown.ts";
import { type CollectedStatement, collect } from "#lib/packs/collection.ts";
import { compiledPack, statement } from "#test/sample-pack.ts";

const collection = collect([
  await compiledPack({
    statements: [
      statement({ id: "s-1", quotation: "Frozen assets must pay for the lamps, and the assets are there." }),
    ],
  }),
]);
const [first] = collection.bySpeaker.get("harbours/finch") ?? [];
if (!first) throw new Error("the sample has a statement");
const off: CollectedStatement = { ...first, about: [] };

const word = (key: string, weight = 2): Shared => ({ kind: "word", key, weight });
const name = (key: string, weight = 2): Shared => ({ kind: "name", key, weight });
const why = (one: CollectedStatement, plans: string[], shared: Shared[] = []) =>
  whyShown(one, new Set(plans), collection, shared);

describe("whyShown", () => {
  test("names the plan of the story first", () => {
    expect(why(first, ["harbours/compact"], [word("asset")])).toBe("about Lighthouse compact");
  });

  test("names another plan only when the statement has more in common with the story", () => {
    expect(why(first, [], [word("asset")])).toBe("also on Lighthouse compact");
    expect(why(first, [], [word("asset", 0.1)])).toBe("by someone named in the story");
  });

  test("gives the shared words as the statement writes them, each once", () => {
    expect(why(off, [], [word("asset"), word("lamp"), word("frozen")])).toBe(
      "shares words with the story: Frozen assets, lamps",
    );
  });

  test("names who else both speak of when they share no words", () => {
    expect(why(off, [], [name("harbours/northrand")])).toBe("also on Northrand");
  });

  test("claims nothing when there is nothing", () => {
    expect(why(off, ["harbours/compact"])).toBe("by someone named in the story");
  });
});
