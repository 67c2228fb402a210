import { describe, expect, test } from "vitest";
import { casesFit } from "#lib/gazetteer/case.ts";
import { tokenize } from "#lib/gazetteer/tokens.ts";

const fits = (alias: string, text: string) => casesFit(tokenize(alias), tokenize(text));

describe("casesFit", () => {
  test.each([
    ["NATO", "NATO"],
    ["NATO", "Nato"],
    ["Nato", "NATO"],
    ["US", "US"],
    ["Keir Starmer", "KEIR STARMER"],
    ["von der Leyen", "Von der Leyen"],
    ["von der Leyen", "VON DER LEYEN"],
    ["reassurance force", "Reassurance Force"],
    ["European Union", "European Union"],
    ["习近平", "习近平"],
  ])("%s may be written %s", (alias, text) => {
    expect(fits(alias, text)).toBe(true);
  });

  test.each([
    ["US", "us"],
    ["US", "Us"],
    ["WHO", "Who"],
    ["NATO", "nato"],
    ["May", "may"],
    ["European Union", "european union"],
    ["Keir Starmer", "Keir starmer"],
  ])("%s is not meant by %s", (alias, text) => {
    expect(fits(alias, text)).toBe(false);
  });
});
