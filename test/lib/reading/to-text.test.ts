import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "#lib/reading/terminal-text.ts";
import { readingToText } from "#lib/reading/to-text.ts";
import { hostilePack, hostileText } from "#test/hostile-pack.ts";
import { compiledPack, packSource, readingOf, statement } from "#test/sample-pack.ts";

const plain = { colour: false, width: 80 };

describe("readingToText", () => {
  test("sets the story, its plans and what its people said before", async () => {
    const text = readingToText(readingOf([await compiledPack()]), plain);
    expect(text).toMatch(/^The Harbour Courier · 20 February 2031\nLights of the strait\n\nPlans\n─+\n/);
    expect(text).toContain("Lighthouse compact  1 × in the story\n");
    expect(text).toContain("  Proposed by Orlo Finch\n  15 Jan 2031: Put to the harbour council.\n");
    expect(text).toContain("    for: Orlo Finch\n    against: Tove Ræd\n");
    expect(text).toContain(
      "Orlo Finch  1 ×\n  Prime Minister, Government of Northrand\n  Now: Leader, Tide Party\n",
    );
    expect(text).toContain(
      "  Said before\n    “No lamp goes dark while I hold this office (s-new).”\n      10 Feb 2031 · The Harbour Courier\n      https://courier.example.org/s-new\n",
    );
    expect(text).toContain("  1 more since then\n");
    // The people have said it themselves, so their country need not repeat it.
    expect(text).toContain("Also named: Government of Northrand, Northrand, Tide Party\n");
    expect(text).toMatch(/\nSources: Harbour affairs \(2031-03-01\)\n$/);
  });

  test("tells who speaks for one body, who moved and who has said nothing", async () => {
    const persons = [...(packSource().persons ?? []), { id: "moss", name: "Ada Moss" }];
    const office = (organization_id: string) => ({ person_id: "moss", organization_id, role: "Secretary" });
    const finch = packSource().memberships ?? [];
    const statements = [
      ...(packSource().statements ?? []),
      statement({ id: "s-moss", speaker: "moss", stance: "for", said_at: "2031-02-01" }),
    ];
    const one = { persons, memberships: [...finch, office("northrand-gov")], statements };
    const text = readingToText(readingOf([await compiledPack(one)]), plain);
    expect(text).toContain("    for: Northrand (Orlo Finch, Ada Moss)\n    against: Tove Ræd\n");
    expect(text).toContain("    moved: Orlo Finch, conditional 1 Dec 2030 → for 10 Feb 2031\n");
    const elsewhere = statements.map((each) => (each.id === "s-moss" ? { ...each, about: [] } : each));
    const other = { persons, memberships: [...finch, office("tide-party")], statements: elsewhere };
    expect(readingToText(readingOf([await compiledPack(other)]), plain)).toContain(
      "    no stated position: Ada Moss\n",
    );
  });

  test("shows three statements of a part and counts the rest", async () => {
    const things = ["lamp", "bell", "tower", "harbour wall", "winter boat"];
    const statements = things.map((thing, index) =>
      statement({ id: `s-${index}`, quotation: `No ${thing} of ours is for sale.` }),
    );
    const text = readingToText(readingOf([await compiledPack({ statements, memberships: [] })]), plain);
    expect(text.match(/“No /g)).toHaveLength(3);
    expect(text).toContain("    … and 2 more\n");
  });

  test("names in one line those who said nothing", async () => {
    const text = readingToText(readingOf([await compiledPack({ statements: [] })]), plain);
    expect(text).not.toContain("People and bodies");
    expect(text).toContain(
      "\nAlso named: Orlo Finch, Tove Ræd, Government of Northrand, Northrand, Tide Party\n",
    );
  });

  test("says so when nobody is named, and when the day is not known", () => {
    const text = readingToText(readingOf([], { publishedAt: null, title: null, site: null }), plain);
    expect(text).toBe(
      "no date found\nUntitled story\n\nNo one from the packs is named in this story.\n\nSources: no pack\n",
    );
  });

  test("is bold and dim only in a terminal", async () => {
    const reading = readingOf([await compiledPack()]);
    const coloured = readingToText(reading, { ...plain, colour: true });
    expect(coloured).toContain("\u001b[1mOrlo Finch\u001b[22m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taken out to compare.
    expect(coloured.replace(/\u001b\[(?:1|2|22)m/g, "")).toBe(readingToText(reading, plain));
  });

  test("lets nothing through that steers a terminal", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const reading = readingOf([await hostilePack(text)], { title: text, site: text });
        const shown = readingToText(reading, plain);
        expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
        const coloured = readingToText(reading, { ...plain, colour: true });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: our own two styles, each ended on its line.
        const unstyled = coloured.replace(/\u001b\[[12]m([^\u001b\n]*)\u001b\[22m/g, "$1");
        expect(unstyled).toBe(shown);
      }),
    );
  });

  test("fits the width, links apart: they would be broken", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.integer({ min: 20, max: 130 }), async (text, width) => {
        const reading = readingOf([await hostilePack(text)], { title: text, site: text });
        const lines = readingToText(reading, { colour: false, width }).split("\n");
        const widest = Math.max(40, width);
        for (const line of lines.filter((one) => !/^ +https:\S+$/.test(one)))
          expect(columnsOf(line)).toBeLessThanOrEqual(widest);
      }),
    );
  });
});
