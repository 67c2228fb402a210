/** The article as schema.org JSON-LD states it. */
import { agreement } from "./agreement.ts";
import { parseJsonLd } from "./parse-json-ld.ts";
import { plainText } from "./plain-text.ts";

/** What the page's own article node says; absent fields are null, lists empty. */
export interface ArticleNode {
  headline: string | null;
  datePublished: string | null;
  dateModified: string | null;
  authors: string[];
  publisher: string | null;
  inLanguage: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** Where an article node may hang; parts, comments, videos and lists of other stories are left unvisited. */
const BRANCHES = ["@graph", "mainEntity", "mainEntityOfPage"] as const;

/** schema.org names its kinds of article so, and `Report` and `Review` stand beside them. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/;

/** A WebPage often carries the date when the article has no node of its own. */
const PAGE = /(?:WebPage|ItemPage)$/;

/** Publishers reword headlines for search, so the page's own story need not repeat every word. */
const LEAST_LIKENESS = 0.4;
/** A dated node counts for more than this much of likeness. */
const DATED = 0.4;

const DEEPEST = 6;
const MOST_NODES = 2000;

/**
 * Reads the node of the article this page is about from all JSON-LD scripts.
 * @param headlines what else the page says its headline is, to tell its article from others it describes
 */
export function readArticleNode(document: Document, headlines: readonly string[]): ArticleNode | null {
  const scripts = document.querySelectorAll('script[type*="ld+json"]');
  const nodes = [...scripts].flatMap((script) => reachable(parseJsonLd(script.textContent ?? "")));
  const chosen = choose(nodes.slice(0, MOST_NODES), headlines);
  if (!chosen) return null;
  const byId = new Map(nodes.map((node) => [node["@id"], node]));
  const datedPage = nodes.find((node) => isOf(node, PAGE) && textOf(node.datePublished));
  return {
    headline: textOf(chosen.headline),
    datePublished: textOf(chosen.datePublished) ?? textOf(datedPage?.datePublished),
    dateModified: textOf(chosen.dateModified),
    authors: namesOf(chosen.author ?? chosen.creator, byId),
    publisher: namesOf(chosen.publisher, byId)[0] ?? null,
    inLanguage: textOf(chosen.inLanguage),
  };
}

function reachable(root: unknown, depth = 0): Node[] {
  if (Array.isArray(root))
    return root.slice(0, MOST_NODES).flatMap((item) => (depth < DEEPEST ? reachable(item, depth + 1) : []));
  if (!isNode(root)) return [];
  const below = depth < DEEPEST ? BRANCHES.flatMap((branch) => reachable(root[branch], depth + 1)) : [];
  return [root, ...below];
}

/** Of several articles, the one whose headline the page bears; if the page bears none of theirs, all are other stories. */
function choose(nodes: readonly Node[], headlines: readonly string[]): Node | null {
  const articles = nodes.filter((node) => isOf(node, ARTICLE));
  const candidates = articles.length > 0 ? articles : nodes.filter((node) => isOf(node, PAGE));
  let best: { node: Node; likeness: number; rank: number } | null = null;
  for (const node of candidates) {
    const likeness = likenessOf(node, headlines);
    const rank = likeness + (textOf(node.datePublished) ? DATED : 0);
    if (!best || rank > best.rank) best = { node, likeness, rank };
  }
  const isOneOfMany = candidates.filter((node) => textOf(node.headline)).length > 1;
  return best && (!isOneOfMany || best.likeness >= LEAST_LIKENESS || headlines.length === 0)
    ? best.node
    : null;
}

function likenessOf(node: Node, headlines: readonly string[]): number {
  const named = textOf(node.headline) ?? textOf(node.name);
  return named ? Math.max(0, ...headlines.map((headline) => agreement(named, headline))) : 0;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOf(node: Node, types: RegExp): boolean {
  return [node["@type"]].flat().some((type) => typeof type === "string" && types.test(type));
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? plainText(value.slice(0, 1000)) || null : null;
}

/** Names of persons and bodies given as text, as node, as reference to a node of the same page, or as a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>, depth = 0): string[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => namesOf(item, byId, depth + 1));
  if (!isNode(value)) return [textOf(value)].filter((name) => name !== null);
  return value.name === undefined
    ? namesOf(byId.get(value["@id"])?.name, byId, depth + 1)
    : namesOf(value.name, byId, depth + 1);
}
