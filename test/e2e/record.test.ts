/** The reader's own record: off until switched on, kept on this device, shown as "From your reading", deleted at will. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPack } from "#lib/packs/check.ts";
import { addPack } from "#scripts/browser/reader.ts";
import { packSource } from "#test/sample-pack.ts";
import { violations } from "./accessibility.ts";
import { packFile } from "./adding.ts";
import { ageStories } from "./age-stories.ts";
import { countKept } from "./record-count.ts";
import { RECORD_STORIES } from "./record-stories.ts";
import { openScene, type Scene, stopWorker } from "./scene.ts";
import { control, entryOf, isOn, press, words } from "./views.ts";

const KEEP = "Keep a record of my reading";
const FIRST = "“The lamps will burn until the last boat is home”";
const SECOND = "“A lamp costs less than a widow”";
/** A pack without statements: what is shown can only come from the record. */
const PACK = packSource({ statements: [], proposals: [] });

let scene: Scene;
const saved = mkdtempSync(join(tmpdir(), "hitherto-saved-"));

beforeAll(async () => {
  scene = await openScene(RECORD_STORIES);
  const options = await scene.reader.open("options.html");
  await addPack(options, packFile("harbours.json", PACK));
  await options.close();
});
afterAll(async () => {
  await scene?.close();
  rmSync(saved, { recursive: true, force: true });
});

/** Reads a story, as one does: opens it and clicks. The worker is ended first, as it is whenever it was idle. */
async function read(path: string): Promise<Page> {
  await stopWorker(scene);
  await scene.visit(path);
  return await scene.click();
}

/** Reads a story and waits until the record has this many statements. */
async function readInto(path: string, count: number): Promise<void> {
  const popup = await read(path);
  await expect.poll(() => countKept(popup)).toBe(count);
  await popup.close();
}

async function openOptions(): Promise<Page> {
  const options = await scene.reader.open("options.html");
  await control(options, KEEP);
  await options.waitForFunction(() =>
    /Nothing is in it|It holds|and shows nothing/.test(document.body.innerText),
  );
  return options;
}

describe("the reading record", () => {
  it("is off, and keeps nothing, until it is switched on in the popup under a sentence that says what it keeps", async () => {
    const popup = await read("/second");
    expect(await isOn(popup, KEEP)).toBe(false);
    expect(await words(popup)).toContain("Keeps who is quoted in the stories you read, their words");
    expect(await words(popup)).toContain("only on this device, and never from private windows");
    expect(await violations(popup)).toEqual([]);
    expect(await countKept(popup)).toBe(0);
    await popup.close();
  });

  it("keeps what is said in the stories one reads, and shows it beside the next, from before it and only then", async () => {
    const popup = await read("/first");
    await press(popup, KEEP);
    await expect.poll(() => countKept(popup)).toBe(2);
    const second = await read("/second");
    await second.waitForSelector(".record");
    const { quotations, sources, days } = await entryOf(second, "Orlo Finch");
    expect(quotations).toEqual([FIRST]);
    expect(days).toEqual(["2031-01-10"]);
    expect(sources[0]?.publisher).toContain("The Tidewater Post");
    expect(sources[0]?.href).toContain("/first#:~:text=The%20lamps%20will%20burn");
    expect(await violations(second)).toEqual([]);
    // A story goes in a moment after the popup has looked for what was there before it.
    await expect.poll(() => countKept(second)).toBe(3);
    await second.close();
    // The first story is older: what the second says came after it.
    const first = await read("/first");
    await first.waitForSelector(".record");
    expect((await entryOf(first, "Orlo Finch")).quotations).toEqual([]);
    expect(await words(first)).toContain("1 since");
    await first.close();
  });

  it("keeps a story once, however often it is read", async () => {
    await readInto("/second", 3);
    await readInto("/second", 3);
  });

  it("is found by its words, and loses what the reader deletes, for good", async () => {
    await stopWorker(scene);
    const options = await openOptions();
    await options.type("input[type=search]", "widow finch");
    await press(options, "Search");
    await expect.poll(() => words(options)).toContain(SECOND);
    expect(await words(options)).not.toContain(FIRST);
    expect(await violations(options)).toEqual([]);
    await stopWorker(scene);
    await press(options, "Delete");
    await expect.poll(() => words(options)).toContain("It holds 2 statements");
    await options.close();
    await readInto("/second", 2);
  });

  it("is saved as a pack that another reader can add", async () => {
    await stopWorker(scene);
    const options = await openOptions();
    const tools = await options.createCDPSession();
    await tools.send(
      "Browser.setDownloadBehavior" as never,
      { behavior: "allow", downloadPath: saved } as never,
    );
    await press(options, "Save as a file, or as a pack for others");
    await press(options, "Save as a pack");
    await expect.poll(() => words(options)).toContain("A pack needs a publisher: write a name.");
    await (await control(options, "Publisher")).type("Ada Lind");
    await (await control(options, "Address for corrections")).type("ada@example.org");
    await press(options, "Save as a pack");
    await expect.poll(() => words(options)).toContain("Saved 2 statements.");
    await expect.poll(() => readdirSync(saved).filter((name) => name.endsWith(".json"))).toHaveLength(1);
    await options.close();
    const file = join(saved, readdirSync(saved)[0] ?? "");
    const pack = JSON.parse(readFileSync(file, "utf8"));
    expect(checkPack(pack)).toMatchObject({ ok: true });

    const other = await openScene(RECORD_STORIES);
    try {
      const otherOptions = await other.reader.open("options.html");
      await addPack(otherOptions, file);
      expect(await words(otherOptions)).toContain("Added What Ada Lind read.");
      await otherOptions.close();
      await other.visit("/third");
      const popup = await other.click();
      expect((await entryOf(popup, "Orlo Finch")).quotations).toEqual([FIRST]);
    } finally {
      await other.close();
    }
  });

  it("is deleted by site, by age and whole", async () => {
    const deleting = async (...presses: string[]) => {
      await stopWorker(scene);
      const options = await openOptions();
      await press(options, "Delete by site, by age, or everything");
      for (const text of presses) await press(options, text);
      await expect.poll(() => words(options)).toContain("Nothing is in it yet.");
      await options.close();
    };
    await deleting("Delete", "Delete");
    await readInto("/third", 1);
    await ageStories(scene);
    await deleting("Delete these", "Delete these");
    await readInto("/third", 1);
    await deleting("Delete the whole record", "Delete the whole record");
  });

  it("shows and takes in nothing once it is switched off", async () => {
    await readInto("/first", 2);
    const popup = await read("/third");
    await popup.waitForSelector(".record");
    await expect.poll(() => countKept(popup)).toBe(3);
    await press(popup, KEEP);
    await expect.poll(() => words(popup)).not.toContain("From your reading");
    await popup.close();
    expect(await countKept(await read("/second"))).toBe(3);
  });
});
