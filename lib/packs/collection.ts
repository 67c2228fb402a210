/** All enabled packs as one: actors that two packs share are one actor, in the order the reader gave the packs. */
import type { CompiledPack } from "./compile.ts";
import type {
  Membership,
  Organization,
  OtherName,
  PackHead,
  Person,
  ProposalRecord,
  StatementRecord,
} from "./schema.ts";

/** `pack/id`: unique over all packs. Where two packs hold the same Wikidata item, the first pack's key stands for both. */
export type EntityKey = string;

/** A term in an office, joined with the body it is held in. */
export interface Office {
  role: string;
  otherRoles: string[];
  organization: { key: EntityKey; id: string; name: string; classification: string | null };
  area: string | null;
  start: string | null;
  end: string | null;
  /** The last day for which it is known to be held: its end, or the day it was last confirmed; null when nothing limits it. */
  until: string | null;
}

interface EntityBase {
  key: EntityKey;
  id: string;
  pack: string;
  name: string;
  wikidata: string | null;
  summary: string | null;
}

export interface PersonEntity extends EntityBase {
  kind: "person";
  record: Person;
  offices: Office[];
}

export interface OrganizationEntity extends EntityBase {
  kind: "organization";
  record: Organization;
}

export interface ProposalEntity extends EntityBase {
  kind: "proposal";
  record: ProposalRecord;
  proposers: EntityKey[];
}

export type ActorEntity = PersonEntity | OrganizationEntity;
export type Entity = ActorEntity | ProposalEntity;

/** A statement with its ids turned into keys. */
export interface CollectedStatement {
  record: StatementRecord;
  pack: string;
  speaker: EntityKey;
  about: EntityKey[];
}

export interface PackCollection {
  packs: PackHead[];
  entities: ReadonlyMap<EntityKey, Entity>;
  /** Statements by speaker, in the order of the packs. */
  bySpeaker: ReadonlyMap<EntityKey, CollectedStatement[]>;
  /** Statements by the proposal they are about. */
  byProposal: ReadonlyMap<EntityKey, CollectedStatement[]>;
}

/** Joins compiled packs, given in the reader's order, into one collection. */
export function collect(packs: readonly CompiledPack[]): PackCollection {
  const entities = new Map<EntityKey, Entity>();
  const canonical = canonicalKeys(packs, entities);
  const bySpeaker = new Map<EntityKey, CollectedStatement[]>();
  const byProposal = new Map<EntityKey, CollectedStatement[]>();
  for (const { source } of packs) {
    const keyOf = (id: string) => canonical.get(`${source.pack.id}/${id}`) ?? `${source.pack.id}/${id}`;
    addOffices(source.memberships, source.organizations, keyOf, entities);
    for (const proposal of source.proposals) {
      const entity = entities.get(keyOf(proposal.id));
      if (entity?.kind === "proposal")
        entity.proposers = [...new Set([...entity.proposers, ...proposal.proposers.map(keyOf)])];
    }
    for (const record of source.statements) {
      if (record.withdrawn) continue;
      const statement: CollectedStatement = {
        record,
        pack: source.pack.id,
        speaker: keyOf(record.speaker),
        about: [...new Set(record.about.map(keyOf))],
      };
      push(bySpeaker, statement.speaker, statement);
      for (const key of statement.about) push(byProposal, key, statement);
    }
  }
  return { packs: packs.map(({ source }) => source.pack), entities, bySpeaker, byProposal };
}

/** Fills `entities` and tells which key stands for each `pack/id`. */
function canonicalKeys(
  packs: readonly CompiledPack[],
  entities: Map<EntityKey, Entity>,
): Map<EntityKey, EntityKey> {
  const canonical = new Map<EntityKey, EntityKey>();
  const byItem = new Map<string, EntityKey>();
  for (const { source } of packs) {
    for (const entity of entitiesOf(source.pack.id, source)) {
      // The kind is part of the identity: a treaty and the body founded by it may share an item.
      const item = entity.wikidata && `${entity.kind} ${entity.wikidata}`;
      const first = item ? byItem.get(item) : undefined;
      canonical.set(entity.key, first ?? entity.key);
      const known = first ? entities.get(first) : undefined;
      if (known) {
        addNames(known, entity);
      } else {
        entities.set(entity.key, entity);
        if (item) byItem.set(item, entity.key);
      }
    }
  }
  return canonical;
}

function entitiesOf(pack: string, source: CompiledPack["source"]): Entity[] {
  const base = (record: Person | Organization | ProposalRecord): EntityBase => ({
    key: `${pack}/${record.id}`,
    id: record.id,
    pack,
    name: record.name,
    wikidata: record.identifiers.find(({ scheme }) => scheme === "wikidata")?.identifier ?? null,
    summary: record.summary ?? null,
  });
  return [
    ...source.persons.map((record) => ({
      ...base(record),
      kind: "person" as const,
      record: own(record),
      offices: [],
    })),
    ...source.organizations.map((record) => ({
      ...base(record),
      kind: "organization" as const,
      record: own(record),
    })),
    ...source.proposals.map((record) => ({
      ...base(record),
      kind: "proposal" as const,
      record: own(record),
      proposers: [],
    })),
  ];
}

/** Copies what joining may add to, so that the compiled packs stay as they are. */
function own<T extends { other_names: OtherName[] }>(record: T): T {
  return { ...record, other_names: [...record.other_names] };
}

/** A later pack may know more spellings of the same actor; its other facts stay apart. */
function addNames(known: Entity, also: Entity): void {
  const names = [{ name: also.record.name }, ...also.record.other_names];
  const old = known.record.other_names;
  const fresh = names.filter(({ name }) => name !== known.name && !old.some((other) => other.name === name));
  old.push(...fresh);
}

function addOffices(
  memberships: readonly Membership[],
  organizations: readonly Organization[],
  keyOf: (id: string) => EntityKey,
  entities: Map<EntityKey, Entity>,
): void {
  const bodies = new Map(organizations.map((body) => [body.id, body]));
  for (const membership of memberships) {
    const person = entities.get(keyOf(membership.person_id));
    const body = bodies.get(membership.organization_id);
    const shared = entities.get(keyOf(membership.organization_id));
    if (person?.kind !== "person" || !body || !shared) continue;
    const office: Office = {
      role: membership.role,
      otherRoles: membership.other_roles,
      organization: {
        key: shared.key,
        id: shared.id,
        name: shared.name,
        classification: body.classification ?? null,
      },
      area: membership.area ?? body.area ?? null,
      start: membership.start_date ?? null,
      end: membership.end_date ?? null,
      until: membership.end_date ?? membership.confirmed_at ?? null,
    };
    if (!person.offices.some((other) => isSameTerm(other, office))) person.offices.push(office);
  }
}

/** Two packs may both list a term; a body that they do not know to be the same is told by its name. */
function isSameTerm(a: Office, b: Office): boolean {
  const sameBody = a.organization.key === b.organization.key || a.organization.name === b.organization.name;
  return sameBody && a.role === b.role && a.start === b.start && a.end === b.end;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
