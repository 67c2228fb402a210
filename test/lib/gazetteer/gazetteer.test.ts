import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGazetteer } from "#lib/gazetteer/gazetteer.ts";
import { tokenize } from "#lib/gazetteer/tokens.ts";

/** Finds aliases in a text; each hit as the words of the text and the aliases that fit. */
function find(aliases: string[], text: string): { surface: string; start: number; aliases: string[] }[] {
  const gazetteer = buildGazetteer(aliases.map((alias) => ({ text: alias, owner: alias })));
  return gazetteer.find(text, tokenize(text)).map(({ start, end, aliases: fitting }) => ({
    surface: text.slice(start, end),
    start,
    aliases: fitting.map(({ owner }) => owner),
  }));
}

const surfaces = (aliases: string[], text: string) => find(aliases, text).map(({ surface }) => surface);

describe("finds a name", () => {
  test.each([
    ["Keir Starmer", "Today Keir Starmer’s office", "Keir Starmer"],
    ["Jonas Gahr Støre", "Jonas Gahr Store said", "Jonas Gahr Store"],
    ["Lech Walesa", "ran Lech Wałęsa.", "Lech Wałęsa"],
    ["O'Neill", "Ms O\u2019Neill said", "O\u2019Neill"],
    ["Volodymyr Zelensky", "Volody\u00ADmyr Zel\u200Bensky", "Volody\u00ADmyr Zel\u200Bensky"],
    ["NATO", "Nato's plan", "Nato"],
    ["J D Vance", "J.D. Vance", "J.D. Vance"],
    ["J D Vance", "J. D. Vance", "J. D. Vance"],
    ["J.D. Vance", "J. D. Vance", "J. D. Vance"],
    ["Jean-Noël Barrot", "Jean Noel Barrot", "Jean Noel Barrot"],
    ["Jean Noël Barrot", "Jean\u2011Noël\u00A0Barrot", "Jean\u2011Noël\u00A0Barrot"],
    ["习近平", "主席习近平说", "习近平"],
    ["Владимир Зеленский", "сказал Владимир Зеленский.", "Владимир Зеленский"],
    ["Κυριάκος Μητσοτάκης", "ΚΥΡΙΑΚΟΣ ΜΗΤΣΟΤΑΚΗΣ", "ΚΥΡΙΑΚΟΣ ΜΗΤΣΟΤΑΚΗΣ"],
    ["نتانياهو", "قال نتانياهو اليوم", "نتانياهو"],
    ["नरेन्द्र मोदी", "श्री नरेन्द्र मोदी ने", "नरेन्द्र मोदी"],
    ["パリ", "首都パリで", "パリ"],
  ])("%s in “%s”", (alias, text, surface) => {
    expect(surfaces([alias], text)).toEqual([surface]);
  });
});

describe("does not find", () => {
  test.each([
    ["Trump", "trumpet Trumpian"],
    ["Keir Starmer", "Keir\nStarmer"],
    ["Keir Starmer", "Keir\r\nStarmer"],
    ["Keir Starmer", "Keir\rStarmer"],
    ["Keir Starmer", "Keir\u2028Starmer"],
    ["Keir Starmer", "Keir, Starmer"],
    ["Keir Starmer", "Starmer Keir"],
    ["US", "join us"],
    ["パリ", "南のバリ島"],
    ["김정은", "가장안"],
    ["मोदी", "मद"],
  ])("%s in %j", (alias, text) => {
    expect(find([alias], text)).toEqual([]);
  });
});

test("the longest name at a place wins, and the search goes on behind it", () => {
  const names = ["European Union", "European", "Union", "Union Army"];
  expect(surfaces(names, "European Union Army, European Army, Union Army")).toEqual([
    "European Union",
    "European",
    "Union Army",
  ]);
});

test("one name of two owners is one place with both", () => {
  expect(find(["Georgia", "GEORGIA", "Géorgia"], "in Georgia")).toEqual([
    { surface: "Georgia", start: 3, aliases: ["Georgia", "GEORGIA", "Géorgia"] },
  ]);
});

test("an alias without a letter is left out", () => {
  const gazetteer = buildGazetteer([
    { text: "—", owner: 1 },
    { text: "", owner: 2 },
    { text: "EU", owner: 3 },
  ]);
  expect(gazetteer.size).toBe(1);
});

/** What remains of a text when everything that may differ in print is taken away. An independent oracle for fold. */
function bare(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ø", "o");
}

const letter = fc.constantFrom(..."aAbBéłØöĖ平說лЛ1\u00AD\u0301");
const joint = fc.constantFrom(" ", " ", "-", ".", ". ", "'", "\u2019", "\u00A0", "\n", ", ", "");
const phrase = fc
  .array(fc.tuple(fc.string({ unit: letter, minLength: 1, maxLength: 3 }), joint), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join(""));

describe("whatever the names and the text", () => {
  test("a find says the same as the alias, at its exact place, without overlaps", () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), phrase, phrase, (aliases, left, right) => {
        const text = `${left} ${aliases[0] ?? ""} ${right}`;
        let end = 0;
        for (const hit of find(aliases, text)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          end = hit.start + hit.surface.length;
          for (const alias of hit.aliases) expect(bare(hit.surface)).toBe(bare(alias));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a name that stands in the text is found, alone or as part of a longer one", () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 8 }),
        phrase,
        phrase,
        (aliases, left, right) => {
          const [alias = ""] = aliases;
          const words = tokenize(alias);
          fc.pre(words.length > 0);
          const text = `${left} | ${alias} | ${right}`;
          const at = left.length + 3;
          const hits = find(aliases, text);
          const [from, to] = [at + (words[0]?.start ?? 0), at + (words.at(-1)?.end ?? 0)];
          expect(hits.some(({ start, surface }) => start < to && start + surface.length > from)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
