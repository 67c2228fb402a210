// @vitest-environment happy-dom
/** The story's own words beside the same words said before, and who else reported a statement. */
import { describe, expect, it } from "vitest";
import type { Echo } from "#lib/context/echoes.ts";
import { entry, showPopup, withContext } from "./popup-stand.tsx";
import { PACK, sampleStatement, vesk } from "./sample-actors.ts";
import { readTab } from "./sample-reading.ts";
import { control, expectAccessible, open, words } from "./screen.ts";

const echo = (change: Partial<Echo> = {}): Echo => ({
  quotation: 0,
  statement: "s-2",
  pack: PACK,
  said_at: "2031-01-09",
  exact: true,
  ...change,
});

const shown = (change: Partial<typeof vesk>) => {
  showPopup(readTab(withContext({ actors: [{ ...vesk, ...change }] })));
  return words(entry("Ilmar Vesk"));
};

describe("words of the story that were said before", () => {
  it("say on which day, and lead to the source", async () => {
    const vesksEntry = shown({ echoes: [echo()] });
    expect(vesksEntry).toContain(
      "Here“no ship of ours will sail”, show in the pageSaid in these words on 9 Jan 2031, Morning Ledger",
    );
    expect(control("Morning Ledger").getAttribute("href")).toMatch(
      /^https:\/\/morning\.example\.org\/port-orlen/,
    );
    await expectAccessible();
  });

  it("say that they are nearly the same when they are", () => {
    expect(shown({ echoes: [echo({ exact: false })] })).toContain("Said in nearly these words on 9 Jan 2031");
  });

  it("take the words that are the same before those that are nearly so", () => {
    const echoes = [echo({ statement: "s-1", exact: false }), echo()];
    expect(shown({ echoes })).toContain("Said in these words on 9 Jan 2031");
  });

  it("have a month where no day is known", () => {
    const [first, ...rest] = vesk.before;
    const before = [first ?? sampleStatement({ id: "s-1" }), ...rest].map((one) =>
      one.id === "s-2" ? { ...one, said_at: "2031-01" } : one,
    );
    expect(shown({ before, echoes: [echo()] })).toContain("Said in these words in Jan 2031");
  });

  it("name the person who said them for a body", () => {
    const before = vesk.before.map((one) =>
      one.id === "s-2" ? { ...one, speaker_key: `${PACK}/tranquart`, speaker_name: "Odile Tranquart" } : one,
    );
    expect(shown({ before, echoes: [echo()] })).toContain(
      "Said in these words by Odile Tranquart on 9 Jan 2031",
    );
  });

  it("do not stand under Before at once again while there is anything else", () => {
    const first = echo({ statement: "s-1", said_at: "2031-02-18" });
    expect(shown({ echoes: [first] })).toContain("Before“A patrol under one flag");
    expect(shown({ echoes: [first], before: vesk.before.slice(0, 1) })).toContain("Before“We will not send");
  });

  it("say nothing in readings that know of none, or of one that is not there", () => {
    expect(shown({})).not.toContain("these words");
    expect(shown({ echoes: [echo({ statement: "s-gone" })] })).not.toContain("these words");
  });
});

describe("further sources of a statement", () => {
  const also = (publisher: string, url = "https://wire.example.org/vesk") => ({
    publisher,
    url,
    said_at: "2031-02-18",
  });
  const reported = (...sources: ReturnType<typeof also>[]) => [
    sampleStatement({ id: "s-1", also_at: sources }),
  ];

  it("stand quietly behind the first, each publisher once", () => {
    const sources = [
      also("The Straits Courier"),
      also("Coast Wire"),
      also("Coast Wire"),
      also("Reed & Rope"),
    ];
    expect(shown({ before: reported(...sources) })).toContain(
      "18 Feb 2031 The Straits Courier ↗ (opens in a new tab) also Coast Wire ↗ (opens in a new tab), Reed & Rope",
    );
    expect(control("Coast Wire").getAttribute("href")).toBe("https://wire.example.org/vesk");
  });

  it("are three at most, and never more than text and web links", async () => {
    const hostile = also("<img src=x onerror=alert(1)>", "javascript:alert(1)");
    const many = Array.from({ length: 40 }, (_, index) => also(`Paper ${index}`));
    const text = shown({ before: reported(hostile, ...many) });
    expect(text).toContain("also <img src=x onerror=alert(1)>, Paper 0");
    expect(text).not.toContain("Paper 2");
    expect(document.querySelector("img, a[href^=javascript]")).toBeNull();
    await open("1 on the day · 1 since");
    await expectAccessible();
  });
});
