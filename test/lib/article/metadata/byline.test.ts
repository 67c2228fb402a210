import { describe, expect, it } from "vitest";
import { jsonLd, read, story } from "./page.ts";

const SITE = '<meta property="og:site_name" content="Morning Herald">';
const byAuthor = (author: unknown) =>
  read(SITE + jsonLd({ "@type": "NewsArticle", author }), story("")).byline;
const byMeta = (name: string, content: string) =>
  read(`${SITE}<meta name="${name}" content="${content}">`, story("")).byline;
const shown = (line: string) => read(SITE, story(line)).byline;

describe("the byline", () => {
  it("holds names only", () => {
    expect(byAuthor({ name: "By ANN B. LEE, Herald Sports Writer" })).toBe("ANN B. LEE");
    expect(byAuthor("Ann Lee and Bo Ek")).toBe("Ann Lee, Bo Ek");
    expect(byAuthor([{ name: "Ann Lee" }, { name: "Bo Ek" }, { name: "ann lee" }])).toBe("Ann Lee, Bo Ek");
    expect(byAuthor("Ann Lee The Associated Press")).toBe("Ann Lee");
    expect(byAuthor("Ann Lee, Morning Herald Business")).toBe("Ann Lee");
  });

  it("may be an agency or a desk", () => {
    expect(byAuthor("Associated Press")).toBe("Associated Press");
    expect(byAuthor("Morning Herald Staff")).toBe("Morning Herald Staff");
  });

  it("is not the site, a placeholder, a profile or the site's maker", () => {
    for (const nobody of [
      "Morning Herald",
      "admin",
      "Staff reports",
      "https://social.example/herald",
      "www.maker.example | Max Maker",
      "@herald",
      ", The Herald",
      "",
      "12345",
    ]) {
      expect(byAuthor(nobody), nobody).toBeNull();
    }
  });

  it("keeps names that begin like a preposition", () => {
    expect(byAuthor("Di Anna Rossi")).toBe("Di Anna Rossi");
    expect(byAuthor("di Anna Rossi")).toBe("Anna Rossi");
    expect(byAuthor("Von Petra Muster")).toBe("Petra Muster");
  });

  it.each(["author", "article:author", "parsely-author", "sailthru.author", "dc.creator"])(
    "is read from the meta tag %s",
    (name) => {
      expect(byMeta(name, "Ann Lee")).toBe("Ann Lee");
    },
  );

  it("is not read from other meta tags", () => {
    expect(byMeta("article:publisher", "Ann Lee")).toBeNull();
    expect(byMeta("web_author", "Ann Lee")).toBeNull();
  });

  it("is read from the page where nothing else states it", () => {
    expect(
      shown('<div>By <a rel="author" href="/x">Ann Lee</a> and <a rel="author" href="/y">Bo Ek</a></div>'),
    ).toBe("Ann Lee, Bo Ek");
    expect(shown('<a href="/authors/ann-lee">Ann Lee</a>')).toBe("Ann Lee");
    expect(shown("<div>By Ann Lee</div><div>20 February 2025</div>")).toBe("Ann Lee");
    expect(shown("<div>By Ann Lee on February 20, 2025</div>")).toBe("Ann Lee");
  });

  it("is not read from prose or from a side box", () => {
    expect(shown("<p>By the harbour, talks went on.</p>")).toBeNull();
    expect(shown('<aside><a rel="author" href="/x">Ann Lee</a></aside>')).toBeNull();
    expect(shown('<a href="/authors/">All authors</a>')).toBeNull();
  });

  it("lets the site sign", () => {
    expect(shown("<div>By Morning Herald</div>")).toBe("Morning Herald");
  });
});
