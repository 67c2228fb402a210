/** The day a story was first published, where its publisher sits. */
import type { PartialDate } from "#lib/dates/partial-date.ts";
import {
  fromJsonLd,
  fromMeta,
  fromMicrodata,
  fromText,
  fromTimeElements,
  fromUrl,
} from "./date-statements.ts";
import type { ArticleNode } from "./json-ld.ts";
import { inLocalTime, isUniversal } from "./local-day.ts";
import type { MetaTags } from "./meta-tags.ts";
import type { ElementClaims, ZoneLine } from "./page-claims.ts";
import type { DateStyle } from "./parse-date.ts";

export type DateSource = "json-ld" | "meta" | "microdata" | "time" | "url" | "text";

/** A publication day (ISO) with the place it was read from and what stood there. */
export interface PublishedAt {
  value: PartialDate;
  source: DateSource;
  raw: string;
}

/** What the publication day is read from. */
export interface DatedPage {
  /** the page's own address and its canonical one */
  addresses: readonly (string | null)[];
  article: ArticleNode | null;
  meta: MetaTags;
  /** elements marked as the date of publication */
  dated: readonly ElementClaims[];
  zone: readonly ZoneLine[];
}

/** Reads when the page's story was published; null where it does not say. Dates of changes do not count. */
export function readPublishedAt(page: DatedPage, style: DateStyle): PublishedAt | null {
  const statements = [
    ...fromJsonLd(page.article, style),
    ...fromMeta(page.meta, style),
    ...fromMicrodata(page.dated, style),
    ...fromTimeElements(page.zone, style),
    ...page.addresses.flatMap((address) => fromUrl(address, style)),
    ...fromText(page.zone, style),
  ];
  const first = statements.find(({ isChange }) => !isChange);
  if (!first) return null;
  const others = statements.filter((one) => one !== first);
  const { day, source, raw } = isUniversal(first, others) ? inLocalTime(first, others) : first;
  return { value: day, source, raw };
}
