import type { Page } from "puppeteer-core";

/** Counts the record as a page of the extension does: opening another would close the popup. */
export async function countKept(own: Page): Promise<number> {
  return await own.evaluate(async () => {
    const { runtime } = (globalThis as unknown as ExtensionApi).chrome;
    const answer = await runtime.sendMessage({ id: 1, type: "recordFacts", timestamp: Date.now() });
    return answer.res.count;
  });
}

/** As much of the browser's interface as is used here. */
interface ExtensionApi {
  chrome: { runtime: { sendMessage(message: object): Promise<{ res: { count: number } }> } };
}
