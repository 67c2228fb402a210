/** What stands in the list for pages that have no site: files on the reader's own machine. */
export const LOCAL_FILES = "files on this computer";

/** Gives the site of an address as a reader knows it: its host without "www."; null when it is no page to read. */
export function siteOf(url: string | undefined): string | null {
  const { protocol, hostname } = (url && URL.parse(url)) || {};
  if (protocol === "file:") return LOCAL_FILES;
  if (!hostname || !/^https?:$/.test(protocol ?? "")) return null;
  return hostname.replace(/^www\./, "");
}
