import type { Reading } from "./reading.ts";

/** The forms in which a reading leaves the extension. */
export type TakeAwayForm = "markdown" | "json" | "annotations";

/** How a file of each form ends, and its media type (the annotations' is the Web Annotation model's own). */
export const FILE_KINDS: Readonly<Record<TakeAwayForm, { ending: string; type: string }>> = {
  markdown: { ending: ".md", type: "text/markdown" },
  json: { ending: ".json", type: "application/json" },
  annotations: {
    ending: ".annotations.jsonld",
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  },
};

/** Enough to know the story by, short enough for every file system. */
const MOST_LETTERS = 60;

/** Names the file of a reading after the story's day and title: letters, digits and hyphens only. */
export function fileNameOf({ article }: Pick<Reading, "article">, form: TakeAwayForm): string {
  const words = (article.title ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const title = [...words]
    .slice(0, MOST_LETTERS)
    .join("")
    .replace(/^-+|-+$/g, "");
  const parts = [article.publishedAt?.value, title || "story"].filter(Boolean);
  return `${parts.join("-")}${FILE_KINDS[form].ending}`;
}
