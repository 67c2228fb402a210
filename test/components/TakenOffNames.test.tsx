// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { TakenOffNames } from "#components/options/TakenOffNames.tsx";
import type { RejectedMatch } from "#lib/sources/settings.ts";
import { takenOff } from "./sample-packs.ts";
import { click, control, show, words } from "./screen.ts";

function showNames(rejections: RejectedMatch[]) {
  const putBack = vi.fn<(match: RejectedMatch) => void>();
  show(<TakenOffNames rejections={rejections} putBack={putBack} />);
  return putBack;
}

describe("names you took off", () => {
  it("says how to take one off when there are none", () => {
    showNames([]);
    expect(words()).toContain("None. “Not this person”");
  });

  it("lists the latest first, each with its site and the way back", async () => {
    const [first, second] = takenOff(2) as [RejectedMatch, RejectedMatch];
    const putBack = showNames([first, second]);
    const text = words();
    expect(text).toContain("“Vesk 1” is not Ilmar Vesk 1 on courier.example.org");
    expect(text.indexOf("Vesk 2")).toBeLessThan(text.indexOf("Vesk 1"));
    await click("Put back Vesk 1 on courier.example.org");
    expect(putBack.mock.calls).toEqual([[first]]);
    expect(words(document.querySelector("[role=status]") ?? document.body)).toBe(
      "“Vesk 1” is put back on courier.example.org.",
    );
    expect(document.activeElement).toBe(document.querySelector("#taken-off"));
  });

  it("says it otherwise when the name is that of the actor", () => {
    const [match] = takenOff(1) as [RejectedMatch];
    showNames([{ ...match, name: match.label }]);
    expect(words()).toContain("“Ilmar Vesk 1” is not the one in your packs on courier.example.org");
  });

  it("keeps a long list behind a button", async () => {
    showNames(takenOff(30));
    expect(words()).not.toContain("“Vesk 1”");
    await click("Show all 30");
    expect(words()).toContain("“Vesk 1”");
    expect(document.activeElement).toBe(control("Put back Vesk 18"));
  });
});
