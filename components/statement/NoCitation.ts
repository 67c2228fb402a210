/** Stands in for the way to copy a citation where there is none: in the card over a page. */
export function CopyCitation(): null {
  return null;
}
