/** A request to take a name off, as it comes from a page's script: checked before anything of it is kept. */
import type { RejectedMatch } from "./settings.ts";

/** What is asked; the site is not part of it, for the worker knows it from the browser. */
export type RejectionRequest = Omit<RejectedMatch, "site">;

/** Names in packs are a few words; what is longer was not written to be read. */
const MOST_LETTERS = 300;

/** Gives the request when it has the right shape, else null. */
export function checkRejection(value: unknown): RejectionRequest | null {
  const { name, entity, label } = (value ?? {}) as Record<string, unknown>;
  if (!isText(name) || !isText(entity) || !isText(label)) return null;
  return /^[^/]+\/./.test(entity) ? { name, entity, label } : null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= MOST_LETTERS;
}
