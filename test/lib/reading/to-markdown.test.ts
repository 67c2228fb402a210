import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompiledPack } from "#lib/packs/compile.ts";
import { readingToMarkdown } from "#lib/reading/to-markdown.ts";
import { hostilePack, hostileText } from "#test/hostile-pack.ts";
import { compiledPack, packSource, readingOf, statement } from "#test/sample-pack.ts";

const markdownOf = (packs: CompiledPack[], url: string | null = null, title = "Lights of the strait") =>
  readingToMarkdown(readingOf(packs, { title }), url);

describe("readingToMarkdown", () => {
  test("sets the story, its plans, its people and numbered sources", async () => {
    const markdown = markdownOf([await compiledPack()], "https://courier.example.org/lights");
    expect(markdown).toMatch(/^# \[Lights of the strait\]\(https:\/\/courier\.example\.org\/lights\)\n/);
    expect(markdown).toContain("\n\nThe Harbour Courier · 20 February 2031\n");
    expect(markdown).toContain("\n## Plans\n\n### Lighthouse compact\n");
    expect(markdown).toContain(
      "\n## People and bodies\n\n### Orlo Finch\n\nPrime Minister, Government of Northrand\n",
    );
    expect(markdown).toContain(
      "\nSaid before\n\n- “No lamp goes dark while I hold this office (s-new).” (10 February 2031) [1]\n",
    );
    expect(markdown).toContain(
      "\n1. The Harbour Courier, “No lamp goes dark”: <https://courier.example.org/s-new>\n",
    );
    expect(markdown).toMatch(/\nPacks: Harbour affairs \(2031-03-01\)\n$/);
  });

  test("numbers each source once, in the order of first use, and lists no other", async () => {
    const provenance = { url: "https://courier.example.org/same", publisher: "The Harbour Courier" };
    const statements = [
      statement({ id: "a", provenance }),
      statement({ id: "b", provenance, speaker: "raed" }),
      statement({ id: "c" }),
    ];
    const markdown = markdownOf([await compiledPack({ statements })]);
    const [body = "", sources = ""] = markdown.split("\n## Sources\n");
    const cited = [...body.matchAll(/ \[(\d+)\]$/gm)].map(([, number]) => Number(number));
    const listed = [...sources.matchAll(/^(\d+)\. .*<(.*)>$/gm)].map(([, number, url]) => [
      Number(number),
      url,
    ]);
    expect(listed).toEqual([...new Set(cited)].map((number) => [number, expect.any(String)]));
    expect(new Set(listed.map(([, url]) => url)).size).toBe(listed.length);
    expect(cited.every((number, index) => number <= Math.max(0, ...cited.slice(0, index)) + 1)).toBe(true);
  });

  test("tells where each stood, how they came to it, and who has said nothing", async () => {
    const markdown = markdownOf([await compiledPack()]);
    expect(markdown).toContain(
      "\nWho stood where\n\n- Orlo Finch, for (conditional 1 Dec 2030 → for 10 Feb 2031): “No lamp",
    );
    expect(markdown).toContain("\n- Tove Ræd, against: “No lamp");
    expect(markdown).not.toContain("No stated position");
    const none = markdownOf([await compiledPack({ statements: [] })]);
    expect(none).toContain("\n\nNo stated position: Orlo Finch\n");
  });

  test("has no empty chapters", () => {
    expect(markdownOf([])).toBe(
      "# Lights of the strait\n\nThe Harbour Courier · 20 February 2031\n\nPacks: none\n",
    );
  });

  test("only a web address becomes a link", async () => {
    expect(markdownOf([], "javascript:alert(1)")).toMatch(/^# Lights of the strait\n/);
    expect(markdownOf([], "https://a.example/x) [y](z <b>\n")).toMatch(
      /^# \[Lights of the strait\]\(https:\/\/a\.example\/x%29%20\[y\]%28z%20%3Cb%3E%0A\)\n/,
    );
  });

  test.each([
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
    ["AT&amp;T", "AT\\&amp;T"],
    ["- a list", "\\- a list"],
    ["1. a list", "1\\. a list"],
    ["2031 was 1. a year", "2031 was 1. a year"],
    ["===", "\\==="],
    ["a\n\n# b", "a \\# b"],
    ["[x](javascript:y)", "\\[x\\](javascript:y)"],
    ["\\*", "\\\\\\*"],
  ])("a summary of %j is shown as it is written", async (summary, expected) => {
    const proposals = packSource().proposals?.map((one) => ({ ...one, summary }));
    const markdown = markdownOf([await compiledPack({ proposals })]);
    expect(markdown).toContain(`### Lighthouse compact\n\n${expected}\n`);
  });

  test("hostile text can make no markup: all that acts is ours", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const markdown = markdownOf([await hostilePack(text)], null, text);
        const ours = markdown
          .replace(/\\[!-/:-@[-`{-~]/g, "x")
          .replace(/^(?:#{1,3} |- |\d+\. )/gm, "")
          .replace(/<https:[^<>\s]*>$/gm, "")
          .replace(/(?: \[\d+\])+$/gm, "");
        expect(ours).not.toMatch(/[<>[\]*_`~|\\&]|^\s*(?:#|[-+=]|\d+[.)])/m);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there.
        expect(markdown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
      }),
    );
  });
});
