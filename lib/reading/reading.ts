/** The Reading: everything Hitherto has to say about one story. All views render this and nothing else. */
import type { Article } from "#lib/article/article.ts";
import { publisherCountry } from "#lib/article/publisher-country.ts";
import { type Context, gatherContext } from "#lib/context/context.ts";
import type { PartialDate } from "#lib/dates/partial-date.ts";
import { findMentions, type MentionFinder, type Rejection } from "#lib/mentions/find-mentions.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import { prepareStory, type Story } from "#lib/mentions/story.ts";
import type { PackCollection } from "#lib/packs/collection.ts";
import { findQuotations } from "#lib/quotations/find-quotations.ts";
import { findFirstPersons, giveFirstPersons } from "#lib/quotations/first-person.ts";
import type { Quotation } from "#lib/quotations/quotation.ts";
import { tieQuotations } from "#lib/quotations/tie-quotations.ts";

export interface Reading {
  article: Article;
  mentions: Mention[];
  quotations: Quotation[];
  context: Context;
  /** The packs it was read with: title and version, in the reader's order. */
  packs: { id: string; title: string; version: string; publisher: string; contact: string }[];
}

/** Reads an article with a prepared set of packs. Pure: the same input gives the same Reading. */
export function readArticle(
  article: Article,
  finder: MentionFinder,
  today: PartialDate,
  rejections: readonly Rejection[] = [],
): Reading {
  const date = article.publishedAt?.value ?? null;
  const story = prepareStory(article.text, article.blocks);
  const mentions = findMentions(finder, {
    story,
    date,
    country: publisherCountry(article),
    rejections,
  });
  const { collection, statements: index } = finder;
  const { quotations, firstPersons } = whoSaysWhat(article, { story, mentions, collection });
  return {
    article,
    mentions: [...mentions, ...firstPersons].sort((a, b) => a.start - b.start || b.end - a.end),
    quotations,
    context: gatherContext({ collection, mentions, story: article, quotations, index, date, today }),
    packs: finder.collection.packs.map(({ id, title, version, publisher, contact }) => ({
      id,
      title,
      version,
      publisher: publisher.name,
      contact,
    })),
  };
}

interface FoundStory {
  story: Story;
  mentions: readonly Mention[];
  collection: PackCollection;
}

/** "I" is known only once it is known who is quoted; quotations are then tied to plans with every speaker in place. */
function whoSaysWhat(
  article: Article,
  found: FoundStory,
): { quotations: Quotation[]; firstPersons: Mention[] } {
  const { story, mentions } = found;
  const untied = findQuotations(story, mentions);
  const firstPersons = findFirstPersons(story, article.blocks, untied, mentions);
  return { quotations: tieQuotations(giveFirstPersons(untied, firstPersons), found), firstPersons };
}
