import { expect, test } from "vitest";
import { nameUuid } from "#lib/reading/name-uuid.ts";

const DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

test("a UUID of a name is RFC 9562's: its own example (A.4)", async () => {
  expect(await nameUuid("www.example.com", DNS)).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

test("another name has another, the same name the same", async () => {
  expect(await nameUuid("a")).not.toBe(await nameUuid("b"));
  expect(await nameUuid("a")).toBe(await nameUuid("a"));
});
