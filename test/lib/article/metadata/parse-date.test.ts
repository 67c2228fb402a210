import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "#lib/article/metadata/month-names.ts";
import { findDay, parseStamp } from "#lib/article/metadata/parse-date.ts";
import { isPartialDate } from "#lib/dates/partial-date.ts";

const DAY_FIRST = { language: "en", dayFirst: true };
const MONTH_FIRST = { language: "en", dayFirst: false };

describe("parseStamp", () => {
  it.each([
    ["2025-02-20", "2025-02-20", null, null],
    ["2025-02-20T12:48:00+01:00", "2025-02-20", 768, 60],
    ["2025-02-20T23:30:00.000Z", "2025-02-20", 1410, 0],
    ["2025-02-20 9:53:00 -0700", "2025-02-20", 593, -420],
    ["2025-02-20T05:03-0500", "2025-02-20", 303, -300],
    ["20200316T13:00:00Z", "2020-03-16", 780, 0],
    ["20200316T130000Z", "2020-03-16", 780, 0],
    ["202312221716", "2023-12-22", null, null],
    ["20231222", "2023-12-22", null, null],
    ["2023/11/02 22:27", "2023-11-02", 1347, null],
    ["04:25:06 PM IST Apr 08, 2020", "2020-04-08", 985, null],
    ["Wed, 28 Oct 2020 22:22:49 GMT", "2020-10-28", 1342, 0],
    ["Thu Feb 20 2025 12:48:00 GMT+0100 (CET)", "2025-02-20", 768, 60],
    ["Thu Feb 20 12:48:00 EST 2025", "2025-02-20", 768, -300],
    ["1582324200", "2020-02-21", 1350, 0],
    ["1582324200000", "2020-02-21", 1350, 0],
  ])("reads %s", (raw, day, minutes, offset) => {
    expect(parseStamp(raw, MONTH_FIRST)).toMatchObject({ day, minutes, offset });
  });

  it.each([
    "",
    "soon",
    "2025-02-31",
    "2025-13-01",
    "1970-01-01T00:00:00Z",
    "0",
    "0000000000",
    "1994-12-31",
    "2025-02",
    "x".repeat(5000),
  ])("reads no day from %s", (raw) => {
    expect(parseStamp(raw, MONTH_FIRST)).toBeNull();
  });

  it("goes by the page's order only where both are possible", () => {
    expect(parseStamp("03/02/2025", DAY_FIRST)?.day).toBe("2025-02-03");
    expect(parseStamp("03/02/2025", MONTH_FIRST)?.day).toBe("2025-03-02");
    expect(parseStamp("20/02/2025", MONTH_FIRST)?.day).toBe("2025-02-20");
    expect(parseStamp("02/20/2025", DAY_FIRST)?.day).toBe("2025-02-20");
  });
});

describe("findDay", () => {
  it.each([
    ["Published 20 February 2025, 12:48", "en"],
    ["12:48 GMT, Thursday 20th February 2025", "en"],
    ["Feb. 20, 2025", "en"],
    ["FEBRUARY 20TH, 2025", "en"],
    ["Donnerstag, 20. Februar 2025, 16.45 Uhr", "de"],
    ["20.02.2025", "de"],
    ["20. 2. 2025", "cs"],
    ["Publié le 20 février 2025 à 10h00", "fr"],
    ["20 de febrero de 2025", "es"],
    ["20 febbraio 2025", "it"],
    ["20 de fevereiro de 2025", "pt"],
    ["20 februari 2025", "nl"],
    ["20 lutego 2025 | 10:00", "pl"],
    ["20. února 2025", "cs"],
    ["20. helmikuuta 2025", "fi"],
    ["2025. február 20.", "hu"],
    ["2025 m. vasario 20 d.", "lt"],
    ["20 veebruar 2025", "et"],
    ["20 Şubat 2025", "tr"],
    ["20 Φεβρουαρίου 2025", "el"],
    ["20 лютого 2025", "uk"],
    ["20 февраля 2025, 10:00", "ru"],
    ["20 февруари 2025", "bg"],
    ["20. veljače 2025.", "hr"],
    ["2025年2月20日", "ja"],
  ])("finds the day in %s", (line, language) => {
    expect(findDay(line, { language, dayFirst: true })?.day).toBe("2025-02-20");
  });

  it.each([
    "20 February",
    "February 2025",
    "12:48 20",
    "31 February 2025",
    "© 2025",
    "call 555-20-2025",
    "10 minutes 2025",
  ])("finds none in %s", (line) => {
    expect(findDay(line, DAY_FIRST)).toBeNull();
  });

  it("finds the first of several", () => {
    expect(findDay("2025-02-20, updated 21 February 2025", DAY_FIRST)?.day).toBe("2025-02-20");
    expect(findDay("21 February 2025, not 2025-02-20", DAY_FIRST)?.day).toBe("2025-02-21");
  });

  it("never throws nor finds a day that does not exist", () => {
    const part = fc.oneof(
      fc.string(),
      fc.integer({ min: -5, max: 99999 }).map(String),
      fc.constantFrom(" ", "/", ".", "-", "T", ":", "Z", "May", "20", "2025", "de", "+0100"),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), fc.boolean(), (parts, dayFirst) => {
        for (const text of [parts.join(""), parts.join(" ")]) {
          for (const stated of [
            parseStamp(text, { language: null, dayFirst }),
            findDay(text, { language: null, dayFirst }),
          ]) {
            expect(
              stated === null ||
                (isPartialDate(stated.day) && stated.day.length === 10 && stated.day >= "1995"),
            ).toBe(true);
            expect(stated?.minutes ?? 0).toBeLessThan(1440);
          }
        }
      }),
    );
  });

  it("stays fast on long junk", () => {
    const before = performance.now();
    for (const junk of ["1 ".repeat(5000), "a".repeat(10000), "20. ".repeat(5000), "2025-".repeat(5000)])
      findDay(junk, DAY_FIRST);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe("monthOf", () => {
  it("tells names that begin alike", () => {
    expect(["juin", "juillet", "June", "July"].map((word) => monthOf(word, null))).toEqual([6, 7, 6, 7]);
    expect(["června", "července", "márc", "marraskuuta"].map((word) => monthOf(word, null))).toEqual([
      6, 7, 3, 11,
    ]);
  });

  it("knows that Croatian names differ from its neighbours'", () => {
    expect(["lipnja", "srpnja", "listopada"].map((word) => monthOf(word, "hr"))).toEqual([6, 7, 10]);
    expect(["lipca", "srpna", "listopada"].map((word) => monthOf(word, "pl"))).toEqual([7, 8, 11]);
  });

  it("knows no other words", () => {
    expect(["Thursday", "Ma", "", "constructor", "minutes"].map((word) => monthOf(word, "en"))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
