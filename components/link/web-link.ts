/** Gives an address as a link may carry it, or null when it is not plain http(s): packs and pages are not to be trusted. */
export function webLink(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !["http:", "https:"].includes(url.protocol)) return null;
  // "https://known.example@other.example" shows one site and opens another.
  return url.username || url.password ? null : url.href;
}
