// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { CardView } from "#components/card/CardView.tsx";
import type { CardIntents } from "#components/card/card-intents.ts";
import { TakenOff } from "#components/card/TakenOff.tsx";
import type { Mention, MentionRule } from "#lib/mentions/mention.ts";
import type { Subject } from "#lib/reading/subject.ts";
import { council, hollowell, lune, patrol, sampleActor, sampleStatement, vesk } from "./sample-actors.ts";
import { sampleMention, sampleReading } from "./sample-reading.ts";
import { click, expectAccessible, hasControl, open, show, words } from "./screen.ts";

const { article } = sampleReading();

interface Change {
  mention?: Mention;
  pinned?: boolean;
  rejectable?: boolean;
}

function showCard(subject: Subject, change: Change = {}) {
  const intents = {
    pin: vi.fn<(on: boolean) => void>(),
    close: vi.fn<() => void>(),
    next: vi.fn<() => void>(),
    reject: vi.fn<CardIntents["reject"]>(),
  };
  const { mention = sampleMention(), pinned = false, rejectable = true } = change;
  show(<CardView {...{ subject, mention, article, pinned, rejectable, intents }} />);
  return intents;
}

describe("the card of an actor", () => {
  it("shows two statements from before, and counts the rest", () => {
    showCard(vesk);
    expect(words()).toContain("Ilmar VeskChancellor, Government of Velland, since 2029");
    expect(words()).toContain("Said before“We will not send a single cutter");
    expect(words()).toContain("A patrol under one flag");
    expect(words()).not.toContain("would look at any plan");
    expect(words()).toContain("1 more before · 1 on the day · 1 since");
  });

  it("names who spoke for a body", () => {
    showCard(council);
    expect(words()).toContain("Council of the nine states");
    expect(words()).toContain("Odile Tranquart, Secretary General, Straits Council“The harbours");
  });

  it("tells the term of an office that is over", () => {
    showCard(hollowell);
    expect(words()).toContain("Minister of the Sea, Government of Orlen, 2030–2031");
  });

  it("does not call the day of the story, or an unknown one, before", () => {
    showCard({ ...vesk, before: [] });
    expect(words()).toContain("Said the same day“Nothing has changed");
    showCard({ ...vesk, before: [], same_day: [], since: [], undated: vesk.before });
    expect(words()).toContain("Said (date of the story unknown)“We will not send");
    expect(words()).not.toContain("before");
  });

  it("says so when nothing was said before", () => {
    showCard(lune);
    expect(words()).toContain("Your packs hold nothing said before this story.1 since");
    expect(words()).not.toContain("The quay is ready.");
  });
});

describe("the card of a plan", () => {
  it("tells its positions and the latest step", () => {
    showCard(patrol);
    expect(words()).toContain("A joint patrol of thirty cutters");
    expect(words()).toContain("Positionsfor 2 · against 1");
    expect(words()).toContain("Latest step17 Feb 2031 Five ministers met");
    expect(words()).not.toContain("First put forward");
  });

  it("says so when nothing is known of it", () => {
    showCard({ ...patrol, positions: [], events: [], summary: null });
    expect(words()).toContain("None known before this story.");
    expect(words()).not.toContain("Latest step");
  });
});

describe("the card of a name that fits more than one", () => {
  it("shows all of them and chooses none", () => {
    showCard({ candidates: [hollowell, lune] });
    expect(words()).toContain("This could be …Piers HollowellMinister of the Sea");
    expect(words()).toContain("Sabeth LuneHarbour Master, Port of Orlen");
    expect(words()).not.toContain("Said before");
  });

  it("has a sentence for candidates that are not known", () => {
    showCard({ candidates: [] });
    expect(words()).toContain("more than one entry of your packs");
  });
});

describe("why a name was matched", () => {
  const reasons: [MentionRule, string, string[], string][] = [
    ["full-name", "Ilmar Vesk", ["Ilmar Vesk"], "“Ilmar Vesk” is the full name."],
    [
      "other-name",
      "Ilmar A. Vesk",
      ["Ilmar Anton Vesk"],
      "is another way to write the name: the pack lists “Ilmar Anton Vesk”.",
    ],
    ["acronym", "STC", ["STC"], "is an abbreviation that the pack lists as “STC”."],
    ["metonym", "Port Orlen", ["Port Orlen"], "is a word that the press uses for this body"],
    ["honorific", "Mr Vesk", ["Vesk"], "“Mr Vesk” is a form of address with the name “Vesk”."],
    [
      "title",
      "Vesk",
      ["Chancellor Vesk"],
      "is a surname with an office held on 20 February 2031: “Chancellor Vesk”.",
    ],
    ["short-name", "Vesk", ["Vesk"], "is the surname “Vesk”."],
    ["forename", "Ilmar", ["Ilmar"], "is the forename “Ilmar”."],
    [
      "role",
      "the chancellor",
      ["Chancellor, Velland"],
      "stands for an office held on 20 February 2031: “Chancellor, Velland”.",
    ],
    [
      "nominal",
      "the Vellish leader",
      ["Chancellor, Velland"],
      "describes who held an office on 20 February 2031",
    ],
    ["pronoun", "he", ["he"], "“he” speaks here for the person last named."],
    ["proposal-short", "the patrol", ["patrol"], "is a short form of a plan that the story has named."],
    ["proposal-nominal", "the plan", ["plan"], "points back to a plan that the story has named."],
    [
      "proposal-name",
      "harbour patrol",
      ["Harbour patrol"],
      "is a name of this plan: the pack lists “Harbour patrol”.",
    ],
    [
      "cue",
      "thirty cutters in the Straits",
      ["cutters", "Straits"],
      "has “cutters”, “Straits” close together",
    ],
  ];

  it.each(reasons)("is told in a sentence: %s", async (rule, surface, listed, sentence) => {
    showCard(vesk, { mention: sampleMention({ rule, surface, evidence: { rule, words: listed } }) });
    await open("Why this match?");
    expect(words()).toContain(sentence);
    expect(words()).not.toContain("The story has");
  });

  it("tells where the fuller name stands, and any doubt", () => {
    const evidence = {
      rule: "short-name" as const,
      words: ["Vesk"],
      antecedent: { start: 0, end: 10 },
      note: "There are two.",
    };
    showCard(vesk, { mention: sampleMention({ rule: "short-name", evidence }) });
    expect(words()).toContain("The story has “Ilmar Vesk” earlier. There are two.");
    const later = { ...evidence, antecedent: { start: 82, end: 97 } };
    showCard(vesk, { mention: sampleMention({ rule: "short-name", evidence: later }) });
    expect(words()).toContain("The story has “Piers Hollowell” further on.");
    const role = { rule: "role" as const, words: [], note: "by the publisher's country" };
    showCard(vesk, { mention: sampleMention({ rule: "role", evidence: role }) });
    expect(words()).toContain("Chosen: by the publisher's country.");
  });
});

describe("what a reader can do", () => {
  it("pins, unpins, goes on and closes", async () => {
    const given = showCard(vesk);
    await click("Pin");
    await click("Next mention");
    await click("Close");
    expect(given.pin).toHaveBeenCalledWith(true);
    expect(given.next).toHaveBeenCalled();
    expect(given.close).toHaveBeenCalled();
    const pinned = showCard(vesk, { pinned: true });
    expect(hasControl("Pin")).toBe(false);
    await click("Unpin");
    expect(pinned.pin).toHaveBeenCalledWith(false);
  });
});

describe("not this person", () => {
  it.each<[Mention["kind"], Subject, string]>([
    ["person", vesk, "Not this person"],
    ["organization", council, "Not this body"],
    ["proposal", patrol, "Not this plan"],
  ])("is offered in the word for a %s", async (kind, subject, label) => {
    const given = showCard(subject, { mention: sampleMention({ kind }) });
    await click(label);
    expect(given.reject.mock.calls).toEqual([[subject]]);
  });

  it("is offered for each that a name could be", async () => {
    const given = showCard({ candidates: [hollowell, council] });
    await click("Not this body");
    expect(given.reject.mock.calls).toEqual([[council]]);
    expect(hasControl("Not this person")).toBe(true);
  });

  it("is not offered where a click would change nothing", () => {
    showCard(vesk, { rejectable: false });
    expect(hasControl("Not this")).toBe(false);
    showCard({ candidates: [hollowell, lune] }, { rejectable: false });
    expect(hasControl("Not this")).toBe(false);
  });

  it.each([
    [true, "Taken off on this site. Undo in options."],
    [false, "Not taken off. Reload the page and try again."],
  ])("says what became of it (kept: %s)", (kept, sentence) => {
    show(<TakenOff kept={kept} />);
    expect(words(document.querySelector("[role=alert]") ?? document.body)).toBe(sentence);
  });
});

describe("what packs write", () => {
  it("is shown as text, without links that are none", () => {
    const evil = "<script>alert(1)</script>";
    const statement = sampleStatement({
      id: "e",
      quotation: evil,
      provenance: { url: "javascript:alert(1)", publisher: evil },
    });
    showCard(sampleActor({ entity: "e", name: evil, summary: evil, before: [statement] }));
    expect(document.body.querySelector("script, a")).toBeNull();
    expect(document.querySelector("h2")?.textContent).toBe(evil);
  });
});

describe("accessibility", () => {
  it.each<[string, Subject]>([
    ["actor", vesk],
    ["body", council],
    ["nothing said", lune],
    ["plan", patrol],
    ["candidates", { candidates: [hollowell, lune] }],
  ])("axe finds nothing wrong: %s", async (_what, subject) => {
    showCard(subject);
    expect(document.querySelector("[role=dialog]")?.getAttribute("aria-label")).toBeTruthy();
    await expectAccessible();
  });
});
