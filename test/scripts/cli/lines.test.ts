import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "#scripts/cli/lines.ts";

/** Gives bytes in pieces cut at any places, as a pipe does. */
async function* inPieces(bytes: Uint8Array, cuts: number[]): AsyncGenerator<Uint8Array> {
  const places = [...cuts.map((cut) => cut % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b);
  for (const [index, place] of places.entries())
    yield bytes.subarray(place, places[index + 1] ?? bytes.length);
}

test("wherever a pipe cuts, lines end at \\n alone and lose no character", async () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab\n\r\u2028\u2029\u0085é😀"), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 10 }), async (whole, cuts) => {
      const lines: string[] = [];
      for await (const line of linesOf(inPieces(new TextEncoder().encode(whole), cuts))) lines.push(line);
      const expected = whole.split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(lines).toEqual(expected);
    }),
  );
});

test("gives a line as soon as it is complete, long before the stream ends", async () => {
  async function* endless() {
    for (let count = 0; ; count++) yield new TextEncoder().encode(`${count}\n`);
  }
  const seen: string[] = [];
  for await (const line of linesOf(endless())) if (seen.push(line) === 3) break;
  expect(seen).toEqual(["0", "1", "2"]);
});
