import type { Article } from "./article.ts";

/** Country domains that are used for their sound, or by everybody. */
const GENERIC = new Set(
  "com org net info news io co tv me eu int edu gov mil ai ly fm am to cc ws app dev".split(" "),
);

/**
 * Tells in which country a story is published (ISO 3166 code), or null: by the site's country domain, else by the
 * region of its language. "en-US" alone says nothing: it is what publishing systems give everybody.
 */
export function publisherCountry({ url, lang }: Pick<Article, "url" | "lang">): string | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname : "";
  const domain = host.split(".").at(-1) ?? "";
  if (/^[a-z]{2}$/.test(domain) && !GENERIC.has(domain)) return domain === "uk" ? "GB" : domain.toUpperCase();
  const region = /^[a-z]{2,3}-([A-Z]{2})$/i.exec(lang ?? "")?.[1]?.toUpperCase() ?? null;
  return region === "US" ? null : region;
}
