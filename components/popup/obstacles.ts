import type { Obstacle } from "#lib/reading/tab-reading.ts";

interface ObstacleWords {
  title: string;
  next: string;
  /** Whether asking again can change anything. */
  retryHelps: boolean;
}

/** What to tell a reader about a tab that cannot be read, and what to do instead. */
export const OBSTACLES: Readonly<Record<Obstacle, ObstacleWords>> = {
  "browser-page": {
    title: "This page belongs to the browser.",
    next: "Extensions cannot read the browser’s own pages. Open a news story and click the button there.",
    retryHelps: false,
  },
  pdf: {
    title: "This is a PDF.",
    next: "Extensions cannot read the browser’s own PDF viewer. If the story is also a web page, open that.",
    retryHelps: false,
  },
  "store-page": {
    title: "This is the browser’s extension store.",
    next: "The browser lets no extension read it. Open a news story and click the button there.",
    retryHelps: false,
  },
  "file-access": {
    title: "This page is a file on your computer.",
    next: "In the browser’s list of extensions, allow Hitherto to open file addresses, then try again.",
    retryHelps: true,
  },
  "not-html": {
    title: "This is not a web page with text.",
    next: "It may be an image, a video or plain data. Open the story it belongs to.",
    retryHelps: false,
  },
  "no-permission": {
    title: "Hitherto may not read this page yet.",
    next: "It reads a page only when you ask. Click its button in the toolbar while the story is open, or try again.",
    retryHelps: true,
  },
};
