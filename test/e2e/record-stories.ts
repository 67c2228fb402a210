/** Three stories of a newspaper that does not exist, about the people of the sample pack (test/sample-pack.ts). */
import type { Answer } from "#scripts/browser/site.ts";
import { storyPage } from "./newspaper.ts";

const FILLER =
  "The harbour town has argued about its lamps for as long as anybody on the quay can remember, and it argued again this week, in the rain, with its collar up and its hands in its pockets, while the boats lay waiting for the tide to turn.";

const story = (title: string, date: string | null, ...said: string[]): Answer =>
  storyPage({
    title,
    date,
    paragraphs: [`Orlo Finch came to the harbour on a wet morning. ${FILLER}`, ...said, FILLER],
  });

/** By path. The first is the oldest; in each Orlo Finch says something else. */
export const RECORD_STORIES: Readonly<Record<string, Answer>> = {
  "/first": story(
    "Light for the winter, at a price",
    "2031-01-10",
    `“The lamps will burn until the last boat is home,” said Sir Orlo Finch. ${FILLER}`,
    `Tove Ræd said that the town had heard this before. ${FILLER}`,
  ),
  "/second": story(
    "The cost of the lamps",
    "2031-02-14",
    `“A lamp costs less than a widow,” said Sir Orlo Finch. ${FILLER}`,
  ),
  "/third": story(
    "A wet morning in the fishing villages",
    "2031-03-20",
    `“Nobody asked the villages, and so I will,” said Sir Orlo Finch. ${FILLER}`,
  ),
};
