import type { ComponentChildren } from "preact";
import { webLink } from "./web-link.ts";

interface SafeLinkProps {
  href: string;
  children: ComponentChildren;
}

/** A link out of the extension; an address that is not http(s) leaves its words without a link. */
export function SafeLink({ href, children }: SafeLinkProps) {
  const link = webLink(href);
  if (!link) return <bdi>{children}</bdi>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      <bdi>{children}</bdi>
      <span aria-hidden="true">{"\u00A0↗"}</span>
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  );
}
