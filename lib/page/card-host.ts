/** The one element Hitherto adds to a page while a card is open: a popover with a closed shadow root. */

export interface CardHost {
  /** Where the card is rendered. */
  root: HTMLElement;
  /** Shows the card beside a box of the viewport (CSS pixels). */
  showAt(box: DOMRect): void;
  /** Takes the element out of the page. */
  remove(): void;
  /** Tells whether a point is in the card, or in the corridor between it and the name. */
  reaches(x: number, y: number): boolean;
  focus(): void;
}

/** Distance between name and card, in CSS pixels; the corridor is as wide as both. */
const GAP = 8;
const EDGE = 8;
/** With less there would be nothing to read; then the card covers the name. */
const LEAST_ROOM = 160;

/**
 * Puts the card's host at the end of the document element, outside the body: nothing of the page's own markup changes.
 * `css` is the card's style sheet, `appearance` the reader's choice.
 */
export function createCardHost(document: Document, css: string, appearance: string): CardHost {
  const host = document.createElement("hitherto-card");
  host.setAttribute("popover", "manual");
  // The page's own style sheet reaches the host element itself, so what matters is set where it cannot be overruled.
  host.style.cssText =
    "all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; display: block !important;";
  const shadow = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = css;
  const root = document.createElement("div");
  root.dataset.appearance = appearance;
  shadow.append(style, root);
  document.documentElement.append(host);
  let corridor: DOMRect | null = null;
  return {
    root,
    showAt: (box) => {
      host.showPopover?.();
      corridor = place(host, root, box);
    },
    remove: () => host.remove(),
    reaches: (x, y) =>
      within(root.getBoundingClientRect(), x, y) || (corridor !== null && within(corridor, x, y)),
    focus: () => root.querySelector<HTMLElement>("button, a[href], summary, [tabindex]")?.focus(),
  };
}

/** Below the name when there is room, else on its roomier side and no higher than that: the name stays in sight. */
function place(host: HTMLElement, root: HTMLElement, box: DOMRect): DOMRect {
  const view = host.ownerDocument.documentElement;
  root.style.removeProperty("--room");
  const { width, height } = root.getBoundingClientRect();
  const left = Math.max(EDGE, Math.min(box.left, view.clientWidth - width - EDGE));
  const above = box.top - GAP - EDGE;
  const under = view.clientHeight - box.bottom - GAP - EDGE;
  const below = height <= under || under >= above;
  const room = Math.max(LEAST_ROOM, below ? under : above);
  root.style.setProperty("--room", `${room}px`);
  // Above, its foot is what stays: opened further, it grows away from the name.
  const edge = below
    ? Math.max(EDGE, Math.min(box.bottom + GAP, view.clientHeight - EDGE - Math.min(height, room)))
    : view.clientHeight - box.top + GAP;
  const put = (side: string, at: number | null) =>
    host.style.setProperty(side, at === null ? "auto" : `${at}px`, "important");
  put("left", left);
  put("top", below ? edge : null);
  put("bottom", below ? null : edge);
  const from = Math.min(box.left, left);
  const to = Math.max(box.right, left + width);
  const [upper, lower] = below ? [box.top, edge] : [box.top - GAP, box.bottom];
  return DOMRect.fromRect({ x: from, y: upper, width: to - from, height: Math.max(0, lower - upper) });
}

function within(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
