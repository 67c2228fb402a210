/** The union of 102,519 actors, as memory for scale: offices of known people, and strangers who may be mistaken for them. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isPartialDate } from "#lib/dates/partial-date.ts";
import { sharedFile } from "./shared.ts";

export interface ActorRow {
  id: string;
  name: string;
  other_names: string[];
  kind: string;
  wikidata?: string;
  area?: string;
  roles: { role: string; organization?: string; area?: string; start_date?: string; end_date?: string }[];
}

/** Reads all actors; null where the shared data is not at hand. */
export function readActors(): ActorRow[] | null {
  const file = sharedFile("actors/actors-100k.jsonl.gz");
  if (!file) return null;
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n").filter(Boolean);
  return lines.map((line): ActorRow => JSON.parse(line));
}

/** Takes every nth of the rows, up to a number: the same ones in every run. */
export function everyNth<T>(rows: readonly T[], wanted: number): T[] {
  const stride = Math.max(1, Math.floor(rows.length / wanted));
  return rows.filter((_, index) => index % stride === 0).slice(0, wanted);
}

/** A person of the pack that is made for a run: who it is, its names, and the rows that know its offices. */
export interface KnownPerson {
  id: string;
  names: readonly string[];
  offices: readonly ActorRow[];
}

/** Makes pack source of known persons and of strangers. */
export function packOf(known: readonly KnownPerson[], strangers: readonly ActorRow[]): object {
  const persons = strangers.filter(({ kind }) => kind === "person");
  const bodies = strangers.filter(({ kind }) => kind !== "person");
  const memberships = [
    ...known.flatMap(({ id, offices }) => offices.flatMap((row) => officesOf(id, row))),
    ...persons.flatMap((row) => officesOf(row.id, row)),
  ];
  const seats = new Set(memberships.map(({ organization_id }) => organization_id));
  return {
    format: "hitherto-pack/1",
    pack: {
      id: "bench",
      title: "People of the benchmark",
      version: "1",
      language: "en",
      publisher: { name: "Benchmark" },
      contact: "https://bench.example/",
      licence: "none",
      method: "Made for one run.",
    },
    persons: [
      ...known.map(({ id, names: [name = id, ...others] }) => entry(id, name, others, id)),
      ...persons.map((row) => entry(row.id, row.name, row.other_names, row.wikidata)),
    ],
    organizations: [
      ...bodies.map((row) => ({
        ...entry(row.id, row.name, row.other_names, row.wikidata),
        classification: row.kind,
        area: row.area ?? null,
      })),
      ...[...seats].map((id) => ({ id, name: id.slice(SEAT.length) })),
    ],
    memberships,
  };
}

function entry(id: string, name: string, others: readonly string[], wikidata: string | undefined): object {
  const names = [...new Set(others)].filter((other) => other.trim() && other !== name);
  return {
    id,
    name,
    other_names: names.map((other) => ({ name: other })),
    identifiers: wikidata ? [{ scheme: "wikidata", identifier: wikidata }] : [],
  };
}

const SEAT = "seat:";

interface MadeMembership {
  person_id: string;
  organization_id: string;
  role: string;
  area: string | null;
  start_date: string | null;
  end_date: string | null;
}

function officesOf(id: string, { roles }: ActorRow): MadeMembership[] {
  return roles
    .filter(({ role }) => role.trim())
    .map(({ role, organization, area, start_date, end_date }) => ({
      person_id: id,
      organization_id: `${SEAT}${organization?.trim() || "unnamed body"}`,
      role,
      area: area?.trim() || null,
      start_date: dateOrNull(start_date),
      end_date: dateOrNull(end_date),
    }))
    .filter(({ start_date, end_date }) => !start_date || !end_date || start_date <= end_date);
}

function dateOrNull(date: string | undefined): string | null {
  return date && isPartialDate(date) ? date : null;
}
