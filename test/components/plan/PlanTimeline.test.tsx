// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { PlanTimeline } from "#components/plan/PlanTimeline.tsx";
import { patrol, sampleStatement } from "../sample-actors.ts";
import { click, control, expectAccessible, open, show, words } from "../screen.ts";

const STORY = "2031-02-20";

function showTimeline(change: Partial<typeof patrol> = {}, storyDay: string | null = STORY) {
  show(<PlanTimeline plan={{ ...patrol, ...change }} storyDay={storyDay} />);
}

const picture = () => document.querySelector("svg");
const chosen = () => words(document.querySelector("[aria-live]") ?? document.body);
const rows = () =>
  [...document.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td, th")].map((cell) => words(cell).replace(" ↗ (opens in a new tab)", "")),
  );

describe("the timeline of a plan", () => {
  it("is a picture that says in a sentence what it shows", () => {
    showTimeline();
    expect(picture()?.getAttribute("role")).toBe("img");
    expect(picture()?.getAttribute("aria-label")).toBe(
      "Timeline of Harbour patrol in the Straits, from November 2030 to 20 March 2031: 3 events and 7 statements. This story is of 20 February 2031; 1 event and 1 statement came after it.",
    );
    expect(words(picture() as Element)).toContain("This story · 20 Feb 2031");
  });

  it("tells stances by words and what came after by its shape", () => {
    showTimeline();
    for (const lane of ["Events", "For", "Conditional", "Against"])
      expect(words(picture() as Element)).toContain(lane);
    expect(picture()?.querySelectorAll("circle.after")).toHaveLength(1);
    expect(picture()?.querySelectorAll("circle.mark:not(.after)")).toHaveLength(5);
    expect(words()).toContain(
      "A dot is a statement, a diamond an event, a bar one whose day is not known. What is hollow came after the story.",
    );
  });

  it("goes from one to the next, beginning at the story's day", async () => {
    showTimeline();
    expect(chosen()).toBe("");
    await click("Earlier");
    expect(chosen()).toContain("AgainstIlmar Vesk, Chancellor, Government of Velland“Nothing has changed");
    expect(words()).toContain("8 of 10");
    await click("Later");
    expect(chosen()).toMatch(/^Since then · For/);
    expect(chosen()).toContain("With a mandate in hand");
    await click("Later");
    expect(chosen()).toContain("Since then · Event20 Mar 2031 The council votes");
    expect(control("Later").getAttribute("aria-disabled")).toBe("true");
    await click("Later");
    expect(words()).toContain("10 of 10");
    expect(picture()?.querySelectorAll(".ring")).toHaveLength(1);
  });

  it("shows what a pointer chooses in the picture", async () => {
    showTimeline();
    const svg = picture() as SVGElement;
    const diamonds = svg.querySelectorAll<SVGPathElement>("path.mark");
    const [, x = 0, y = 0] =
      /M([\d.]+) ([\d.]+)/.exec(diamonds[0]?.getAttribute("d") ?? "")?.map(Number) ?? [];
    const box = svg.getBoundingClientRect();
    await act(async () => {
      svg.dispatchEvent(
        new PointerEvent("pointerup", { clientX: box.left + x, clientY: box.top + y, bubbles: true }),
      );
    });
    expect(chosen()).toContain("Event17 Feb 2031 Five ministers met");
  });

  it("is a table too: day, words, speaker, stance and source, with the story in its place", async () => {
    showTimeline();
    await open("All 10 as a table");
    expect([...document.querySelectorAll("thead th")].map(words)).toEqual([
      "Day",
      "What",
      "Who",
      "Stance",
      "Source",
    ]);
    expect(rows()).toHaveLength(11);
    expect(rows()[1]).toEqual([
      "Nov 2030",
      "Said that Velland would look at any plan the Straits Council agreed on.",
      "Ilmar Vesk",
      "conditional",
      "The Straits Courier",
    ]);
    expect(rows()[8]).toEqual(["20 Feb 2031", "This story. Beneath: since then."]);
    expect(rows()[10]).toEqual([
      "20 Mar 2031",
      "The council votes on who pays for the cutters.",
      "",
      "event",
      "Source not given",
    ]);
    expect(words(document.querySelector("caption") ?? document.body)).toBe(`Timeline of ${patrol.name}`);
  });

  it("has no line for a story whose day is not known, and calls nothing later", async () => {
    showTimeline({}, null);
    await open("All 10 as a table");
    expect(picture()?.querySelector(".story")).toBeNull();
    expect(words()).not.toContain("This story");
    expect(words()).not.toContain("hollow");
    expect(rows()).toHaveLength(10);
  });

  it("says nothing where there is no line to draw", () => {
    showTimeline({ events: [], events_since: [], statements: [] });
    expect(words()).toBe("");
    showTimeline({ events: patrol.events.slice(0, 1), events_since: [], statements: [] });
    expect(words()).toBe("");
  });

  it("shows what packs write as text", async () => {
    const evil = '<img src=x onerror="alert(1)">';
    const provenance = { url: "javascript:alert(1)", publisher: evil };
    showTimeline({
      name: evil,
      events: [{ at: "2031-02-17", text: evil, provenance }],
      statements: [sampleStatement({ id: "e", quotation: evil, speaker_name: evil, provenance })],
    });
    await open("All 3 as a table");
    await click("Earlier");
    expect(document.querySelector("img, a")).toBeNull();
    expect(picture()?.getAttribute("aria-label")).toContain(evil);
    expect(rows()[0]?.[1]).toBe(evil);
  });

  it("has nothing that axe finds wrong", async () => {
    show(
      <main>
        <h1>Story</h1>
        <h2>Plans</h2>
        <h3>Patrol</h3>
        <PlanTimeline plan={patrol} storyDay={STORY} />
      </main>,
    );
    await open("All 10 as a table");
    await click("Earlier");
    await expectAccessible();
  });
});
