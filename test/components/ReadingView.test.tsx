// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { ShownPosition } from "#lib/context/context.ts";
import type { MentionRule } from "#lib/mentions/mention.ts";
import { entry, showPopup, withContext } from "./popup-stand.tsx";
import { hollowell, lune, patrol, sampleActor, vesk } from "./sample-actors.ts";
import { readTab, sampleMention, sampleReading } from "./sample-reading.ts";
import { click, control, hasControl, open, openAll, spoken, words } from "./screen.ts";

describe("a story that was read", () => {
  it("says so when the page's structure and not its prose told what the story is", () => {
    const reading = sampleReading();
    showPopup(readTab({ ...reading, article: { ...reading.article, method: "fallback" } }));
    expect(words()).toContain("some of the story may be missing");
    showPopup(readTab(reading));
    expect(words()).not.toContain("some of the story may be missing");
  });

  it("says which story it is and of which day", () => {
    showPopup(readTab());
    expect(words(document.querySelector("header") ?? document.body)).toContain(
      "The Straits Courier·20 February 2031",
    );
    expect(document.querySelector("h1")?.textContent).toBe(
      "Velland turns down harbour patrol of thirty cutters",
    );
  });

  it("leads with what was said before, and tells in one line who said it", () => {
    showPopup(readTab());
    const vesk = words(entry("Ilmar Vesk"));
    expect(vesk).toContain("Chancellor, Government of Velland");
    expect(vesk).toContain("Before“We will not send a single cutter into those waters without a mandate.”");
    expect(vesk).toContain("18 Feb 2031 The Straits Courier");
    expect(vesk).not.toContain("A patrol under one flag");
  });

  it("shows what the story itself quotes of somebody", () => {
    showPopup(readTab());
    expect(words(entry("Ilmar Vesk"))).toContain("Here“no ship of ours will sail”");
    expect(words(entry("Piers Hollowell"))).not.toContain("Here");
  });

  it("folds the rest, and what came later once more", async () => {
    showPopup(readTab());
    await open("2 more before · 1 on the day · 1 since");
    const opened = words(entry("Ilmar Vesk"));
    expect(opened).toContain("A patrol under one flag is a provocation.");
    expect(opened).toContain("The same day“Nothing has changed since Tuesday.”");
    expect(opened).not.toContain("With a mandate in hand");
    await open("Since then (1)");
    expect(words(entry("Ilmar Vesk"))).toContain("With a mandate in hand");
    expect(words(entry("Ilmar Vesk"))).toContain("Correction: An earlier version gave the date as 3 March.");
  });

  it("tells a statement without a quotation in the pack's words, without quotation marks", async () => {
    showPopup(readTab());
    await openAll();
    expect(words()).toContain("Said that Velland would look at any plan");
    expect(words()).not.toContain("“Said that");
  });

  it("names the person who spoke for a body, with the office", () => {
    showPopup(readTab());
    expect(words(entry("Straits Council"))).toContain(
      "Odile Tranquart, Secretary General, Straits Council“The harbours asked",
    );
    expect(words(entry("Ilmar Vesk"))).not.toContain("Ilmar Vesk, Chancellor");
  });

  it("says when somebody holds another office now", () => {
    showPopup(
      readTab(
        withContext({
          actors: [
            hollowell,
            {
              ...lune,
              offices_now: [
                {
                  ...hollowell.offices[0],
                  role: "Minister of the Sea",
                } as (typeof hollowell.offices)[number],
              ],
            },
          ],
        }),
      ),
    );
    expect(words(entry("Piers Hollowell"))).toContain("Now: no office listed");
    expect(words(entry("Sabeth Lune"))).toContain("Now: Minister of the Sea, Government of Orlen");
  });

  it("lists those who said nothing before under Also named, with what they said since folded away", async () => {
    showPopup(readTab());
    const section = document.querySelector<HTMLElement>("section[aria-labelledby=also-named]");
    expect(words(section ?? document.body)).toContain("Also namedSabeth Lune");
    expect(words()).not.toContain("The quay is ready.");
    await open("Since then (1)");
    expect(words()).toContain("The quay is ready.");
  });

  it("goes to the place in the page when a name is chosen", async () => {
    const given = showPopup(readTab());
    await click("Ilmar Vesk, show in the page");
    await click("Harbour patrol in the Straits, show in the page");
    expect(given.showMention.mock.calls).toEqual([["straits/vesk"], ["straits/patrol"]]);
  });

  it("says the number of mentions as a sentence to those who listen", () => {
    showPopup(readTab());
    expect(spoken(entry("Ilmar Vesk"))).toContain("named 4 times in the story");
    expect(spoken(entry("Sabeth Lune"))).toContain("named once in the story");
    expect(words(entry("Ilmar Vesk"))).toContain("4 ×");
  });
});

describe("a plan", () => {
  it("tells its positions in one line, and opens to its history and who said what", async () => {
    showPopup(readTab());
    const plan = entry("Harbour patrol");
    expect(words(plan)).toContain("3 ×");
    expect(words(plan)).not.toContain("First put forward");
    await open("for 2 · against 1");
    const opened = words(plan);
    expect(opened).toContain("Proposed by Piers Hollowell and Odile Tranquart");
    expect(opened).toContain("Nov 2030 First put forward at the harbour talks.");
    expect(opened.indexOf("For (2)")).toBeLessThan(opened.indexOf("We are ready"));
    expect(opened.indexOf("Against (1)")).toBeLessThan(opened.indexOf("We will not send"));
    expect(words(plan.querySelector(".positions") ?? plan)).not.toContain("Conditional");
  });

  it("says so when nobody's position is known", () => {
    const { context } = sampleReading();
    showPopup(
      readTab(withContext({ proposals: context.proposals.map((plan) => ({ ...plan, positions: [] })) })),
    );
    expect(hasControl("No positions known")).toBe(true);
  });
});

describe("a plan on which many have spoken", () => {
  const strangers = Array.from({ length: 8 }, (_, index) => {
    const [first] = patrol.positions as [ShownPosition];
    const shown = { ...first.shown, id: `far-${index}`, speaker_key: `straits/far${index}` };
    const stance = index < 3 ? ("for" as const) : ("against" as const);
    return { ...first, actor: `far${index}`, stance, shown: { ...shown, speaker_name: `Far ${index}` } };
  });
  const positions = [...strangers, ...patrol.positions];

  it("shows those in the story, and all when asked, where the keyboard then stands", async () => {
    showPopup(readTab(withContext({ proposals: [{ ...patrol, positions }] })));
    await open("for 5 · against 6");
    const plan = entry("Harbour patrol");
    expect(words(plan)).toContain("For (1 of 5)Piers Hollowell");
    expect(words(plan)).toContain("Against (1 of 6)Ilmar Vesk");
    expect(words(plan)).not.toContain("Far 1");
    await click("Show all 11 positions");
    expect(words(plan)).toContain("For (5)Far 0");
    expect(words(plan)).toContain("Against (6)");
    expect(hasControl("Show all")).toBe(false);
    expect(document.activeElement).toBe(plan.querySelector(".positions"));
  });

  it("shows the newest when nobody in the story is among them", async () => {
    showPopup(readTab(withContext({ proposals: [{ ...patrol, positions: strangers }] })));
    await open("for 3 · against 5");
    expect(words(entry("Harbour patrol"))).toContain("For (3)Far 0");
    const board = entry("Harbour patrol").querySelector(".positions") ?? document.body;
    expect(words(board)).not.toContain("Against");
  });
});

describe("not this person", () => {
  const named = (rule: MentionRule, surface: string, listed: string, key = vesk.key) =>
    sampleMention({ rule, surface, entity: key, evidence: { rule, words: [listed] } });
  const mentions = [
    named("full-name", "Ilmar Vesk", "Ilmar Vesk"),
    named("honorific", "Mr Vesk", "Vesk"),
    named("short-name", "Vesk", "Vesk"),
    named("role", "the chancellor", "Chancellor, Government of Velland"),
    named("pronoun", "he", "he", hollowell.key),
  ];

  it("takes off every name under which the story has them, and says so", async () => {
    const given = showPopup(readTab(sampleReading({ mentions })));
    await open("2 more before");
    const vesks = entry("Ilmar Vesk");
    expect(words(vesks)).toContain(
      "In the story as “Ilmar Vesk”, “Mr Vesk”, “Vesk” and “the chancellor”Not this person",
    );
    await click("Not this person", vesks);
    const request = { entity: vesk.key, label: "Ilmar Vesk" };
    expect(given.reject.mock.calls).toEqual([
      [
        [
          { name: "Ilmar Vesk", ...request },
          { name: "Vesk", ...request },
          { name: "Chancellor, Government of Velland", ...request },
        ],
      ],
    ]);
    expect(words(document.querySelector("p[role=status]") ?? document.body)).toContain(
      "Taken off on this site.",
    );
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Undo in options"));
    await click("Undo in options");
    expect(given.openOptions).toHaveBeenCalled();
  });

  it("says so when it could not be kept", async () => {
    const given = showPopup(readTab(sampleReading({ mentions })));
    given.reject.mockRejectedValueOnce(new Error("no room"));
    await open("2 more before");
    await click("Not this person", entry("Ilmar Vesk"));
    await vi.waitFor(() => expect(words()).toContain("Not taken off. Reload the page and try again."));
  });

  it("is not offered where a pronoun is all that names them: it means whom another name means", async () => {
    showPopup(readTab(sampleReading({ mentions })));
    const fold = entry("Piers Hollowell");
    await openAll();
    expect(words(fold)).not.toContain("Names in the story");
    expect(hasControl("Not this person", fold)).toBe(false);
  });
});

describe("a long reading", () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...hollowell,
    key: `straits/h${index}`,
    name: `Hollowell the ${index + 1}.`,
  }));

  it("shows a dozen, and all when asked, where the keyboard then stands", async () => {
    showPopup(readTab(withContext({ actors: many })));
    expect(words()).toContain("Hollowell the 12.");
    expect(words()).not.toContain("Hollowell the 13.");
    await click("Show all 30");
    expect(words()).toContain("Hollowell the 30.");
    expect(document.activeElement).toBe(control("Hollowell the 13."));
    expect(hasControl("Show all")).toBe(false);
  });
});

describe("a name that fits more than one", () => {
  it("is told as it is, with all it could be", () => {
    const unsure = sampleMention({
      entity: null,
      surface: "Hollowell",
      candidates: [hollowell.key, "straits/elder"],
    });
    const elder = sampleActor({ entity: "elder", name: "Marta Hollowell" });
    const reading = { ...withContext({ candidates: [elder] }), mentions: [unsure, { ...unsure, start: 90 }] };
    showPopup(readTab(reading));
    const section = document.querySelector("section[aria-labelledby=unsure]") ?? document.body;
    expect(words(section)).toBe("Unsure“Hollowell” could be Piers Hollowell or Marta Hollowell.");
  });
});
