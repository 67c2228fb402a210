/** For whom an actor speaks: Russia, its government and its spokesman are one voice. */
import type { PartialDate } from "#lib/dates/partial-date.ts";
import type { ActorEntity, OrganizationEntity, PackCollection } from "#lib/packs/collection.ts";
import { officesOn } from "./offices.ts";

/** Those who hold an office in them speak for them; a party, a parliament or a paper has as many voices as people. */
const WITH_ONE_VOICE = ["government", "ministry", "alliance", "institution", "state"];
/** Parts of a state. */
const GOVERNING = ["government", "ministry"];

/** Gives the body for which an actor speaks on a day: the state rather than its government; null for no such body. */
export function spokenFor(
  actor: ActorEntity,
  date: PartialDate,
  collection: PackCollection,
): OrganizationEntity | null {
  if (actor.kind === "organization") return wholeOf(actor, collection);
  for (const { organization } of officesOn(actor, date)) {
    const body = collection.entities.get(organization.key);
    const whole = body?.kind === "organization" ? wholeOf(body, collection) : null;
    if (whole) return whole;
  }
  return null;
}

function wholeOf(body: OrganizationEntity, collection: PackCollection): OrganizationEntity | null {
  const { classification, area } = body.record;
  if (!WITH_ONE_VOICE.includes(classification ?? "")) return null;
  if (!area || !GOVERNING.includes(classification ?? "")) return body;
  return stateOf(area, collection) ?? body;
}

function stateOf(area: string, { entities }: PackCollection): OrganizationEntity | null {
  for (const entity of entities.values())
    if (
      entity.kind === "organization" &&
      entity.record.classification === "state" &&
      entity.record.area === area
    )
      return entity;
  return null;
}
