import { fold } from "#lib/gazetteer/fold.ts";

/**
 * Gives the English names of all countries, folded, as the platform knows them (Unicode CLDR). Collected lists of
 * people hold rows that are named after their country by mistake; nobody is called "United States".
 */
export function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  return new Set(
    codes
      .map((code) => names.of(code))
      .filter((name) => name !== undefined)
      .map(fold),
  );
}
