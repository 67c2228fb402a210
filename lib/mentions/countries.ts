/** Countries as a story names them: by name, by adjective, by seat of government. */
import { type Alias, buildGazetteer, type Gazetteer } from "#lib/gazetteer/gazetteer.ts";
import type { EntityKey, OrganizationEntity, PackCollection } from "#lib/packs/collection.ts";
import type { Story } from "./story.ts";

/** A place in the story that names a country or a body. `first` and `last` are indexes of words, both inclusive. */
export interface CountryCue {
  first: number;
  last: number;
  /** ISO code as in the pack; null when the body belongs to no country. */
  area: string | null;
  /** The bodies it may name. */
  bodies: EntityKey[];
}

export type CountryIndex = Gazetteer<OrganizationEntity>;

/** Indexes names and adjectives of all bodies ("Ukraine", "Ukrainian", "Nato", "Labour"). */
export function indexCountries(collection: PackCollection): CountryIndex {
  const aliases: Alias<OrganizationEntity>[] = [];
  for (const entity of collection.entities.values()) {
    if (entity.kind !== "organization") continue;
    const names = [
      entity.name,
      ...entity.record.other_names.map(({ name }) => name),
      ...entity.record.demonyms,
    ];
    for (const text of new Set(names)) aliases.push({ text: text.replace(/^the\s+/i, ""), owner: entity });
  }
  return buildGazetteer(aliases);
}

/** Finds all places that name a country or body, in order. */
export function findCountryCues(story: Story, index: CountryIndex): CountryCue[] {
  return index.find(story.text, story.words).map(({ first, last, aliases }) => {
    const owners = aliases.map(({ owner }) => owner);
    const areas = new Set(owners.map(({ record }) => record.area).filter(Boolean));
    const [area] = areas;
    return {
      first,
      last,
      area: areas.size === 1 ? (area ?? null) : null,
      bodies: owners.map(({ key }) => key),
    };
  });
}
