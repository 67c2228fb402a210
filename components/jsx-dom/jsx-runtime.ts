/**
 * A JSX runtime that makes DOM nodes at once and keeps nothing. In a reader's page every kilobyte counts and the card
 * is drawn anew each time, so the build gives the page's script this in place of Preact; the components are the same.
 * They must be stateless: no hooks, no refs.
 */

type Child = Node | string | number | boolean | null | undefined | Child[];
type Props = Record<string, unknown> & { children?: Child };
type Component = (props: Props) => Child;

/** Makes the nodes of an element, or of what a component gives. */
export function jsx(type: string | Component, props: Props): Child {
  if (typeof type === "function") return type(props);
  const element = document.createElement(type);
  for (const [name, value] of Object.entries(props)) if (name !== "children") setProp(element, name, value);
  element.append(...flat(props.children));
  return element;
}

export { jsx as jsxs, jsx as jsxDEV };

/** Gives children without an element around them. */
export function Fragment({ children }: Props): Child {
  return children;
}

/** Replaces what an element holds by what the components gave; null empties it. */
export function render(nodes: unknown, root: Element): void {
  root.replaceChildren(...flat(nodes as Child));
}

function setProp(element: HTMLElement, name: string, value: unknown): void {
  if (name.startsWith("on") && typeof value === "function") {
    element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
  } else if (value !== null && value !== undefined && value !== false) {
    element.setAttribute(name === "className" ? "class" : name, value === true ? "" : String(value));
  } else if (value === false && name.startsWith("aria-")) {
    element.setAttribute(name, "false");
  }
}

function flat(child: Child): (Node | string)[] {
  if (Array.isArray(child)) return child.flatMap(flat);
  if (child === null || child === undefined || typeof child === "boolean") return [];
  return [typeof child === "number" ? String(child) : child];
}
