/** The shape of a pack as its publisher writes it (format `hitherto-pack/1`). Unknown fields are kept and ignored. */
import * as v from "valibot";
import { isPartialDate } from "#lib/dates/partial-date.ts";

export const PACK_FORMAT = "hitherto-pack/1";

const text = v.pipe(v.string("text"), v.nonEmpty("text that is not empty"));
const date = v.pipe(
  v.string("a date"),
  v.check(isPartialDate, "an ISO date such as 2025, 2025-02 or 2025-02-20"),
);
/** Links are shown to readers as links, so only the two safe schemes are let in. */
const link = v.pipe(
  v.string("a link"),
  v.regex(/^https?:\/\/[^\s<>"]+$/i, "a link that starts with http:// or https://"),
);
const contact = v.pipe(
  v.string("an address for corrections"),
  v.regex(/^(https?:\/\/|mailto:)[^\s<>"]+$/i, "an address that starts with mailto: or https://"),
);
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema));
const list = <T extends v.GenericSchema>(schema: T) => v.optional(v.array(schema, "a list"), []);

export const OtherNameSchema = v.looseObject({
  name: text,
  lang: maybe(text),
  note: maybe(text),
  start_date: maybe(date),
  end_date: maybe(date),
});

export const IdentifierSchema = v.looseObject({ scheme: text, identifier: text });

export const PersonSchema = v.looseObject({
  id: text,
  name: text,
  other_names: list(OtherNameSchema),
  honorific_prefix: maybe(text),
  family_name: maybe(text),
  given_name: maybe(text),
  gender: maybe(text),
  birth_date: maybe(date),
  death_date: maybe(date),
  summary: maybe(text),
  identifiers: list(IdentifierSchema),
});

export const OrganizationSchema = v.looseObject({
  id: text,
  name: text,
  classification: maybe(text),
  other_names: list(OtherNameSchema),
  area: maybe(text),
  demonyms: list(text),
  summary: maybe(text),
  identifiers: list(IdentifierSchema),
});

export const MembershipSchema = v.looseObject({
  person_id: text,
  organization_id: text,
  role: text,
  other_roles: list(text),
  area: maybe(text),
  start_date: maybe(date),
  end_date: maybe(date),
  /** The newest day on which it was seen that an office without an end was still held; nothing is known of later days. */
  confirmed_at: maybe(date),
});

const EventSchema = v.looseObject({
  at: date,
  text,
  provenance: maybe(v.looseObject({ url: link, publisher: text })),
});

export const ProposalSchema = v.looseObject({
  id: text,
  name: text,
  kind: maybe(text),
  other_names: list(OtherNameSchema),
  cues: list(v.pipe(v.array(text, "a list of words"), v.minLength(2, "at least two words"))),
  summary: maybe(text),
  proposers: list(text),
  events: list(EventSchema),
  identifiers: list(IdentifierSchema),
});

export const STANCES = ["for", "against", "conditional", "neutral"] as const;

export const ProvenanceSchema = v.looseObject({
  url: link,
  publisher: text,
  title: maybe(text),
  published_at: maybe(date),
  retrieved_at: maybe(date),
  archive_url: maybe(link),
});

export const StatementSchema = v.looseObject({
  id: text,
  speaker: text,
  said_at: date,
  quotation: maybe(text),
  summary: maybe(text),
  about: list(text),
  stance: maybe(v.picklist(STANCES, "for, against, conditional, neutral or null")),
  venue: maybe(text),
  lang: maybe(text),
  translated: maybe(v.boolean("true or false")),
  provenance: ProvenanceSchema,
  withdrawn: maybe(v.boolean("true or false")),
  correction: maybe(text),
});

export const PackHeadSchema = v.looseObject({
  id: v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case letters, digits and hyphens")),
  title: text,
  version: text,
  language: text,
  publisher: v.looseObject({ name: text, url: maybe(link) }),
  contact,
  licence: text,
  method: text,
  homepage: maybe(link),
});

export const PackSchema = v.looseObject({
  format: v.literal(PACK_FORMAT, `"${PACK_FORMAT}"`),
  pack: PackHeadSchema,
  persons: list(PersonSchema),
  organizations: list(OrganizationSchema),
  memberships: list(MembershipSchema),
  proposals: list(ProposalSchema),
  statements: list(StatementSchema),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type PackHead = v.InferOutput<typeof PackHeadSchema>;
export type Person = v.InferOutput<typeof PersonSchema>;
export type Organization = v.InferOutput<typeof OrganizationSchema>;
export type Membership = v.InferOutput<typeof MembershipSchema>;
export type ProposalRecord = v.InferOutput<typeof ProposalSchema>;
export type StatementRecord = v.InferOutput<typeof StatementSchema>;
export type OtherName = v.InferOutput<typeof OtherNameSchema>;
export type Stance = (typeof STANCES)[number];
