// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { PlanPositions } from "#components/plan/PlanPositions.tsx";
import type { ProposalContext, ShownPosition } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import type { Stance } from "#lib/packs/schema.ts";
import { hollowell, lune, patrol, sampleStatement, vesk } from "../sample-actors.ts";
import { expectAccessible, hasControl, open, openAll, show, spoken, words } from "../screen.ts";

function showBoard(plan: Partial<ProposalContext>, inStory: string[] = []) {
  show(
    <main>
      <h1>Story</h1>
      <h2>Plans</h2>
      <h3>Patrol</h3>
      <PlanPositions plan={{ ...patrol, ...plan }} inStory={new Set(inStory)} />
    </main>,
  );
}

function said(id: string, stance: Stance, said_at: string, change: Partial<ShownStatement> = {}) {
  return sampleStatement({ id, stance, said_at, quotation: `These are the words of ${id}.`, ...change });
}

function position(shown: ShownStatement, change: Partial<ShownPosition> = {}): ShownPosition {
  return {
    actor: shown.speaker,
    actor_name: shown.speaker_name,
    stance: shown.stance ?? "neutral",
    said_at: shown.said_at,
    statement: shown.id,
    shown,
    body: null,
    left_office: false,
    died_on: null,
    moves: [],
    since: [],
    ...change,
  };
}

const stand = ({ stance, said_at, id, pack }: ShownStatement) => ({
  stance: stance ?? ("neutral" as const),
  said_at,
  statement: id,
  pack,
});

const first = said("first", "against", "2031-01-02");
const second = said("second", "conditional", "2031-02");
const third = said("third", "for", "2031-02-18");
const later = said("later", "against", "2031-03-04");
const much = said("much-later", "against", "2031-04-05");

describe("how somebody moved", () => {
  it("is told in one line, oldest first, and opens to the words of each", async () => {
    const moved = position(third, { moves: [first, second].map(stand), since: [later, much].map(stand) });
    showBoard({ positions: [moved], statements: [first, second, third, later, much], unstated: [] });
    expect(words()).toContain("Moved: against 2 Jan 2031 → then conditional Feb 2031 → then for 18 Feb 2031");
    expect(spoken(document.body)).toContain(
      "against 2 Jan 2031 then conditional Feb 2031 then for 18 Feb 2031",
    );
    expect(words()).not.toContain("These are the words of first.");
    await open("Moved");
    expect(words()).toContain("Against“These are the words of first.”");
    expect(words()).toContain("Conditional“These are the words of second.”");
    expect(words()).not.toContain("These are the words of later.");
  });

  it("is folded apart as since then when it came after the story", async () => {
    const moved = position(third, { since: [later, much].map(stand) });
    showBoard({ positions: [moved], statements: [third, later, much], unstated: [] });
    expect(hasControl("Moved")).toBe(false);
    await open("Since then: against 4 Mar 2031");
    expect(words(document.querySelector(".since") ?? document.body)).toContain(
      "These are the words of much-later.",
    );
  });

  it("says so when it did not move", () => {
    const again = position(later, { moves: [first].map(stand), since: [much].map(stand) });
    showBoard({ positions: [again], statements: [first, later, much], unstated: [] });
    expect(hasControl("Unchanged since 2 Jan 2031 (1 earlier)")).toBe(true);
    expect(hasControl("Since then: unchanged, last 5 Apr 2031")).toBe(true);
  });

  it("claims no order for what was said on one day", () => {
    const other = said("other", "conditional", third.said_at);
    const same = said("same", "for", third.said_at);
    showBoard({ positions: [position(third, { moves: [stand(other)] })], statements: [other, third] });
    expect(hasControl("Both on one day: conditional and for 18 Feb 2031")).toBe(true);
    showBoard({ positions: [position(third, { moves: [stand(same)] })], statements: [same, third] });
    expect(hasControl("The same that day (1 more)")).toBe(true);
  });
});

describe("a body and its people", () => {
  const body = { key: "straits/velland", actor: "velland", actor_name: "Velland" };
  const minister = said("minister", "against", "2031-02-17", { speaker: "bly", speaker_name: "Ada Bly" });
  const positions = [
    position(minister, { body }),
    position(said("chancellor", "against", "2031-02-01"), { body }),
  ];

  it("stand in one row that counts once, led by whom the story names", async () => {
    showBoard({ positions, unstated: [] }, [vesk.key]);
    expect(words()).toContain(
      "Against (1)VellandIlmar Vesk, Chancellor, Government of Velland“These are the words of chancellor.",
    );
    expect(words()).not.toContain("These are the words of minister.");
    await open("The same from Ada Bly");
    expect(words()).toContain("These are the words of minister.");
  });

  it("are told without the body where there is one of them", () => {
    showBoard({ positions: positions.slice(1), unstated: [] });
    expect(words()).not.toContain("VellandIlmar");
    expect(hasControl("The same from")).toBe(false);
  });

  it("stand before Show all when the story names the body and none of them", () => {
    const strangers = Array.from({ length: 6 }, (_, index) =>
      position(
        said(`x-${index}`, "for", "2031-02-18", { speaker: `x${index}`, speaker_name: `Stranger ${index}` }),
      ),
    );
    showBoard({ positions: [...strangers, ...positions], unstated: [] }, [body.key]);
    expect(words()).toContain("Against (1)Velland");
    expect(words()).not.toContain("Stranger");
    expect(hasControl("Show all 7 positions")).toBe(true);
  });
});

describe("who cannot be asked any more", () => {
  it("keeps a stance with its day", () => {
    showBoard({ positions: [position(first, { left_office: true })], unstated: [] });
    expect(words()).toContain("No longer in this office on the day of the story");
    showBoard({ positions: [position(first, { left_office: true, died_on: "2031-02-01" })], unstated: [] });
    expect(words()).toContain("Died 1 Feb 2031");
    expect(words()).not.toContain("No longer in this office");
  });
});

describe("no stated position", () => {
  const actors = [lune, hollowell].map(({ key, entity, name }) => ({ key, actor: entity, actor_name: name }));

  it("is told by name", () => {
    showBoard({ unstated: actors });
    expect(words()).toContain("No stated position (2)Sabeth Lune and Piers Hollowell");
    showBoard({ unstated: [] });
    expect(words()).not.toContain("No stated position");
  });

  it("is all there is where nobody has taken one", () => {
    showBoard({ positions: [], unstated: actors });
    expect(words()).toBe("StoryPlansPatrolNo stated position (2)Sabeth Lune and Piers Hollowell");
  });
});

it("shows what packs write as text, and axe finds nothing wrong", async () => {
  const evil = "<script>alert(1)</script>";
  const shown = said("evil", "for", "2031-02-01", { speaker_name: evil, quotation: evil });
  const body = { key: "straits/evil", actor: "evil", actor_name: evil };
  const other = said("bly", "for", "2031-01-30", { speaker: "bly", speaker_name: evil });
  showBoard({
    positions: [position(shown, { body, moves: [first].map(stand) }), position(other, { body })],
    statements: [first, shown, other],
    unstated: [body],
  });
  await openAll();
  expect(document.querySelector("script")).toBeNull();
  expect(words()).toContain(`No stated position (1)${evil}`);
  await expectAccessible();
});
