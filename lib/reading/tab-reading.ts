import type { Article } from "#lib/article/article.ts";
import type { Reading } from "./reading.ts";

/** Why a tab cannot be read at all. */
export type Obstacle = "browser-page" | "pdf" | "store-page" | "file-access" | "not-html" | "no-permission";

/** What is known of the page in one tab. Kept under the tab's id and valid only for `pageId`, the very document it was read from. */
export type TabReading =
  | { state: "loading" }
  | {
      state: "read";
      pageId: string;
      url: string;
      reading: Reading;
      /** How many mentions were found again in the live page. */
      painted: number;
      /** The day the reader set for this story, or null. */
      correctedDate: string | null;
      /** The day the page itself states. */
      ownDate: Article["publishedAt"];
    }
  | { state: "not-article"; pageId: string; url: string; title: string | null }
  | { state: "obstacle"; obstacle: Obstacle }
  | { state: "failed"; message: string };
