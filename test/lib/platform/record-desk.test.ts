/** What the worker lets into the record, and what it gives out of it. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { textArticle } from "#lib/article/text-article.ts";
import { prepareFinder } from "#lib/mentions/find-mentions.ts";
import { collect } from "#lib/packs/collection.ts";
import { readArticle } from "#lib/reading/reading.ts";
import { DEFAULT_SETTINGS } from "#lib/sources/settings.ts";
import { compiledPack } from "#test/sample-pack.ts";

const finder = prepareFinder(collect([await compiledPack()]));
const ON = { ...DEFAULT_SETTINGS, record: { on: true, most: 100 } };
const READ_AT = "2031-02-21T08:00:00.000Z";
const FIRST = "https://courier.example.org/first";
const SECOND = "https://courier.example.org/second";

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal("chrome", fakeBrowser);
  vi.stubGlobal("indexedDB", new IDBFactory());
});

/** A tab in a window that is private or not. */
async function tabIn({ incognito }: { incognito: boolean }): Promise<number> {
  const { id } = await fakeBrowser.tabs.create({ url: FIRST });
  const tab = await fakeBrowser.tabs.get(id ?? 0);
  // The stand-in knows no windows; the browser says this of every tab.
  vi.spyOn(fakeBrowser.tabs, "get").mockResolvedValue({ ...tab, incognito });
  return tab.id ?? 0;
}

function reading(text: string, day: string) {
  const publishedAt = { value: day, source: "meta" as const, raw: day };
  return readArticle({ ...textArticle(text, day), publishedAt }, finder, "2031-03-01");
}

async function desk() {
  return {
    ...(await import("#lib/platform/record-desk.ts")),
    ...(await import("#lib/platform/record-store.ts")),
    ...(await import("#lib/platform/tab-readings.ts")),
  };
}

const first = {
  url: FIRST,
  reading: reading("“No lamp goes dark,” said Sir Orlo Finch.", "2031-02-10"),
  entities: finder.collection.entities,
  again: false,
};

/** Shows the second story in the tab. */
async function goOn(tabId: number): Promise<void> {
  const { setTabReading } = await desk();
  const second = reading("“The money is there,” said Sir Orlo Finch.", "2031-02-20");
  await setTabReading(tabId, {
    state: "read",
    pageId: "p",
    url: SECOND,
    reading: second,
    painted: 1,
    correctedDate: null,
    ownDate: null,
  });
}

describe("a story that was read", () => {
  test("is kept when the reader wants that, and shown beside the next", async () => {
    const { recordStory, tabRecord } = await desk();
    const tabId = await tabIn({ incognito: false });
    await recordStory({ ...first, tabId }, async () => ON, READ_AT);
    await goOn(tabId);
    expect(await tabRecord(tabId, ON)).toMatchObject({
      state: "on",
      around: { "harbours/finch": { before: [{ words: "No lamp goes dark" }] } },
    });
  });

  test("is not kept when the record is off, which it is at first", async () => {
    const { recordStory, recordFacts, tabRecord } = await desk();
    const tabId = await tabIn({ incognito: false });
    await recordStory({ ...first, tabId }, async () => ({ ...DEFAULT_SETTINGS }), READ_AT);
    expect((await recordFacts()).count).toBe(0);
    expect(await tabRecord(tabId, DEFAULT_SETTINGS)).toEqual({ state: "off" });
  });

  test("is not kept when the reader switches the record off before it is written", async () => {
    const { recordStory, recordFacts } = await desk();
    const tabId = await tabIn({ incognito: false });
    const answers = [ON, DEFAULT_SETTINGS];
    await recordStory({ ...first, tabId }, async () => answers.shift() ?? DEFAULT_SETTINGS, READ_AT);
    expect((await recordFacts()).count).toBe(0);
  });

  test("is not kept and nothing is shown in a private window", async () => {
    const { recordStory, recordFacts, tabRecord } = await desk();
    await recordStory({ ...first, tabId: await tabIn({ incognito: false }) }, async () => ON, READ_AT);
    const kept = await recordFacts();
    const tabId = await tabIn({ incognito: true });
    await recordStory({ ...first, url: SECOND, tabId }, async () => ON, READ_AT);
    expect(await recordFacts()).toEqual(kept);
    await goOn(tabId);
    expect(await tabRecord(tabId, ON)).toEqual({ state: "private" });
  });

  test("is not kept when its tab is gone: it may have been private", async () => {
    const { recordStory, recordFacts } = await desk();
    vi.spyOn(fakeBrowser.tabs, "get").mockRejectedValue(new Error("No tab with id: 4711."));
    await recordStory({ ...first, tabId: 4711 }, async () => ON, READ_AT);
    expect((await recordFacts()).count).toBe(0);
  });

  test("makes room for itself", async () => {
    const { recordStory, recordPage } = await desk();
    const tabId = await tabIn({ incognito: false });
    const small = { ...ON, record: { on: true, most: 1 } };
    await recordStory({ ...first, tabId }, async () => small, READ_AT);
    await recordStory({ ...first, url: SECOND, tabId }, async () => small, "2031-02-22T08:00:00.000Z");
    expect((await recordPage(null, 10)).words.map(({ from }) => from.url)).toEqual([SECOND]);
  });
});

test("without a database the story is read all the same, and the record says that it has no room", async () => {
  const { recordStory, tabRecord } = await desk();
  const refused = vi.fn(() => {
    throw new DOMException("not here", "InvalidStateError");
  });
  vi.stubGlobal("indexedDB", { open: refused });
  const tabId = await tabIn({ incognito: false });
  await recordStory({ ...first, tabId }, async () => ON, READ_AT);
  await goOn(tabId);
  expect(await tabRecord(tabId, ON)).toEqual({ state: "unavailable" });
});
