import { describe, expect, test } from "vitest";
import { textArticle } from "#lib/article/text-article.ts";
import { prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import { readArticle } from "#lib/reading/reading.ts";
import { compiledPack } from "#test/sample-pack.ts";

/** The words of a text that are taken for one of these people. */
async function named(text: string, names: string[]): Promise<string[]> {
  const persons = names.map((name, index) => ({ id: `p${index}`, name }));
  const none = { organizations: [], memberships: [], proposals: [], statements: [] };
  const finder = prepareFinder(collect([await compiledPack({ ...none, persons })]));
  return readArticle(textArticle(text, null), finder, "2031-03-01").mentions.map(({ surface }) => surface);
}

describe("somebody listed under a single word", () => {
  test("is found by it", async () => {
    expect(await named("The crowd sang for Capital until midnight.", ["Capital"])).toEqual(["Capital"]);
  });

  test("is not the word in small letters, not even beside the name", async () => {
    const text = "Nobody in the capital slept. Capital sang, and the capital listened.";
    expect(await named(text, ["Capital"])).toEqual(["Capital"]);
    expect(await named("Nobody in the capital slept.", ["<capital>"])).toEqual([]);
  });

  test("may be written in letters that know no capitals", async () => {
    expect(await named("王毅 spoke first.", ["王毅"])).toEqual(["王毅"]);
  });
});
