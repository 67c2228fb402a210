import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "#lib/gazetteer/fold.ts";

test.each([
  ["Løkke", "lokke"],
  ["WAŁĘSA", "walesa"],
  ["Erdoğan", "erdogan"],
  ["İstanbul", "istanbul"],
  ["ILIĞ", "ilig"],
  ["Macron\u2019s", "macron's"],
  ["\u2018quoted\u2018", "'quoted'"],
  ["Nord\u2011Ost", "nord-ost"],
  ["a\u00A0b\u202Fc", "a b c"],
  ["Зеленський", "зеленськии"],
  ["ΜΗΤΣΟΤΆΚΗΣ", "μητσοτακησ"],
  ["Μητσοτάκης", "μητσοτακησ"],
])("folds %s to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["パリ", "バリ"],
  ["김정은", "가장안"],
  ["मोदी", "मद"],
])("keeps apart what is another word in its script: %s and %s", (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test("every unit of any text becomes exactly one unit, so that places stay places", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(fold(a)).toHaveLength(a.length);
      expect(fold(a + b)).toBe(fold(a) + fold(b));
    }),
  );
});

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
