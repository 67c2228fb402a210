import type { Scene } from "./scene.ts";

/** Makes the stories of the record look as if they were read years ago. */
export async function ageStories({ reader }: Scene): Promise<void> {
  const page = await reader.open("options.html");
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("hitherto-record");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction("stories", "readwrite");
          const all = change.objectStore("stories").getAll();
          all.onsuccess = () => {
            for (const story of all.result)
              change.objectStore("stories").put({ ...story, readAt: "2020-01-01T00:00:00.000Z" });
          };
          change.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.close();
}
