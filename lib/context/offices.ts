/** The offices a person holds on a day. */
import { isWithin, newestFirst, type PartialDate } from "#lib/dates/partial-date.ts";
import type { ActorEntity, Office, PersonEntity } from "#lib/packs/collection.ts";

/** Gives the offices known to be held on a day, the latest begun first. */
export function officesOn(person: PersonEntity, date: PartialDate): Office[] {
  return person.offices
    .filter((office) => isWithin(date, office.start, office.until))
    .sort((a, b) => rank(a) - rank(b) || newestFirst(a.start ?? "0000", b.start ?? "0000"));
}

/** Governments and other bodies before parties and seats: a reader wants the minister first, then the member. */
const RANKS = ["government", "alliance", "institution", "ministry", "agency", "parliament", "party"];

function rank({ organization, role }: Office): number {
  const at = RANKS.indexOf(organization.classification ?? "");
  const seat = /^member\b/i.test(role) ? RANKS.length : 0;
  return (at < 0 ? 1 : at) + seat;
}

/** Tells whether two lists hold the same offices. */
export function sameOffices(a: readonly Office[], b: readonly Office[]): boolean {
  return a.length === b.length && a.every((office) => b.includes(office));
}

/** Tells whether nobody knows if an office is still held on a day: it has no end, but was last confirmed before. */
export function isUncertain({ start, end, until }: Office, date: PartialDate): boolean {
  return end === null && until !== null && !isWithin(date, start, until);
}

/** Writes an office in a few words: "Prime Minister, Government of the United Kingdom". */
export function describeOffice({ role, organization }: Office): string {
  return `${role}, ${organization.name}`;
}

/**
 * Tells whether a person speaks for a body on a day: holds an office in it, or in the government of the state it is.
 * Parties and seats in parliament do not speak for a state.
 */
export function speaksFor(person: PersonEntity, body: ActorEntity, date: PartialDate): boolean {
  if (body.kind !== "organization") return false;
  const isState = body.record.classification === "state";
  return person.offices.some((office) => {
    if (!isWithin(date, office.start, office.until)) return false;
    if (office.organization.key === body.key) return true;
    const governs = ["government", "ministry"].includes(office.organization.classification ?? "");
    return isState && governs && office.area !== null && office.area === body.record.area;
  });
}
