// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { showPopup, withContext } from "./popup-stand.tsx";
import { sampleActor, sampleStatement } from "./sample-actors.ts";
import { readTab } from "./sample-reading.ts";
import { control, openAll, spoken, words } from "./screen.ts";

describe("what packs and pages write", () => {
  const evil = '<img src=x onerror="alert(1)">';

  it("is shown as text and never as markup", async () => {
    const actor = sampleActor({
      entity: "evil",
      name: evil,
      summary: evil,
      before: [
        sampleStatement({
          id: "e",
          quotation: evil,
          venue: evil,
          speaker_name: evil,
          speaker_office: evil,
          correction: evil,
        }),
      ],
    });
    const reading = withContext({ actors: [actor] });
    showPopup(readTab({ ...reading, article: { ...reading.article, title: evil, site: evil } }));
    await openAll();
    expect(document.querySelector("img")).toBeNull();
    expect(document.querySelector("h1")?.textContent).toBe(evil);
    expect(words()).toContain(`“${evil}”`);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "java\tscript:alert(1)",
    "https://courier.example.org@evil.example/",
    "nonsense",
    "",
  ])("makes no link of %j", async (url) => {
    const statement = sampleStatement({
      id: "x",
      provenance: { url, publisher: "Bad Paper", archive_url: url },
    });
    showPopup(
      readTab(
        withContext({
          actors: [sampleActor({ entity: "a", name: "A", before: [statement] })],
          proposals: [],
        }),
      ),
    );
    expect(words()).toContain("Bad Paper");
    expect(document.querySelectorAll("a")).toHaveLength(0);
  });

  it("opens links apart and tells the site nothing", () => {
    showPopup(readTab());
    for (const link of document.querySelectorAll("a")) {
      expect(link.target).toBe("_blank");
      expect(link.rel).toBe("noreferrer noopener");
      expect(spoken(link)).toContain("(opens in a new tab)");
    }
    expect(document.querySelectorAll("a").length).toBeGreaterThan(2);
  });

  it("keeps right-to-left names in their place and tells the language of the words", () => {
    const statement = sampleStatement({ id: "ar", quotation: "لن نقبل هذه الخطة.", lang: "ar" });
    const odd = sampleStatement({ id: "odd", lang: "not a language" });
    showPopup(
      readTab(
        withContext({
          actors: [
            sampleActor({ entity: "r", name: "سليم القبطان", before: [statement] }),
            sampleActor({ entity: "o", name: "O", before: [odd] }),
          ],
        }),
      ),
    );
    expect(document.querySelector("blockquote")?.lang).toBe("ar");
    expect(document.querySelector("blockquote")?.dir).toBe("auto");
    expect(document.querySelectorAll("blockquote")[1]?.hasAttribute("lang")).toBe(false);
    expect(control("سليم القبطان").querySelector("bdi")?.textContent).toBe("سليم القبطان");
  });

  it("shows a name of 300 letters whole to a screen reader", () => {
    const name = "N".repeat(300);
    showPopup(readTab(withContext({ actors: [sampleActor({ entity: "n", name })] })));
    expect(spoken(control(name))).toContain(name);
  });
});
