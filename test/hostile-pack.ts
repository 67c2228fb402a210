/** A pack whose every text tries to be something else than text. */
import fc from "fast-check";
import type { CompiledPack } from "#lib/packs/compile.ts";
import { compiledPack, packSource, statement } from "./sample-pack.ts";

const PIECES = [
  "<script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "![x](https://spy.example/x.png)",
  "# ",
  "- ",
  "+ ",
  "1. ",
  "2) ",
  "===",
  "---",
  "> ",
  "| a | b |",
  "```",
  "**b**",
  "_i_",
  "~~s~~",
  "&lt;",
  "\\",
  "\n",
  "\n\n",
  "\r",
  "\t",
  "\u2028",
  "\u001b[31m",
  "\u001b[1m",
  "\u001b]8;;https://spy.example\u0007",
  "\u009b2J",
  "\u0007",
  "\u0000",
  "\u202E",
  "word",
  "Ωμέγα",
  "北京北京",
  "👩‍🚀",
  "a".repeat(120),
];

/** Text of markup, control characters and long words in any order; never empty. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 12 })), {
    maxLength: 8,
  })
  .map((pieces) => `${pieces.join("")}.`);

/** Makes the sample pack with this text in every field that a reader sees, links apart. */
export async function hostilePack(text: string): Promise<CompiledPack> {
  const { pack, organizations, memberships, proposals } = packSource();
  return await compiledPack({
    pack: { ...pack, title: text, version: text, publisher: { name: text } },
    persons: [
      { id: "finch", name: text, summary: text },
      { id: "raed", name: `${text}${text}`, summary: text },
    ],
    organizations: organizations?.map((body) => ({ ...body, name: text, summary: text })),
    memberships: memberships?.map((term) => ({ ...term, role: text })),
    proposals: proposals?.map((proposal) => ({
      ...proposal,
      name: text,
      summary: text,
      events: [{ at: "2031-01", text, provenance: { url: "https://a.example/1", publisher: text } }],
    })),
    statements: ["for", "against", "neutral"].map((stance, index) =>
      statement({
        id: `s-${index}`,
        stance: stance as "for",
        quotation: index === 1 ? null : text,
        summary: text,
        speaker: index === 2 ? "raed" : "finch",
        provenance: {
          url: `https://a.example/s(${index})_x`,
          publisher: text,
          title: text,
          also: [{ url: `https://b.example/s(${index})_x`, publisher: `${text}${index}` }],
        },
      }),
    ),
  });
}
