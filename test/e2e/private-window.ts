/** A private window in which the reader allowed the extension, as one does on the browser's page of extensions. */
import type { Page } from "puppeteer-core";
import type { Scene } from "./scene.ts";

interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
      getExtensionInfo(id: string): Promise<{ state: string }>;
    };
  };
}

/** Allows the extension in private windows; the browser loads it anew for that. */
export async function allowInPrivate({ reader }: Scene): Promise<void> {
  const extensions = await reader.browser.newPage();
  await extensions.goto("chrome://extensions");
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
    // Without it the browser would not load an extension from a folder a second time.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    const isBack = async () => (await developerPrivate.getExtensionInfo(extensionId)).state === "ENABLED";
    while (!(await isBack())) await new Promise((wait) => setTimeout(wait, 50));
  }, reader.extensionId);
  await extensions.close();
}

/**
 * Opens a path of the newspaper in a new private window. It must be one as a reader opens it: the contexts that the
 * browser's own tools make are private too, but an extension cannot get at their tabs.
 */
export async function visitPrivately({ reader, origin }: Scene, path: string): Promise<Page> {
  const own = await reader.open("options.html");
  const url = `${origin}${path}`;
  await own.evaluate(async (address) => {
    const { windows } = (globalThis as unknown as OwnPage).chrome;
    await windows.create({ url: address, incognito: true });
  }, url);
  await own.close();
  const target = await reader.browser.waitForTarget((one) => one.url() === url);
  const page = await target.page();
  if (!page) throw new Error("The private window did not open.");
  return page;
}

interface OwnPage {
  chrome: { windows: { create(window: { url: string; incognito: boolean }): Promise<unknown> } };
}
