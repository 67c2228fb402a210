/** Which elements of the page carry the story: Readability decides, on a clone, and the live page is only looked at. */
import Readability from "@mozilla/readability/Readability.js";

/** Put on the clone's elements only. Readability copies attributes when it rebuilds or re-parses, so the mark survives it. */
const MARK = "data-hitherto-at";

export interface ArticleElements {
  /** Live elements whose own text belongs to the story. */
  owners: ReadonlySet<Element>;
  byline: string | null;
}

/** Finds the elements that carry the story, or null when Readability finds no article. Does not change the document. */
export function findArticleElements(document: Document): ArticleElements | null {
  const live = [...document.querySelectorAll("*")];
  const clone = document.cloneNode(true) as Document;
  for (const [index, element] of [...clone.querySelectorAll("*")].entries())
    element.setAttribute(MARK, String(index));
  const parsed = new Readability<Element>(clone, {
    serializer: (node) => node as Element,
    keepClasses: true,
  }).parse();
  if (!parsed?.content) return null;
  const owners = new Set<Element>();
  for (const index of ownersIn(parsed.content)) {
    const owner = live[index];
    if (owner) addOwner(owners, owner);
  }
  return owners.size > 0 ? { owners, byline: parsed.byline ?? null } : null;
}

function ownersIn(content: Element): Set<number> {
  const indexes = new Set<number>();
  const visit = (node: Node, owner: number) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3 && child.nodeValue?.trim()) indexes.add(owner);
      if (child.nodeType !== 1) continue;
      const mark = (child as Element).getAttribute(MARK);
      visit(child, mark === null ? owner : Number(mark));
    }
  };
  visit(content, -1);
  indexes.delete(-1);
  return indexes;
}

/** Readability folds a wrapper and its only child into one and keeps the wrapper's mark: then the child owns the text. */
function addOwner(owners: Set<Element>, owner: Element): void {
  let element = owner;
  owners.add(element);
  while (!hasOwnText(element) && element.children.length === 1) {
    element = element.children[0] as Element;
    owners.add(element);
  }
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((child) => child.nodeType === 3 && child.nodeValue?.trim());
}
