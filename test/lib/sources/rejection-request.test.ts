import { expect, test } from "vitest";
import { checkRejection } from "#lib/sources/rejection-request.ts";

const good = { name: "Finch", entity: "harbours/finch", label: "Orlo Finch" };

test("a good request comes through, without what does not belong in it", () => {
  expect(checkRejection({ ...good, site: "other.example.org", tabId: 7 })).toEqual(good);
  expect(checkRejection({ ...good, label: "x".repeat(300) })).not.toBeNull();
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["no object", "Finch"],
  ["no name", { ...good, name: undefined }],
  ["a name that is no text", { ...good, name: ["Finch"] }],
  ["an empty name", { ...good, name: " " }],
  ["a name without end", { ...good, name: "x".repeat(301) }],
  ["a label without end", { ...good, label: "x".repeat(301) }],
  ["an entity without end", { ...good, entity: `a/${"x".repeat(300)}` }],
  ["an entity that is no key", { ...good, entity: "finch" }],
  ["an entity without an id", { ...good, entity: "harbours/" }],
])("%s is refused", (_what, value) => {
  expect(checkRejection(value)).toBeNull();
});
