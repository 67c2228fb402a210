import type { Mark } from "./timeline-layout.ts";

/** As near as a finger or a pointer must come (CSS pixels). */
const REACH = 16;

/** Gives the index of the mark at or nearest to a place in the picture, or null when none is near. */
export function markAt(marks: readonly Mark[], x: number, y: number): number | null {
  let nearest: number | null = null;
  let least = REACH;
  marks.forEach((mark, index) => {
    const distance = Math.hypot(x - Math.max(mark.x, Math.min(mark.x + mark.width, x)), y - mark.y);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  });
  return nearest;
}
