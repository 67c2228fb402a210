/** What the bench does in the extension's own pages. */
import type { Page } from "puppeteer-core";
import { type RecordedStatement, type StoryRecord, whoOf } from "#lib/record/recorded.ts";
import { packStatements } from "#lib/record/story-text.ts";
import { inventedRecord } from "./invented-record.ts";

/** Stories written in one change. */
const BATCH = 2000;

interface Extension {
  chrome: {
    runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown }> };
    storage: {
      local: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> };
    };
  };
}

/** Sends the worker a request as popup and options page do; gives how long the answer took. */
export async function ask(own: Page, type: string, data?: object): Promise<{ ms: number; answer: unknown }> {
  return await own.evaluate(
    async (name, payload) => {
      const { runtime } = (globalThis as unknown as Extension).chrome;
      const startedAt = performance.now();
      const message = { id: 1, type: name, data: payload, timestamp: Date.now() };
      const { res, err } = await runtime.sendMessage(message);
      if (err) throw new Error(JSON.stringify(err));
      return { ms: performance.now() - startedAt, answer: res };
    },
    type,
    data,
  );
}

/** Switches the record on or off. */
export async function setRecord(own: Page, on: boolean): Promise<void> {
  await own.evaluate(
    async (record) => {
      const { local } = (globalThis as unknown as Extension).chrome.storage;
      const { settings } = await local.get("settings");
      await local.set({ settings: { ...settings, record } });
    },
    { on, most: 500_000 + 1000 },
  );
}

/** Fills the record's own database, which the extension has opened before and so made. */
export async function fill(
  own: Page,
  statements: number,
  seed: number,
  tell: (count: number) => void,
): Promise<void> {
  let batch: StoryRecord[] = [];
  let count = 0;
  const sites = new Map<string, { site: string; stories: number; count: number; letters: number }>();
  const write = async () => {
    await own.evaluate(put, {
      stories: batch.map(({ story }) => story),
      texts: batch.map((one): TextRow => [packStatements(one), [one.story.site, one.story.story]]),
      said: batch.flatMap((one) => one.statements.map((each) => ({ ...place(each), who: whoOf(each) }))),
    });
    count += batch.reduce((sum, { statements: own }) => sum + own.length, 0);
    batch = [];
    tell(count);
  };
  for (const record of inventedRecord(statements, seed)) {
    const { site } = record.story;
    const known = sites.get(site) ?? { site, stories: 0, count: 0, letters: 0 };
    const { count: more, letters } = record.story;
    sites.set(site, {
      site,
      stories: known.stories + 1,
      count: known.count + more,
      letters: known.letters + letters,
    });
    batch.push(record);
    if (batch.length === BATCH) await write();
  }
  await write();
  await own.evaluate(put, { sites: [...sites.values()] });
}

function place({ site, story, id, day }: RecordedStatement) {
  return { site, story, id, day };
}

type TextRow = [text: string, key: [site: string, story: string]];
type Rows = Partial<Record<"stories" | "said" | "sites", object[]> & { texts: TextRow[] }>;

/** In the page: puts rows into the record's database. */
function put({ texts = [], ...rows }: Rows): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open("hitherto-record");
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = ["stories", "said", "sites"] as const;
      const change = database.transaction([...names, "texts"], "readwrite", { durability: "relaxed" });
      for (const name of names) for (const row of rows[name] ?? []) change.objectStore(name).put(row);
      for (const [text, key] of texts) change.objectStore("texts").put(text, key);
      change.onabort = () => fail(change.error);
      change.oncomplete = () => {
        database.close();
        done();
      };
    };
  });
}

/** Gives how many bytes the extension takes on the disk, as the browser counts. */
export async function bytesUsed(own: Page): Promise<number> {
  return await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

/**
 * Gives the longest time a page's main thread was taken, in milliseconds since the page was opened or last asked; 0 when
 * no task took the 50 ms from which the browser reports them.
 */
export async function longestTask(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const state = globalThis as { toldUntil?: number };
        const since = state.toldUntil ?? 0;
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: "longtask", buffered: true });
        setTimeout(() => {
          const tasks = observer.takeRecords().filter(({ startTime }) => startTime >= since);
          state.toldUntil = performance.now();
          observer.disconnect();
          done(Math.max(0, ...tasks.map(({ duration }) => duration)));
        }, 100);
      }),
  );
}
