import { expect, test } from "vitest";
import { forPage } from "#lib/reading/for-page.ts";
import { compiledPack, readingOf } from "#test/sample-pack.ts";

test("forPage leaves out what was said about a plan, and nothing that a card shows", async () => {
  const reading = readingOf([await compiledPack()]);
  const given = forPage(reading);
  expect(reading.context.proposals[0]?.statements).toHaveLength(4);
  expect(given.context.proposals[0]?.statements).toEqual([]);
  expect(given.context.proposals[0]?.positions).toEqual(reading.context.proposals[0]?.positions);
  expect(given.context.proposals[0]?.events).toEqual(reading.context.proposals[0]?.events);
  expect({ ...given, context: null }).toEqual({ ...reading, context: null });
  expect(given.context.actors).toEqual(reading.context.actors);
});
