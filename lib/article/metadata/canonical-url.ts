/** The address under which a page wants to be known. */
import { type MetaTags, valuesOf } from "./meta-tags.ts";

/**
 * Reads the canonical address; it must be http(s), of the same site as the page's own and not just that site's front page.
 * @param link what the page names as its canonical address
 * @param url the page's own address, returned (without fragment) where it names no other
 */
export function readCanonicalUrl(link: string | null, meta: MetaTags, url: string | null): string | null {
  const own = parseHttp(url, null);
  const stated = [link, ...valuesOf(meta, ["og:url"])];
  const canonical = stated
    .map((each) => parseHttp(each, own?.href ?? null))
    .find((each) => each && (!own || (isSameSite(each, own) && !isFrontPageOf(each, own))));
  return (canonical ?? own)?.href ?? null;
}

function parseHttp(address: string | null | undefined, base: string | null): URL | null {
  const text = address?.trim();
  if (!text || !URL.canParse(text, base ?? undefined)) return null;
  const parsed = new URL(text, base ?? undefined);
  parsed.hash = "";
  return /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed : null;
}

function isFrontPageOf(canonical: URL, own: URL): boolean {
  return canonical.pathname === "/" && !canonical.search && (own.pathname !== "/" || own.search !== "");
}

function isSameSite(one: URL, other: URL): boolean {
  return registrableHost(one.hostname) === registrableHost(other.hostname);
}

const SECOND_LEVEL = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gv|gob|gouv|gen|mil|nom|info|ltd|plc)$/;

/**
 * Gives the part of a host that can be registered, without the Public Suffix List (its 200 kB are too much for a page):
 * two labels, or three where the last two look like a country's second level (`co.uk`, `com.au`, `gov.pl`).
 */
function registrableHost(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  const isSecondLevel = top.length === 2 && SECOND_LEVEL.test(second);
  return labels.slice(isSecondLevel ? -3 : -2).join(".");
}
