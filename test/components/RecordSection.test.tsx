// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { RecordSection } from "#components/record/RecordSection.tsx";
import type { RecordFacts } from "#lib/record/record-answers.ts";
import { wordsOf } from "#test/lib/record/sample-record.ts";
import { recordIntents, someFacts } from "./record-stand.ts";
import { click, control, expectAccessible, hasControl, open, openAll, show, words } from "./screen.ts";

function showSection(facts: RecordFacts | null | undefined = someFacts, on = true, given = recordIntents()) {
  show(
    <main>
      <h1>Hitherto</h1>
      <RecordSection choice={{ on, most: 100_000 }} facts={facts} intents={given} />
    </main>,
  );
  return given;
}

async function type(name: string, text: string): Promise<void> {
  const input = control(name) as HTMLInputElement;
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const submit = (name: string) =>
  act(async () => {
    control(name)
      .closest("form")
      ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });

describe("your reading", () => {
  it("is off at first, and says what it would keep", async () => {
    const given = showSection({ count: 0, stories: 0, bytes: 0, sites: [] }, false);
    expect((control("Keep a record of my reading") as HTMLInputElement).checked).toBe(false);
    expect(words()).toContain("only on this device, and never from private windows");
    expect(words()).not.toContain("Keep at most");
    await click("Keep a record of my reading");
    expect(given.setOn).toHaveBeenCalledWith(true);
  });

  it("says how much it holds, and lets the reader say how much it may", async () => {
    const given = showSection();
    expect(words()).toContain("It holds 1,312 statements from 204 stories on 2 sites, about 2 MB.");
    await click("10,000 statements");
    expect(given.setMost).toHaveBeenCalledWith(10_000);
  });

  it("can be searched and deleted also when it is switched off", () => {
    showSection(someFacts, false);
    expect(hasControl("Search")).toBe(true);
    expect(hasControl("Delete by site, by age, or everything")).toBe(true);
  });

  it("says when the browser gives it no room", () => {
    showSection(null);
    expect(words()).toContain("Your browser gives the record no room");
    expect(hasControl("Search")).toBe(false);
  });
});

describe("searching", () => {
  const met = (n: number) => wordsOf({ id: `s${n}`, words: `The lamps burn (${n})` });

  it("shows what was found, by whom, where and when, with a way to delete it", async () => {
    const given = showSection(someFacts, true, recordIntents([met(1)]));
    await type("Words, a speaker or a site", "lamps");
    await submit("Search");
    const text = words();
    for (const told of ["one statement:", "Orlo Finch", "“The lamps burn (1)”", "20 Feb 2031", "Who pays"])
      expect(text).toContain(told);
    await click("Delete what Orlo Finch said");
    expect(given.delete).toHaveBeenCalledWith({
      what: "statement",
      key: ["courier.example.org", "lamps", "s1"],
    });
    expect(words()).not.toContain("The lamps burn");
    expect(document.activeElement).toBe(control("Words, a speaker or a site"));
  });

  it("shows more when asked", async () => {
    showSection(someFacts, true, recordIntents(Array.from({ length: 30 }, (_, n) => met(n))));
    await type("Words, a speaker or a site", "lamps");
    await submit("Search");
    expect(words()).toContain("30 statements; the newest 20:");
    await click("Show 20 more");
    expect(words()).toContain("30 statements:");
    expect(document.querySelectorAll(".found > li")).toHaveLength(30);
  });

  it("says when there is nothing, and when it could not be done", async () => {
    const given = showSection();
    await type("Words, a speaker or a site", "boats");
    await submit("Search");
    expect(words()).toContain("Nothing found.");
    given.search.mockRejectedValueOnce(new Error("gone"));
    await submit("Search");
    expect(words()).toContain("The record could not be searched. Try again.");
  });

  it("does not let an answer that comes too late stand for a newer question", async () => {
    const given = recordIntents();
    const late: (() => void)[] = [];
    given.search.mockImplementation(
      ({ query, signal, tell }) =>
        new Promise<void>((done) => {
          late.push(() => {
            if (!signal.aborted) tell({ newest: [met(query.length)], found: 1, looked: 1 });
            done();
          });
        }),
    );
    showSection(someFacts, true, given);
    await type("Words, a speaker or a site", "one");
    await submit("Search");
    await type("Words, a speaker or a site", "second");
    await submit("Search");
    await act(async () => late[1]?.());
    await act(async () => late[0]?.());
    expect(words()).toContain("The lamps burn (6)");
    expect(words()).not.toContain("The lamps burn (3)");
  });
});

describe("deleting", () => {
  it("by site asks once more", async () => {
    const given = showSection();
    await open("Delete by site, by age, or everything");
    await click("Delete all from courier.example.org");
    expect(words()).toContain("Delete 1,300 statements from courier.example.org?");
    expect(document.activeElement).toBe(control("Keep them"));
    await click("Keep them");
    expect(given.delete).not.toHaveBeenCalled();
    await click("Delete all from ledger.example.org");
    await click("Delete", document.querySelector("fieldset.confirm") ?? document);
    expect(given.delete).toHaveBeenCalledWith({ what: "site", site: "ledger.example.org" });
  });

  it("by age goes by the reader's choice", async () => {
    const given = showSection();
    await open("Delete by site, by age, or everything");
    await click("Delete these");
    expect(words()).toContain("stories last read more than a year ago?");
    await click("Delete these");
    const [deletion] = given.delete.mock.calls[0] ?? [];
    const age = deletion?.what === "read-before" ? Date.now() - Date.parse(deletion.moment) : 0;
    expect(age / 86_400_000).toBeCloseTo(365, 1);
  });

  it("everything, and says when it failed", async () => {
    const given = showSection();
    given.delete.mockRejectedValueOnce(new Error("gone"));
    await open("Delete by site, by age, or everything");
    await click("Delete the whole record");
    await click("Delete the whole record");
    expect(given.delete).toHaveBeenCalledWith({ what: "everything" });
    expect(words()).toContain("It could not all be deleted. Try again.");
  });
});

describe("saving", () => {
  it("as JSON says how much was saved", async () => {
    const given = showSection(someFacts, true, recordIntents([wordsOf()]));
    await open("Save as a file, or as a pack for others");
    await click("Save as JSON");
    expect(given.save.mock.calls[0]?.[0]).toEqual({ form: "json" });
    expect(words()).toContain("Saved one statement.");
  });

  it("as a pack needs somebody who answers for it", async () => {
    const given = showSection(someFacts, true, recordIntents([wordsOf()]));
    await open("Save as a file, or as a pack for others");
    await submit("Publisher");
    expect(words()).toContain("A pack needs a publisher: write a name.");
    await type("Publisher", "Ada Lind");
    await type("Address for corrections", "ada@example.org");
    await submit("Publisher");
    expect(given.save.mock.calls).toHaveLength(1);
    expect(given.save.mock.calls[0]?.[0]).toEqual({
      form: "pack",
      publisher: { name: "Ada Lind", contact: "mailto:ada@example.org" },
    });
  });
});

describe("accessibility", () => {
  it.each<[string, RecordFacts | null]>([
    ["with a record", someFacts],
    ["without room", null],
  ])("%s", async (_what, facts) => {
    showSection(facts, true, recordIntents([wordsOf()]));
    await openAll();
    await expectAccessible();
  });

  it("of what was found, also when names and words are hostile", async () => {
    const evil = "<img src=x onerror=alert(1)>";
    const found = wordsOf(
      { name: evil, words: evil },
      { title: evil, publisher: evil, url: "javascript:alert(1)" },
    );
    showSection(someFacts, true, recordIntents([found]));
    await type("Words, a speaker or a site", "img");
    await submit("Search");
    expect(words()).toContain(evil);
    expect(document.querySelector("img, .found a")).toBeNull();
    await expectAccessible();
  });
});
