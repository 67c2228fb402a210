import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMetadata } from "#lib/article/metadata/metadata.ts";
import { ADDRESS, jsonLd, page, read, story } from "./page.ts";

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe("site", () => {
  it("is its name for others, else its publisher, else the application, else the host", () => {
    const publisher = jsonLd({ "@type": "NewsArticle", publisher: { name: "Herald Media" } });
    expect(read(meta("og:site_name", "Morning Herald") + publisher).site).toBe("Morning Herald");
    expect(read(publisher + meta("application-name", "Herald")).site).toBe("Herald Media");
    expect(read(meta("application-name", "Herald")).site).toBe("Herald");
    expect(read("").site).toBe("morning-herald.example");
    expect(read("", "", "en", null).site).toBeNull();
  });

  it("is not an address or a handle", () => {
    expect(read(meta("og:site_name", "@herald")).site).toBe("morning-herald.example");
  });
});

describe("language", () => {
  it("is the root's, else the locale, else the article's, as BCP 47", () => {
    expect(read(meta("og:locale", "fr_FR"), "", "en-gb").lang).toBe("en-GB");
    expect(read(meta("og:locale", "fr_FR"), "", "").lang).toBe("fr-FR");
    expect(read(jsonLd({ "@type": "NewsArticle", inLanguage: "sr_Latn_RS" }), "", "").lang).toBe(
      "sr-Latn-RS",
    );
    expect(read('<meta http-equiv="content-language" content="PL">', "", "").lang).toBe("pl");
  });

  it("is null where none is stated, and no junk", () => {
    expect(read("", "", "").lang).toBeNull();
    expect(read("", "", "english please").lang).toBeNull();
    expect(read("", "", "und").lang).toBeNull();
  });
});

describe("canonical address", () => {
  const canonical = (href: string, own: string | null = ADDRESS) =>
    read(`<link rel="canonical" href="${href}">`, "", "en", own).url;

  it("is what the page names within its site", () => {
    expect(canonical("https://morning-herald.example/a")).toBe("https://morning-herald.example/a");
    expect(canonical("/a#top")).toBe("https://www.morning-herald.example/a");
    expect(canonical("https://m.herald.co.uk/a", "https://www.herald.co.uk/b")).toBe(
      "https://m.herald.co.uk/a",
    );
    expect(read(meta("og:url", "https://morning-herald.example/a")).url).toBe(
      "https://morning-herald.example/a",
    );
    expect(canonical("https://hs.fi/a", "https://www.hs.fi/b")).toBe("https://hs.fi/a");
  });

  it("is the page's own where the named one is elsewhere, the front page or no web address", () => {
    for (const href of [
      "https://other.example/a",
      "https://www.morning-herald.example/",
      "javascript:alert(1)",
      "ftp://morning-herald.example/a",
      "http://",
      "",
    ]) {
      expect(canonical(href), href).toBe(ADDRESS);
    }
    expect(canonical("https://other.co.uk/a", "https://www.herald.co.uk/b")).toBe(
      "https://www.herald.co.uk/b",
    );
  });

  it("stands alone where the page's own is none of the web", () => {
    expect(canonical("https://morning-herald.example/a", null)).toBe("https://morning-herald.example/a");
    expect(canonical("https://morning-herald.example/a", "file:///saved/a.html")).toBe(
      "https://morning-herald.example/a",
    );
    expect(read("", "", "en", "file:///saved/a.html").url).toBeNull();
  });
});

describe("readMetadata", () => {
  it("does not change the document", () => {
    const document = page(
      jsonLd({ "@type": "NewsArticle", headline: "x y z", datePublished: "2025-02-20" }),
      story("<div>By Ann Lee</div>"),
    );
    const before = document.toString();
    readMetadata(document, ADDRESS);
    expect(document.toString()).toBe(before);
  });

  it("gives nulls for an empty page", () => {
    expect(readMetadata(page("", "", ""), null)).toEqual({
      title: null,
      byline: null,
      site: null,
      lang: null,
      url: null,
      publishedAt: null,
    });
  });

  it("keeps the other fields where reading one throws", () => {
    const document = page(meta("og:title", "Harbour deal is off"), story(""));
    Object.defineProperty(document, "body", {
      get: () => {
        throw new Error("shadowed");
      },
    });
    expect(readMetadata(document, ADDRESS)).toMatchObject({
      title: "Harbour deal is off after a night of talks",
      byline: null,
    });
  });

  it("never throws on junk", () => {
    const junk = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(junk, junk, junk, (head, body, url) => {
        const found = readMetadata(
          page(`<title>${head}</title>${meta("author", head)}${head}`, `<h1>${body}</h1>${body}`),
          url,
        );
        expect(found.title).not.toBe("");
        expect(found.url === null || /^https?:/.test(found.url)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
