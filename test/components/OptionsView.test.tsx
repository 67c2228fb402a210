// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import type { Adding } from "#components/options/adding.ts";
import { OptionsView } from "#components/options/OptionsView.tsx";
import type { PackListing } from "#lib/sources/pack-listing.ts";
import { DEFAULT_SETTINGS, type RejectedMatch, type Settings } from "#lib/sources/settings.ts";
import { recordIntents } from "./record-stand.ts";
import { samplePack, samplePacks, takenOff, troubledPack } from "./sample-packs.ts";
import { click, control, expectAccessible, hasControl, show, words } from "./screen.ts";

interface Change {
  packs?: PackListing[];
  adding?: Adding;
  settings?: Partial<Settings>;
}

function intents() {
  return {
    switchPack: vi.fn<(id: string, on: boolean) => void>(),
    movePack: vi.fn<(id: string, step: -1 | 1) => void>(),
    removePack: vi.fn<(id: string) => void>(),
    addPack: vi.fn<(file: File) => void>(),
    putBack: vi.fn<(match: RejectedMatch) => void>(),
    setAppearance: vi.fn<(appearance: Settings["appearance"]) => void>(),
    setUnderline: vi.fn<(underline: Settings["underline"]) => void>(),
    setPaint: vi.fn<(on: boolean) => void>(),
  };
}

function view({ packs = samplePacks, adding = { state: "idle" }, settings }: Change, given = intents()) {
  return (
    <OptionsView
      packs={packs}
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      adding={adding}
      reading={recordIntents()}
      intents={given}
    />
  );
}

function showOptions(change: Change = {}) {
  const given = intents();
  show(view(change, given));
  return given;
}

function pack(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-pack="${id}"]`);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}

function section(heading: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`section[aria-labelledby="${heading}"]`);
  if (!found) throw new Error(`no section ${heading}`);
  return found;
}

/** A list of files as an input or a drop gives it. */
function filesOf(file: File): FileList {
  return { length: 1, item: () => file, 0: file } as unknown as FileList;
}

describe("packs", () => {
  it("are listed with what a reader needs to judge them", () => {
    showOptions();
    const text = words(pack("straits"));
    for (const told of [
      "Politics of the Straits",
      "Straits Desk",
      "CC-BY-4.0",
      "2031-02-01",
      "comes with Hitherto",
    ])
      expect(text).toContain(told);
    expect(text).toContain("64 people, 21 bodies, 20 plans, 1,312 statements");
    expect(text).toContain("Everyone who holds an office");
    expect(words(pack("orlen"))).toContain("1 person, 1 body, 0 plans, 9 statements");
    expect(words(pack("own"))).toContain("added by you");
  });

  it("say where to report an error: by mail, on the web, or as text", () => {
    showOptions();
    expect(control("Report an error").getAttribute("href")).toBe("mailto:corrections@example.org");
    const head = samplePack("a", "A").head;
    showOptions({
      packs: [samplePack("a", "A", { head: { ...head, contact: "https://desk.example.org/errors" } })],
    });
    expect(control("Report an error").getAttribute("href")).toBe("https://desk.example.org/errors");
    showOptions({ packs: [samplePack("a", "A", { head: { ...head, contact: "javascript:alert(1)" } })] });
    expect(words(pack("a"))).toContain("Report an error to javascript:alert(1)");
    expect([...pack("a").querySelectorAll("a")].map(({ href }) => href)).toEqual([
      "https://desk.example.org/",
    ]);
  });

  it("show the hash short and, opened, whole", () => {
    showOptions();
    expect(hasControl("SHA-256 4f1d0c9a7be2…")).toBe(true);
    expect(pack("straits").querySelector("details code")?.textContent).toBe(samplePacks[0]?.sha256);
  });

  it("are switched on and off", async () => {
    const given = showOptions();
    expect((control("Politics of the Straits") as HTMLInputElement).checked).toBe(true);
    expect((control("Orlen assembly") as HTMLInputElement).checked).toBe(false);
    await click("Politics of the Straits");
    await click("Orlen assembly");
    expect(given.switchPack.mock.calls).toEqual([
      ["straits", false],
      ["orlen", true],
    ]);
  });

  it("are moved, but not beyond the ends", async () => {
    const given = showOptions();
    expect((control("Move up Politics of the Straits") as HTMLButtonElement).disabled).toBe(true);
    expect((control("Move down My own notes") as HTMLButtonElement).disabled).toBe(true);
    await click("Move down Politics of the Straits");
    await click("Move up My own notes");
    expect(given.movePack.mock.calls).toEqual([
      ["straits", 1],
      ["own", -1],
    ]);
  });

  it("keep the keyboard where it was when they move, and say their place", async () => {
    showOptions();
    await click("Move up Orlen assembly");
    const [first, second, third] = samplePacks as [PackListing, PackListing, PackListing];
    const { render } = await import("preact");
    await act(async () => render(view({ packs: [second, first, third] }), document.body));
    expect(document.activeElement).toBe(control("Move down Orlen assembly"));
    expect(words(document.querySelector("[role=status]") ?? document.body)).toBe(
      "Orlen assembly is now 1 of 3.",
    );
  });

  it("are removed after a second question, and only if the reader added them", async () => {
    const given = showOptions();
    expect(hasControl("Remove Politics of the Straits")).toBe(false);
    await click("Remove My own notes");
    expect(words(pack("own"))).toContain("Remove My own notes? Its statements will no longer be shown.");
    expect(document.activeElement).toBe(control("Keep it"));
    await click("Keep it");
    expect(given.removePack).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(control("Remove My own notes"));
    await click("Remove My own notes");
    await click("Remove it");
    expect(given.removePack).toHaveBeenCalledWith("own");
  });

  it("say what is the trouble with them, and can then be removed", async () => {
    const given = showOptions({ packs: [troubledPack("a", "Notes", "Its file is gone."), ...samplePacks] });
    expect(words(pack("a"))).toContain("Notes");
    expect(words(pack("a"))).toContain("This pack cannot be used. Its file is gone.");
    expect(words(pack("straits"))).toContain("Straits Desk");
    await click("Remove Notes");
    await click("Remove it");
    expect(given.removePack).toHaveBeenCalledWith("a");
  });

  it("may be none", () => {
    showOptions({ packs: [] });
    expect(words()).toContain("There are no packs. Add one from a file.");
  });
});

describe("adding a pack", () => {
  it("takes a file that is chosen", async () => {
    const given = showOptions();
    const file = new File(["{}"], "my-pack.json");
    const input = control("Add a pack from a file") as HTMLInputElement;
    Object.defineProperty(input, "files", { value: filesOf(file) });
    await act(async () => void input.dispatchEvent(new Event("change", { bubbles: true })));
    expect(given.addPack).toHaveBeenCalledWith(file);
  });

  it("takes a file that is dropped", async () => {
    const given = showOptions();
    const file = new File(["{}"], "my-pack.json");
    const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
      dataTransfer: { files: filesOf(file) },
    });
    await act(async () => void document.querySelector(".drop")?.dispatchEvent(drop));
    expect(given.addPack).toHaveBeenCalledWith(file);
    expect(drop.defaultPrevented).toBe(true);
  });

  it("says that it is checking, and takes no second file meanwhile", () => {
    showOptions({ adding: { state: "busy" } });
    expect(words()).toContain("Checking the file…");
    expect((control("Add a pack from a file") as HTMLInputElement).disabled).toBe(true);
  });

  it("says what was added", () => {
    showOptions({ adding: { state: "added", title: "My own notes" } });
    expect(words()).toContain("Added My own notes.");
  });

  it("lists what is wrong in a file that was refused", () => {
    const fault = { path: "$.statements[4].said_at", found: '"31 February"', expected: "an ISO date" };
    showOptions({ adding: { state: "refused", file: "my-pack.json", faults: [fault], more: 12 } });
    expect(words()).toContain("my-pack.json was not added. 13 things in it are wrong:");
    expect(words()).toContain('$.statements[4].said_at: found "31 February", expected an ISO date');
    expect(words()).toContain("And 12 more.");
    showOptions({ adding: { state: "refused", file: "my-pack.json", faults: [fault], more: 0 } });
    expect(words()).toContain("One thing in it is wrong:");
  });
});

describe("the look", () => {
  it("is chosen by the reader", async () => {
    const given = showOptions();
    expect((control("As your system") as HTMLInputElement).checked).toBe(true);
    await click("Dark");
    await click("Wavy");
    await click("Paint names in the page");
    expect(given.setAppearance).toHaveBeenCalledWith("dark");
    expect(given.setUnderline).toHaveBeenCalledWith("wavy");
    expect(given.setPaint).toHaveBeenCalledWith(false);
  });

  it("is shown on a sentence", () => {
    showOptions({ settings: { underline: "solid" } });
    expect(document.querySelector(".sample.solid")).not.toBeNull();
  });
});

it("says what becomes of what is read", () => {
  showOptions();
  expect(words()).toContain("Nothing you read leaves your browser.");
});

describe("accessibility", () => {
  it.each<[string, Change]>([
    ["as it opens", {}],
    ["no packs", { packs: [] }],
    ["trouble", { packs: [troubledPack("a", "A", "Gone.")] }],
    ["names taken off", { settings: { rejections: takenOff(14) } }],
    ["busy", { adding: { state: "busy" } }],
    [
      "refused",
      {
        adding: {
          state: "refused",
          file: "a.json",
          faults: [{ path: "$", found: "a", expected: "b" }],
          more: 1,
        },
      },
    ],
  ])("axe finds nothing wrong: %s", async (_state, change) => {
    showOptions(change);
    await expectAccessible();
  });

  it("axe finds nothing wrong while asking whether to remove", async () => {
    showOptions();
    await click("Remove My own notes");
    await expectAccessible();
  });

  it("shows what a pack writes as text", () => {
    const evil = "<img src=x onerror=alert(1)>";
    const { head } = samplePack("a", evil);
    showOptions({
      packs: [
        samplePack("a", evil, {
          head: {
            ...head,
            method: evil,
            licence: evil,
            version: evil,
            publisher: { name: evil, url: "javascript:x" },
          },
        }),
        troubledPack("b", evil, evil),
      ],
      settings: { rejections: [{ site: evil, name: evil, entity: "a/b", label: `${evil} x` }] },
    });
    expect(document.querySelector("img")).toBeNull();
    expect(words(pack("a"))).toContain(evil);
    expect(words(pack("b"))).toContain(`This pack cannot be used. ${evil}`);
    expect(words(section("taken-off"))).toContain(`“${evil}” is not ${evil} x on ${evil}`);
  });
});
