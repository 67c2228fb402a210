import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { packSource } from "#test/sample-pack.ts";
import { folderOfFiles, hitherto, readJsonl, storyPage } from "./run-hitherto.ts";

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const write = folderOfFiles();
const pack = write("pack.json", JSON.stringify(packSource()));
const page = write(
  "story.html",
  storyPage({ head: '<meta property="article:published_time" content="2031-02-20">' }),
);
const own = ["--no-bundled", "--pack", pack];

/** Reads pages with the sample pack as JSON; gives the first reading. */
function jsonOf(file: string, ...args: string[]) {
  return JSON.parse(hitherto(["read", file, ...own, "--format", "json", ...args]).out);
}

describe("read", () => {
  test("prints what came before the story, and nothing else", () => {
    const { code, out, err } = hitherto(["read", page, ...own]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^The Harbour Courier · 20 February 2031\nFinch keeps the lamps lit\n/);
    expect(out).toContain("Said before\n    “No lamp goes dark while I hold this office (s-new).”");
    expect(out).toContain("Sources: Harbour affairs (2031-03-01)\n");
    expect(out).not.toContain("\u001b");
  });

  test("as JSON, with the contract's fields and exact places", () => {
    const reading = jsonOf(page);
    expect(reading).toMatchObject({
      id: "story.html",
      article: { title: "Finch keeps the lamps lit", published_at: "2031-02-20", lang: "en" },
      context: { actors: [{ entity: "finch" }, { entity: "raed" }], proposals: [{ entity: "compact" }] },
    });
    for (const { start, end, surface } of reading.mentions)
      expect(reading.article.text.slice(start, end)).toBe(surface);
  });

  test("as Markdown", () => {
    const { out } = hitherto(["read", page, ...own, "--format", "markdown"]);
    expect(out).toMatch(/^# Finch keeps the lamps lit\n\nThe Harbour Courier · 20 February 2031\n/);
    expect(out).toContain("\n## Sources\n\n1. The Harbour Courier");
  });

  test("--date is the story's day, whatever the page says", () => {
    const reading = jsonOf(page, "--date", "2030-12-15");
    expect(reading.article.published_at).toBe("2030-12-15");
    const [finch] = reading.context.actors;
    expect(finch.before.map(({ id }: { id: string }) => id)).toEqual(["s-old"]);
    expect(finch.since).toHaveLength(2);
  });

  test("--no-bundled without a pack knows nobody; with the bundled packs it knows the well known", () => {
    expect(hitherto(["read", page, "--no-bundled"]).out).toContain(
      "No one from the packs is named in this story.",
    );
    const famous = write("famous.html", storyPage().replace("Sir Orlo Finch", "Sir Keir Starmer"));
    const { out } = hitherto(["read", famous, "--pack", pack, "--format", "json"]);
    const names = JSON.parse(out).context.actors.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(["Keir Starmer", "Tove Ræd"]));
  });

  test("annotations: each on the words of the story that it is about", () => {
    const { code, out } = hitherto(["read", page, ...own, "--format", "annotations"]);
    expect(code).toBe(0);
    const { first, total } = JSON.parse(out);
    const { article, mentions, quotations } = jsonOf(page);
    expect(total).toBe(mentions.length + quotations.length);
    for (const { target } of first.items) {
      const [{ exact }, { start, end }] = target.selector;
      expect([...article.text].slice(start, end).join("")).toBe(exact);
    }
  });

  test("several pages are read in the order given", () => {
    const second = write("second.html", storyPage().replace("Finch keeps the lamps lit</h1>", "Second</h1>"));
    const { code, out } = hitherto(["read", page, second, page, ...own, "--format", "markdown"]);
    expect(code).toBe(0);
    expect(out.match(/^# /gm)).toHaveLength(3);
  });

  test("a compiled pack is as good as its source; a later pack takes the place of one with the same id", () => {
    const compiled = write("compiled.json", "");
    expect(hitherto(["pack", "build", pack, "-o", compiled]).code).toBe(0);
    const twice = hitherto([
      "read",
      page,
      "--no-bundled",
      "--pack",
      pack,
      "--pack",
      compiled,
      "--format",
      "json",
    ]);
    expect(JSON.parse(twice.out)).toEqual(jsonOf(page));
  });
});

describe("a bad input ends with 1 and says which and why; the rest is still done", () => {
  const teaser = write("teaser.html", "<html><body><p>Short.</p></body></html>");
  const broken = write("broken.html", `${"<div>".repeat(8000)}${storyPage()}`);

  test("a file that is not there, a folder, and a page without a story", () => {
    const nowhere = join(pack, "..", "nowhere.html");
    const folder = join(pack, "..");
    const { code, out, err } = hitherto(["read", nowhere, folder, teaser, page, ...own]);
    expect(code).toBe(1);
    expect(err.trimEnd().split("\n")).toEqual([
      `${nowhere}: there is no such file`,
      expect.stringContaining(`${folder}: could not be read`),
      `${teaser}: no news story was found in the page`,
    ]);
    expect(out).toContain("Finch keeps the lamps lit");
  });

  test("a page built to break the parser", () => {
    const { code, out, err } = hitherto(["read", broken, page, ...own]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(broken) });
    expect(err).not.toMatch(/^\s+at /m);
    expect(out).toContain("Finch keeps the lamps lit");
  });

  test("a pack with faults is refused whole, with its faults", () => {
    const bad = write("bad.json", JSON.stringify(packSource({ statements: [{ id: "s" } as never] })));
    const { code, out, err } = hitherto(["read", page, "--no-bundled", "--pack", bad]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`${bad} is not a pack:\n$.statements[0].speaker: found nothing, expected `);
  });
});

describe("pages as files hold them", () => {
  const surfaces = (file: string) => jsonOf(file).mentions.map(({ surface }: { surface: string }) => surface);

  test("in another encoding that the page states", () => {
    const html = storyPage({ head: '<meta charset="windows-1252">' });
    expect(surfaces(write("latin.html", Buffer.from(html, "latin1")))).toContain("Tove Ræd");
  });

  test("in UTF-16 with a byte order mark", () => {
    const html = Buffer.from(`\uFEFF${storyPage()}`, "utf16le");
    expect(surfaces(write("utf16.html", html))).toContain("Tove Ræd");
  });

  test("with tags left out that a browser fills in, or with Windows line ends", () => {
    const whole = storyPage();
    const forms = [
      whole.replace(/<\/?(?:html|head|body)[^>]*>/g, ""),
      whole.replace(/<\/?body>/g, ""),
      whole.slice(whole.indexOf("<article>"), whole.indexOf("</main>")),
      whole.replaceAll("\n", "\r\n"),
    ];
    const { answers } = readJsonl(
      forms.map((html, index) => ({ id: String(index), html })),
      own,
    );
    for (const { mentions } of answers)
      expect(mentions.map(({ surface }: { surface: string }) => surface)).toEqual(
        expect.arrayContaining(["Tove Ræd", "Lighthouse compact"]),
      );
    expect(answers).toHaveLength(forms.length);
  });
});
