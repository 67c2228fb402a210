import { describe, expect, it } from "vitest";
import { jsonLd, read } from "./page.ts";

const HEADLINE = "Harbour deal is off after a night of talks";
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const site = '<meta property="og:site_name" content="Morning Herald">';
const title = (head: string, body = "") => read(head, body).title;

describe("the headline", () => {
  it("is the heading that agrees with the page's title", () => {
    expect(
      title(
        `<title>${HEADLINE} | Morning Herald</title>${site}`,
        `<h1>Morning Herald</h1><h1>${HEADLINE}</h1>`,
      ),
    ).toBe(HEADLINE);
  });

  it("is not a heading that shares nothing with it", () => {
    expect(title(og(HEADLINE), "<h1>Politics and economy in pictures</h1>")).toBe(HEADLINE);
  });

  it("is the full heading where the stated title is cut short", () => {
    expect(
      title(jsonLd({ "@type": "Article", headline: "Harbour deal is off after…" }), `<h1>${HEADLINE}</h1>`),
    ).toBe(HEADLINE);
    expect(title(jsonLd({ "@type": "Article", headline: "Harbour deal is off after…" }) + og(HEADLINE))).toBe(
      HEADLINE,
    );
  });

  it("loses a kicker that stands in the heading", () => {
    expect(title(og(HEADLINE), `<h1><span>Opinion |</span> ${HEADLINE}</h1>`)).toBe(HEADLINE);
  });

  it("loses the site's name, before or after, and a section between", () => {
    expect(title(`<title>${HEADLINE} | Politics News | Morning Herald</title>${site}`)).toBe(HEADLINE);
    expect(title(`<title>${HEADLINE} – morning-herald.example</title>`)).toBe(HEADLINE);
    expect(title(og(`Morning Herald: ${HEADLINE}`) + site)).toBe(HEADLINE);
  });

  it("keeps a colon or dash of its own", () => {
    expect(title(og("Harbour deal: what we know - and what not") + site)).toBe(
      "Harbour deal: what we know - and what not",
    );
  });

  it("is plain text", () => {
    expect(title(og("Harbour &amp;amp; ferry:\n  a  &amp;lsquo;deal&amp;rsquo; is off"))).toBe(
      "Harbour & ferry: a ‘deal’ is off",
    );
  });

  it("is null where the page has only its own name", () => {
    expect(title(`<title>Morning Herald</title>${site}`)).toBeNull();
    expect(title("")).toBeNull();
  });

  it("needs no spaces between words", () => {
    expect(title(og("港湾合意は夜通しの協議の末に白紙"), "<h1>港湾合意は夜通しの協議の末に白紙</h1>")).toBe(
      "港湾合意は夜通しの協議の末に白紙",
    );
  });
});
