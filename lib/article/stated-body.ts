/** The text of the story as the page's JSON-LD states it, to be found again in the page. */
import { parseJsonLd } from "./metadata/parse-json-ld.ts";
import { comparable, plainText } from "./metadata/plain-text.ts";
import type { PageBlock } from "./page-blocks.ts";

const DEEPEST = 6;
/** A shorter line may stand in the stated text and elsewhere on the page. */
const SHORTEST = 30;

/** Finds the blocks whose words the page states as the body of its article. */
export function findStatedBlocks(document: Document, blocks: readonly PageBlock[]): PageBlock[] {
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')].map(
    (script) => script.textContent ?? "",
  );
  const bodies = scripts
    .filter((script) => script.includes("articleBody"))
    .map((script) => bodyIn(parseJsonLd(script)));
  const stated = squeezed(plainText(bodies.join(" ")));
  return stated
    ? blocks.filter(({ text }) => text.length >= SHORTEST && stated.includes(squeezed(text)))
    : [];
}

function bodyIn(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return "";
  const own = "articleBody" in value ? String(value.articleBody) : "";
  return [own, ...Object.values(value).map((inner) => bodyIn(inner, depth + 1))].join(" ").trim();
}

/** Stated texts often lack the spaces between paragraphs. */
function squeezed(text: string): string {
  return comparable(text).replace(/ /g, "");
}
