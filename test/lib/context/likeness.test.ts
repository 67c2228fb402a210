import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likenessOf, shinglesOf } from "#lib/context/likeness.ts";

const likeness = (a: string, b: string) => likenessOf(shinglesOf(a), shinglesOf(b));

const SAID = "We will not send a single cutter into those waters without a mandate from the council";

describe("likenessOf", () => {
  test.each([
    ["“We will not send a single cutter into those waters without a mandate from the Council.”"],
    ["we WILL not send — a single cutter — into those waters; without a mandate from the council!"],
    ["a single cutter into those waters without a mandate"],
  ])("is whole for the same words, or part of them: %s", (other) => {
    expect(likeness(SAID, other)).toBe(1);
  });

  test("falls with each word that is changed", () => {
    const one = likeness(SAID, SAID.replace("cutter", "vessel"));
    const two = likeness(SAID, SAID.replace("cutter", "vessel").replace("mandate", "vote"));
    expect(one).toBeGreaterThan(0.6);
    expect(two).toBeLessThan(one);
    expect(two).toBeLessThan(0.6);
  });

  test.each([
    ["We will not send a single soldier over that border without a vote of parliament"],
    ["The council gave a mandate for cutters, and we will send them"],
  ])("is low for other words on the same thing: %s", (other) => {
    expect(likeness(SAID, other)).toBeLessThan(0.3);
  });

  test.each([
    ["unacceptable", "It is unacceptable"],
    ["We will see about that", "We will see about that"],
    ["I am not going to say any more about it now", "I am not going to say any more about it now"],
  ])("is nothing for what anybody says: %s", (a, b) => {
    expect(likeness(a, b)).toBe(0);
  });

  test("is the same in both directions and between 0 and 1", () => {
    const text = fc
      .array(fc.constantFrom("ships", "sail", "harbour", "the", "we", "lamp"))
      .map((w) => w.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = likeness(a, b);
        expect(found).toBe(likeness(b, a));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });
});
