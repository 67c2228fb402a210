/** A small stand for views: put them in the document, and look at them as a reader or a screen reader would. */
import axe from "axe-core";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { expect } from "vitest";

/** Shows a view in an empty document. */
export function show(view: ComponentChild): void {
  document.documentElement.lang = "en";
  document.title = "Hitherto";
  render(null, document.body);
  act(() => render(view, document.body));
}

/** Everything that can be read in the document, folds that are shut included, as one line. */
export function words(within: Element = document.body): string {
  return (within.textContent ?? "")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Finds the one button, link, summary or labelled field whose accessible name begins so. */
export function control(name: string, within: ParentNode = document): HTMLElement {
  const named = [...within.querySelectorAll<HTMLElement>("button, a, summary, label")];
  const found = named.find((element) => spoken(element).startsWith(name));
  if (!found) throw new Error(`no control "${name}" among: ${named.map(spoken).join(" | ")}`);
  return found.querySelector<HTMLElement>("input") ?? found;
}

/** Tells whether there is such a control. */
export function hasControl(name: string, within: ParentNode = document): boolean {
  return [...within.querySelectorAll<HTMLElement>("button, a, summary, label")].some((each) =>
    spoken(each).startsWith(name),
  );
}

/** The words of an element as they are read out: without what is hidden from screen readers. */
export function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
  return words(copy);
}

/** Clicks, and lets the view follow. */
export async function click(name: string, within: ParentNode = document): Promise<void> {
  await act(async () => control(name, within).click());
}

/** Opens a fold by its summary, as a click on it does in a browser. */
export async function open(summary: string): Promise<void> {
  const fold = control(summary).closest("details");
  await act(async () => {
    fold?.setAttribute("open", "");
    fold?.dispatchEvent(new Event("toggle"));
  });
}

/** Opens every fold, also those within folds. */
export async function openAll(): Promise<void> {
  for (let depth = 0; depth < 3; depth++)
    await act(async () => {
      for (const fold of document.querySelectorAll("details")) {
        fold.setAttribute("open", "");
        fold.dispatchEvent(new Event("toggle"));
      }
    });
}

/** Expects that axe finds nothing wrong; colours need layout, which this document does not have. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.documentElement, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
