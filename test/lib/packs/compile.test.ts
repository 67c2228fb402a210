import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, compilePack, countPack, isUntouched } from "#lib/packs/compile.ts";
import { checkedPack, compiledPack, packSource, statement } from "#test/sample-pack.ts";

/** The same value with the fields of all its objects in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, reversed(part)])
      .reverse(),
  );
}

test("the order in which a publisher writes fields does not change the hash", async () => {
  const pack = checkedPack(packSource());
  const turned = checkedPack(reversed(packSource()) as ReturnType<typeof packSource>);
  expect((await compilePack(turned)).sha256).toBe((await compilePack(pack)).sha256);
});

test("any change of content changes the hash", async () => {
  const { sha256 } = await compiledPack();
  const others = await Promise.all([
    compiledPack({ pack: { ...packSource().pack, version: "2031-03-02" } }),
    compiledPack({ statements: [...(packSource().statements ?? []), statement({ id: "s-more" })] }),
    compiledPack({ persons: packSource().persons?.toReversed() }),
  ]);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  for (const other of others) expect(other.sha256).not.toBe(sha256);
});

test("withdrawn statements are gone, and the compiled pack says so itself", async () => {
  const compiled = await compiledPack({
    statements: [
      statement({ id: "kept" }),
      statement({ id: "gone", withdrawn: true, quotation: "Regretted." }),
    ],
  });
  expect(compiled.source.statements.map(({ id }) => id)).toEqual(["kept"]);
  expect(JSON.stringify(compiled)).not.toContain("Regretted.");
  expect(await isUntouched(compiled)).toBe(true);
});

test("counts what a reader would choose by", async () => {
  expect(countPack((await compiledPack()).source)).toEqual({
    persons: 2,
    organizations: 3,
    proposals: 1,
    statements: 4,
  });
});

test("canonical JSON is the same value, and the same text for any order of fields", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(reversed(value))).toBe(canonical(value));
    }),
  );
});
