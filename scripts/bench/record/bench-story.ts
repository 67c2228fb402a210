/** The story of the bench, and the pack that knows whom it names. */
import type { Answer } from "../../browser/site.ts";
import { speakerName } from "./invented-record.ts";

export const NAMED = 30;
const PEOPLE = 300;

/** A pack of the speakers most quoted in the record. */
export function benchPack(): Record<string, unknown> {
  const persons = Array.from({ length: PEOPLE }, (_, rank) => ({
    id: `p${rank}`,
    name: speakerName(rank),
    identifiers: [{ scheme: "wikidata", identifier: `Q8${rank}` }],
  }));
  return {
    format: "hitherto-pack/1",
    pack: {
      id: "bench",
      title: "Bench",
      version: "1",
      language: "en",
      publisher: { name: "Hitherto" },
      contact: "https://example.org/",
      licence: "CC0-1.0",
      method: "Invented people.",
    },
    persons,
  };
}

/** A story of 1 June 2030 that names thirty of them, those quoted most. */
export function benchStory(): Answer {
  const paragraphs = Array.from({ length: NAMED }, (_, rank) => {
    const name = speakerName(rank);
    return `<p>${name} came to the harbour in the morning, looked at the lamps along the quay for some time, and left again by the road over the hill. “The lamps of number ${rank} will burn until the last boat is home,” said ${name}.</p>`;
  });
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Thirty on the quay</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2030-06-01"></head>
<body><main><article><h1>Thirty on the quay</h1>${paragraphs.join("\n")}</article></main></body></html>`,
  };
}
