import { describe, expect, test, vi } from "vitest";
import { packSource } from "#test/sample-pack.ts";
import { folderOfFiles, hitherto, readJsonl, storyPage } from "./run-hitherto.ts";

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const write = folderOfFiles();
const own = ["--no-bundled", "--pack", write("pack.json", JSON.stringify(packSource()))];
const text = "Orlo Finch spoke.\nTove Ræd did not.";

describe("read --jsonl", () => {
  test("answers each line in order, as the contract has it", () => {
    const { code, err, answers } = readJsonl(
      [
        { id: "a", text, published_at: "2031-02-20" },
        { id: "b", html: storyPage(), url: "https://courier.example.org/lamps" },
        { id: "c", text: "Nobody." },
      ],
      own,
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(answers.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(answers[0]).toMatchObject({
      article: { title: null, published_at: "2031-02-20", text },
      mentions: [
        { start: 0, end: 10, surface: "Orlo Finch", kind: "person", entity: "finch", pack: "harbours" },
        { start: 18, end: 26, surface: "Tove Ræd", entity: "raed" },
      ],
      quotations: [],
    });
    expect(answers[1].article).toMatchObject({ title: "Finch keeps the lamps lit", lang: "en" });
    expect(answers[2]).toMatchObject({ mentions: [], context: { actors: [], proposals: [] } });
  });

  test("article.text is the text to the character", () => {
    const odd = [
      "a\r\nb\rc\n\nd\u2028e\u2029f\u0085g\vh\f",
      " \t Orlo Finch \u00A0\n ",
      "\uFEFFOrlo Fi\u00ADnch\u200B\u202E",
      "😀 Orlo Finch \ud83d",
      "",
      "<p>Orlo Finch</p> &amp; <script>x</script>",
    ];
    const { answers } = readJsonl(odd.map((text, index) => ({ id: String(index), text })));
    expect(answers.map(({ article }) => article.text)).toEqual(odd);
  });

  test("places are exact in UTF-16 units, also behind characters that take two", () => {
    const odd = "😀\uFEFF “Tove R\u00ADæd” — ORLO FINCH’s";
    const { answers } = readJsonl([{ id: "a", text: odd }], own);
    const surfaces = answers[0].mentions.map(({ start, end }: { start: number; end: number }) =>
      odd.slice(start, end),
    );
    expect(surfaces).toEqual(["Tove R\u00ADæd", "ORLO FINCH"]);
    expect(answers[0].mentions.map(({ surface }: { surface: string }) => surface)).toEqual(surfaces);
  });

  test("a line ends at \\n alone: other separators may stand raw within it", () => {
    const raw = (id: string) => `{"id":"${id}",\r"text":"one\u2028two\u2029three\u0085four"}`;
    const { code, answers } = readJsonl([`${raw("a")}\r`, raw("b")]);
    expect(code).toBe(0);
    expect(answers.map(({ id, article }) => [id, article.text])).toEqual([
      ["a", "one\u2028two\u2029three\u0085four"],
      ["b", "one\u2028two\u2029three\u0085four"],
    ]);
  });

  test("takes a byte order mark, empty lines and a last line with its \\n", () => {
    const lines = [`\uFEFF{"id":"a","text":""}`, "", "  ", '{"id":"b","text":""}', ""];
    const { code, answers } = readJsonl(lines);
    expect([code, answers.map(({ id }) => id)]).toEqual([0, ["a", "b"]]);
    expect(hitherto(["read", "--jsonl", "--no-bundled"], "")).toEqual({ code: 0, out: "", err: "" });
  });

  test("null is the same as left out; a number is an id; unknown fields do no harm", () => {
    const { code, answers } = readJsonl([
      { id: 7, text: "x", html: null, url: null, published_at: null, more: [1] },
      { id: "t", text: "x", published_at: "2031-02-20T23:30:00-05:00" },
    ]);
    expect(code).toBe(0);
    expect(answers.map(({ id, article }) => [id, article.published_at])).toEqual([
      ["7", null],
      ["t", "2031-02-20"],
    ]);
  });
});

/** Bad lines, each with the id and the error that stand in its place. */
const BAD: [line: unknown, id: string | null, error: RegExp][] = [
  ["{no", null, /JSON/],
  ['{"id":"x","text":"', null, /JSON/],
  ["[1]", null, /expected \{ id, html or text \}/],
  ["null", null, /expected \{ id, html or text \}/],
  [{ text: "x" }, null, /"id"/],
  [{ id: { a: 1 }, text: "x" }, null, /"id"/],
  [{ id: "x" }, "x", /neither "html" nor "text"/],
  [{ id: "x", text: 5 }, "x", /text: found 5, expected text/],
  [{ id: 7 }, "7", /neither/],
  [{ id: "x", text: "y", published_at: "2031-02-30" }, "x", /published_at/],
  [{ id: "x", text: "y", published_at: "2031-02-20x" }, "x", /published_at/],
  [{ id: "x", html: "<p>Short." }, "x", /no news story/],
  [{ id: "x", html: "" }, "x", /no news story/],
  [{ id: "x", html: "<div>".repeat(8000) }, "x", /could not be read|no news story/],
];

test("a bad line gives its error in its place, on standard error too, and the run goes on", () => {
  const good = { id: "good", text: "Orlo Finch" };
  const { code, err, answers } = readJsonl(BAD.flatMap(([line]) => [line, good]));
  expect(code).toBe(1);
  expect(answers).toEqual(
    BAD.flatMap(([, id, error]) => [
      { id, error: expect.stringMatching(error) },
      expect.objectContaining({ id: "good" }),
    ]),
  );
  expect(err.trimEnd().split("\n")).toEqual(
    BAD.map(([, , error], index) =>
      expect.stringMatching(new RegExp(`^line ${2 * index + 1}: .*${error.source}`)),
    ),
  );
});
