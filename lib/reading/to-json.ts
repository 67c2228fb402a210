/** A reading in the form that the command line promises (the project's public contract). */
import type { ActorContext, ProposalContext } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import type { EntityKey, PackCollection } from "#lib/packs/collection.ts";
import type { Reading } from "./reading.ts";

/** Gives a reading as plain JSON; entities are written with the ids of their packs. */
export function readingToJson(
  id: string,
  reading: Reading,
  { entities }: PackCollection,
): Record<string, unknown> {
  const { article } = reading;
  const refer = (key: EntityKey | null) => {
    const entity = key ? entities.get(key) : undefined;
    return { entity: entity?.id ?? null, wikidata: entity?.wikidata ?? null, pack: entity?.pack ?? null };
  };
  return {
    id,
    article: {
      title: article.title,
      byline: article.byline,
      site: article.site,
      url: article.url,
      published_at: article.publishedAt?.value ?? null,
      published_from: article.publishedAt?.source ?? null,
      lang: article.lang,
      text: article.text,
      blocks: article.blocks,
    },
    mentions: reading.mentions.map((mention) => mentionJson(mention, refer)),
    quotations: reading.quotations.map(({ speaker, about = [], ...quotation }) => {
      const { entity, wikidata } = refer(speaker);
      return { ...quotation, about: about.map((key) => refer(key).entity), speaker: entity, wikidata };
    }),
    context: {
      actors: reading.context.actors.map(actorJson),
      proposals: reading.context.proposals.map(proposalJson),
    },
  };
}

function mentionJson(
  { start, end, surface, kind, entity, candidates, rule, evidence }: Mention,
  refer: (key: EntityKey | null) => { entity: string | null; wikidata: string | null; pack: string | null },
): Record<string, unknown> {
  const ids = candidates.map((key) => refer(key).entity);
  return { start, end, surface, kind, ...refer(entity), candidates: ids, rule, evidence };
}

function actorJson({ key: _key, ...actor }: ActorContext): Record<string, unknown> {
  const { before, same_day, since, undated } = actor;
  const around = { before, same_day, since, undated };
  const written = Object.entries(around).map(([part, statements]) => [part, statements.map(statementJson)]);
  return { ...actor, ...Object.fromEntries(written) };
}

function statementJson({ speaker_key: _key, ...statement }: ShownStatement): Record<string, unknown> {
  return statement;
}

/** What was said is told by the ids of statements; the pack and, for the story's actors, the context have the words. */
function proposalJson({
  key: _key,
  positions,
  unstated,
  statements: _statements,
  ...proposal
}: ProposalContext): Record<string, unknown> {
  return {
    ...proposal,
    positions: positions.map(({ shown: _shown, body, ...position }) => ({
      ...position,
      body: body?.actor ?? null,
    })),
    unstated: unstated.map(({ actor }) => actor),
  };
}
