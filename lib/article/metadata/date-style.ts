/** Which way round a page writes numeric dates. */
import type { DateStyle } from "./parse-date.ts";

/** Regions whose readers put the month first (Unicode CLDR, short date formats). */
const MONTH_FIRST_REGIONS = new Set(["US", "PH", "PR", "GU"]);

/** Bare `en` is mostly American, unless the site's domain says another English-speaking country. */
const DAY_FIRST_ENGLISH = /\.(?:uk|ie|au|nz|in|za|sg|my|hk|ng|ke|gh|pk|mt|eu)$/;

/**
 * Gives the date style of a page from its language tag and address.
 * @param lang BCP 47 tag, or null where the page states none
 */
export function dateStyle(lang: string | null, url: string | null): DateStyle {
  const [language = null, ...rest] = lang?.split("-") ?? [];
  const region = rest.find((part) => /^[A-Z]{2}$/.test(part));
  if (region) return { language, dayFirst: !MONTH_FIRST_REGIONS.has(region) };
  if (language && language !== "en") return { language, dayFirst: true };
  return { language, dayFirst: DAY_FIRST_ENGLISH.test(hostOf(url)) };
}

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).hostname : "";
}
