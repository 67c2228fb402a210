/** The pages of a newspaper that does not exist. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Answer } from "#scripts/browser/site.ts";

/** The project's sample story, of 18 February 2025. */
export const SAMPLE_STORY: Answer = {
  body: readFileSync(fileURLToPath(new URL("../../samples/story.html", import.meta.url))),
};

export interface Story {
  title: string;
  /** ISO, or null for a story that states none. */
  date: string | null;
  paragraphs: readonly string[];
}

/** Sets a story as a page. */
export function storyPage({ title, date, paragraphs }: Story): Answer {
  const meta = date
    ? `<meta property="article:published_time" content="${date}"><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: title, datePublished: date })}</script>`
    : "";
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Tidewater Post">${meta}</head>
<body><main><article><h1>${title}</h1>\n${text}</article></main></body></html>`,
  };
}

/** Paragraphs about the people of the sample pack (test/sample-pack.ts), long enough to be a story. */
const LAMPS = [
  "The lamps along the strait stayed lit on Thursday night, and the harbour town slept through the argument about who should pay for them. Sir Orlo Finch says the money is there, and that it has been there since the summer.",
  "Tove Ræd says it is not. The treasurer of the Tide Party left the chamber before the vote was called, and her colleagues followed her down the stairs and out into the rain, one after another, without a word to the reporters at the door.",
  "Whatever comes of it, Sir Orlo will have to explain himself to the fishing villages, where a dark night costs boats. The two countries have talked about it for a year, and the winter is not yet over.",
];

/** A story about the sample pack's people, of 20 February 2031 unless another date (or null for none) is given. */
export function lampStory(date: string | null = "2031-02-20"): Answer {
  return storyPage({ title: "Who pays for the lamps of the strait?", date, paragraphs: LAMPS });
}

/** A story that names other people than the sample story does. */
export const RUTTE_STORY: Answer = storyPage({
  title: "Alliance chief keeps his counsel in Oslo",
  date: "2025-03-04",
  paragraphs: [
    "Mark Rutte came to Oslo on Tuesday with a thin folder and left with it unopened, if the photographs are to be believed. He spoke for eleven minutes, in a hall that had been warmed for an hour, and took three questions.",
    "Those who had hoped to hear about money heard about patience instead. The folder, an aide said afterwards, held nothing but the seating plan for dinner and the weather for the week ahead on the northern coast.",
    "Mr Rutte is not given to long sentences. Asked what he would do if the talks failed, he looked at the ceiling, then at the clock, and said that the coffee in this building had always been very good.",
  ],
});

/** The front page: links, no story. */
export const FRONT_PAGE: Answer = {
  body: '<!doctype html><html lang="en"><title>The Tidewater Post</title><ul><li><a href="/a">Lamps</a></li><li><a href="/b">Boats</a></li></ul></html>',
};

/** What a browser needs to take a file for a PDF. */
export const PDF: Answer = {
  type: "application/pdf",
  body: "%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
};
