/** Shows the reader where a mention stands: scrolls to it and lets a frame fade around it. */

/** Long enough to be found by the eye after the scroll, in milliseconds. */
const FLASH_MS = 1600;

/** Scrolls a range into the middle of the window. Keeps still when the reader wants less motion. */
export function scrollToRange(range: Range, calm: boolean): void {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return;
  const behavior = calm ? "auto" : "smooth";
  const aside = Math.abs(middleOf(range) - middleOf(element));
  if (aside < window.innerHeight / 3) element.scrollIntoView({ block: "center", behavior });
  else {
    // A whole story in one element: its middle says nothing of where the name is.
    element.scrollIntoView({ block: "nearest" });
    window.scrollBy({ top: middleOf(range) - window.innerHeight / 2, behavior });
  }
}

/** In CSS pixels from the top of the window. */
function middleOf(place: Range | Element): number {
  const { top, bottom } = place.getBoundingClientRect();
  return (top + bottom) / 2;
}

/**
 * Frames the boxes of a range for a moment, in a closed shadow root outside the body; leaves nothing behind.
 * Gives a promise that is done when the frame is gone.
 */
export async function flash(range: Range, calm: boolean): Promise<void> {
  const document = range.startContainer.ownerDocument;
  if (!document) return;
  const host = document.createElement("hitherto-flash");
  host.style.cssText =
    "all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important;";
  const shadow = host.attachShadow({ mode: "closed" });
  document.documentElement.append(host);
  const origin = host.getBoundingClientRect();
  for (const box of range.getClientRects()) {
    const frame = document.createElement("div");
    frame.style.cssText = `position: absolute; pointer-events: none; box-sizing: border-box; border: 2px solid #bf5b17; border-radius: 3px; left: ${box.left - origin.left - 3}px; top: ${box.top - origin.top - 3}px; width: ${box.width + 6}px; height: ${box.height + 6}px;`;
    shadow.append(frame);
  }
  const fade = host.animate(calm ? { opacity: [1, 1] } : { opacity: [1, 1, 0] }, { duration: FLASH_MS });
  await fade.finished.catch(() => undefined);
  host.remove();
}
