import type { RecordedStory } from "#lib/record/recorded.ts";
import type { RecordChange, SiteCount } from "./record-database.ts";

/** Takes into the sites' counts that these stories stand in the record now, where those stood before. */
export async function countSites(
  changes: RecordChange,
  now: readonly RecordedStory[],
  before: readonly RecordedStory[],
): Promise<void> {
  const differences = new Map<string, SiteCount>();
  const add = ({ site, count, letters }: RecordedStory, sign: 1 | -1) => {
    const known = differences.get(site) ?? { site, stories: 0, count: 0, letters: 0 };
    differences.set(site, {
      site,
      stories: known.stories + (count > 0 ? sign : 0),
      count: known.count + sign * count,
      letters: known.letters + sign * letters,
    });
  };
  for (const story of now) add(story, 1);
  for (const story of before) add(story, -1);
  await Promise.all([...differences.values()].map((difference) => changeSite(changes, difference)));
}

async function changeSite(changes: RecordChange, difference: SiteCount): Promise<void> {
  const sites = changes.objectStore("sites");
  const { site } = difference;
  const known = await sites.get(site);
  const count = (known?.count ?? 0) + difference.count;
  if (count <= 0) return await sites.delete(site);
  await sites.put({
    site,
    count,
    stories: (known?.stories ?? 0) + difference.stories,
    letters: (known?.letters ?? 0) + difference.letters,
  });
}
