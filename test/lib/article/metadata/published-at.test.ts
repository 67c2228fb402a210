import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPartialDate } from "#lib/dates/partial-date.ts";
import { jsonLd, read, story } from "./page.ts";

const HEADLINE = "Harbour deal is off after a night of talks";
const article = (fields: object) => jsonLd({ "@type": "NewsArticle", headline: HEADLINE, ...fields });
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const day = (head: string, dateline = "", lang = "en-GB", url?: string) =>
  read(head, story(dateline), lang, url).publishedAt?.value ?? null;

describe("where the day is read from", () => {
  it("believes the article node first and says so", () => {
    const head = article({ datePublished: "2025-02-20" }) + meta("article:published_time", "2025-02-18");
    expect(read(head, story("")).publishedAt).toEqual({
      value: "2025-02-20",
      source: "json-ld",
      raw: "2025-02-20",
    });
  });

  it.each([
    "article:published_time",
    "og:published_time",
    "datePublished",
    "dc.date",
    "DC.date.issued",
    "parsely-pub-date",
    "sailthru.date",
    "date",
    "pubdate",
  ])("reads the meta tag %s", (name) => {
    expect(read(meta(name, "2025-02-20"), story("")).publishedAt).toMatchObject({
      value: "2025-02-20",
      source: "meta",
    });
  });

  it.each([
    "article:modified_time",
    "og:updated_time",
    "article:expiration_time",
    "birthdate",
    "render_timestamp",
  ])("takes no day from the meta tag %s", (name) => {
    expect(day(meta(name, "2025-02-20"))).toBeNull();
  });

  it("reads microdata in attributes and text", () => {
    expect(day("", '<span itemprop="datePublished" content="2025-02-20">Thursday</span>')).toBe("2025-02-20");
    expect(day("", '<span itemprop="dateCreated datePublished">20 February 2025</span>')).toBe("2025-02-20");
  });

  it("leaves microdata of comments, live entries and videos alone", () => {
    for (const part of ["comment", "liveBlogUpdate", "video"]) {
      expect(
        day(
          "",
          `<div itemprop="${part}" itemscope><meta itemprop="datePublished" content="2025-02-20"></div>`,
        ),
      ).toBeNull();
    }
  });

  it("reads a time element near the headline, also above it", () => {
    const time = '<time datetime="2025-02-20T12:48:00+01:00">yesterday</time>';
    expect(read("", story(`<div class="meta">${time}</div>`)).publishedAt).toMatchObject({
      value: "2025-02-20",
      source: "time",
    });
    expect(read("", `<div>${time}</div>${story("")}`).publishedAt?.value).toBe("2025-02-20");
  });

  it("leaves time elements of other stories, comments and footers alone", () => {
    const time = '<time datetime="2025-02-20">20 February 2025</time>';
    for (const beside of [
      `<aside>${time}</aside>`,
      `<div class="related-stories">${time}</div>`,
      `<ol class="comments">${time}</ol>`,
      `<footer>${time}</footer>`,
    ]) {
      expect(day("", beside)).toBeNull();
      expect(read("", story("") + beside).publishedAt).toBeNull();
    }
  });

  it("leaves time elements behind the beginning of the story alone", () => {
    expect(
      read("", `${story("")}<section><time datetime="2025-02-20">20 February 2025</time></section>`)
        .publishedAt,
    ).toBeNull();
  });

  it.each([
    ["/2025/02/20/harbour", "2025-02-20"],
    ["/2025/feb/20/harbour", "2025-02-20"],
    ["/news/20250220/harbour", "2025-02-20"],
    ["/harbour-2025-02-20.html", "2025-02-20"],
    ["/2025/02/harbour", null],
    ["/article/20259999", null],
    ["/id/1202502201", null],
    ["/harbour?day=2025-02-20", null],
  ])("reads the address %s", (path, expected) => {
    expect(day("", "", "en-GB", `https://herald.example${path}`)).toBe(expected);
  });

  it("reads the line under the headline in the page's language", () => {
    expect(read("", story("<div>Published 20 February 2025, 12:48</div>")).publishedAt).toEqual({
      value: "2025-02-20",
      source: "text",
      raw: "20 February 2025",
    });
    expect(day("", "<div>Von Petra Muster, 20.02.2025, 18:01 Uhr</div>", "de")).toBe("2025-02-20");
    expect(day("", "<div>02/03/2025</div>", "en-US")).toBe("2025-02-03");
    expect(day("", "<div>02/03/2025</div>", "fr")).toBe("2025-03-02");
  });

  it("takes no day from sentences, captions, headlines or copyright lines", () => {
    expect(day("", "<p>The talks that began on 18 February 2025 came to nothing.</p>")).toBeNull();
    expect(
      day("", "<figure><img><figcaption>The harbour, 18 February 2025</figcaption></figure>"),
    ).toBeNull();
    expect(day("", "<div>© 20 February 2025 Herald</div>")).toBeNull();
    expect(read("", story("", "What happened at the harbour on 18 February 2025")).publishedAt).toBeNull();
  });

  it("gives nothing where nothing is stated", () => {
    expect(day("")).toBeNull();
  });
});

describe("changes", () => {
  it("are not publications", () => {
    expect(day(article({ dateModified: "2025-02-21" }), "<div>Updated 21 February 2025</div>")).toBeNull();
    expect(day("", '<div>Last updated <time datetime="2025-02-21">21 February 2025</time></div>')).toBeNull();
    expect(day("", '<time class="article-updated" datetime="2025-02-21">21 February 2025</time>')).toBeNull();
    expect(day("", "<div>Aktualisiert am 21. Februar 2025</div>", "de")).toBeNull();
    expect(day("", "<div>Mis à jour le 21 février 2025</div>", "fr")).toBeNull();
    expect(day("", "<div>Обновлено 21 февраля 2025</div>", "ru")).toBeNull();
  });

  it("are told from the publication beside them, in either order", () => {
    const [published, updated] = ["20 February 2025", "21 February 2025"];
    expect(day("", `<div>Published ${published} | Updated ${updated}</div>`)).toBe("2025-02-20");
    expect(day("", `<div>Updated ${updated}. Published ${published}</div>`)).toBe("2025-02-20");
    expect(
      day(
        "",
        `<div>Updated <time datetime="2025-02-21">${updated}</time> Published <time datetime="2025-02-20">${published}</time></div>`,
      ),
    ).toBe("2025-02-20");
  });

  it("are not found in a section's name", () => {
    expect(day("", "<div>Actualités | 20 février 2025</div>", "fr")).toBe("2025-02-20");
  });
});

describe("the publisher's day", () => {
  const utc = article({ datePublished: "2025-02-21T03:10:00Z" });

  it("is the day as written where an offset is written", () => {
    expect(day(article({ datePublished: "2025-02-20T22:10:00-05:00" }), "<div>21 February 2025</div>")).toBe(
      "2025-02-20",
    );
  });

  it("is told by an offset elsewhere on the page", () => {
    expect(day(utc + meta("parsely-pub-date", "2025-02-20T22:10:00-05:00"))).toBe("2025-02-20");
    expect(day(utc + meta("article:modified_time", "2025-02-22T08:00:00-05:00"))).toBe("2025-02-20");
    expect(day(utc, "<div>Published Feb. 20, 2025 10:10 PM EST</div>")).toBe("2025-02-20");
    expect(
      day(article({ datePublished: "2025-02-20T23:01:00Z", dateModified: "2025-02-21T00:05:00+01:00" })),
    ).toBe("2025-02-21");
  });

  it("is what the reader sees, or the address, where that can be the same moment", () => {
    expect(day(utc, "<div>20 February 2025</div>")).toBe("2025-02-20");
    expect(day(utc, "<div>20 February 2025, 22:10</div>")).toBe("2025-02-20");
    expect(day(utc, "", "en-US", "https://herald.example/2025/02/20/harbour")).toBe("2025-02-20");
  });

  it("stays the day in Greenwich where the other statement is another moment", () => {
    expect(day(utc, "<div>18 February 2025</div>")).toBe("2025-02-21");
    expect(day(utc, "<div>20 February 2025, 22:37</div>")).toBe("2025-02-21");
    expect(day(article({ datePublished: "2025-02-21T17:00:00Z" }), "<div>20 February 2025</div>")).toBe(
      "2025-02-21",
    );
    expect(
      day(
        utc,
        "<div>February 21, 2025 3:10 AM UTC</div>",
        "en-US",
        "https://herald.example/2025/02/20/harbour",
      ),
    ).not.toBeNull();
  });

  it("is no later than a change on the day before", () => {
    expect(day(utc, "<div>Updated 20 February 2025</div>")).toBe("2025-02-20");
  });

  it("treats a stamp without zone as universal where its twin is", () => {
    const head =
      meta("article:published_time", "2025-02-21T03:10:00") + meta("dc.date", "2025-02-21T03:10:00Z");
    expect(day(head, "<div>20 February 2025</div>")).toBe("2025-02-20");
    expect(day(meta("article:published_time", "2025-02-21T03:10:00"), "<div>20 February 2025</div>")).toBe(
      "2025-02-21",
    );
  });
});

describe("junk", () => {
  it("never throws and never yields an impossible day", () => {
    const stamp = fc.oneof(
      fc.string(),
      fc.json(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.integer().map(String),
    );
    fc.assert(
      fc.property(stamp, stamp, stamp, (one, two, three) => {
        const clean = (text: string) => text.replace(/[<>"&]/g, "");
        const head = article({ datePublished: one }) + meta("date", clean(two));
        const found = read(head, story(`<time datetime="${clean(three)}">${clean(one)}</time>`)).publishedAt;
        expect(
          found === null ||
            (isPartialDate(found.value) && found.value.length === 10 && found.value >= "1995"),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
